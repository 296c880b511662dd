import type { ReactNode } from 'react';
import type { OfficePage } from '../../engine/contract/office-pages.ts';
import type { Shell } from '../../engine/contract/pages.ts';
import { ActionPage } from './ActionPage.tsx';
import { CapturePage } from './CapturePage.tsx';
import { CasePage } from './CasePage.tsx';
import { CatalogPage } from './CatalogPage.tsx';
import { ErrorPage } from './ErrorPage.tsx';
import { LetterPage } from './LetterPage.tsx';
import { LoginPage } from './LoginPage.tsx';
import { OffersPage } from './OffersPage.tsx';
import { PrintStackPage } from './PrintStackPage.tsx';
import { QueuePage } from './QueuePage.tsx';

/** Body of an office page. All work without JavaScript; none loads a script. */
export function renderOfficePage(
  page: OfficePage,
  _shell: Shell,
): { body: ReactNode; scripts?: string[]; wide?: boolean; hasErrors?: boolean } {
  switch (page.kind) {
    case 'office-error':
      return { body: <ErrorPage page={page} /> };
    case 'office-login':
      return { body: <LoginPage page={page} />, hasErrors: page.error !== undefined };
    case 'office-queue':
      return { body: <QueuePage page={page} />, wide: true };
    case 'office-case':
      return { body: <CasePage page={page} />, wide: true };
    case 'office-action':
      return {
        body: <ActionPage page={page} />,
        wide: true,
        hasErrors: page.issues.length > 0 || page.conflict !== undefined || page.refusal !== undefined,
      };
    case 'office-letter':
      return { body: <LetterPage page={page} />, wide: true, hasErrors: page.issue !== undefined || page.conflict !== undefined };
    case 'office-capture':
      return { body: <CapturePage page={page} />, hasErrors: page.issues.length > 0 };
    case 'office-print-stack':
      return { body: <PrintStackPage page={page} />, wide: true };
    case 'office-offers':
      return { body: <OffersPage page={page} />, wide: true, hasErrors: page.problem !== undefined };
    case 'office-catalog':
      return { body: <CatalogPage page={page} />, wide: true };
  }
}
