import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Page, Render, Shell } from '../engine/contract/pages.ts';
import type { OfficePage } from '../engine/contract/office-pages.ts';
import type { CitizenPage } from '../engine/contract/citizen-pages.ts';
import { renderCitizenPage } from './citizen/index.tsx';
import { renderFormPage } from './form/FormDocument.tsx';
import { speakIn } from './messages/speech.ts';
import { Document } from './layout/Document.tsx';
import { renderOfficePage } from './office/index.tsx';

/** What a page kind gives to the frame around it. */
export interface RenderedPage {
  body: ReactNode;
  /** Asset names, loaded as modules. */
  scripts?: string[];
  /** Addresses of modules that the scripts will import. */
  preload?: string[];
  wide?: boolean;
  hasErrors?: boolean;
}

export { configureAssets } from './layout/assets.ts';
export { renderInstallation } from './installation/index.tsx';

/** View model → complete HTML document. */
export const render: Render = (page, shell) => speakIn({ lang: shell.lang, german: new Set(shell.german) }, () => draw(page, shell));

function draw(page: Page, shell: Shell): string {
  if (page.kind === 'form') return renderFormPage(page, shell);
  const { body, ...frame } = renderPage(page, shell);
  return `<!doctype html>${renderToStaticMarkup(
    <Document shell={shell} {...frame}>
      {body}
    </Document>,
  )}`;
}

function renderPage(page: OfficePage | CitizenPage, shell: Shell): RenderedPage {
  if (isOfficePage(page)) return renderOfficePage(page, shell);
  return renderCitizenPage(page, shell);
}

const isOfficePage = (page: OfficePage | CitizenPage): page is OfficePage => page.kind.startsWith('office-');
