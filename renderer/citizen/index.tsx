import type { ReactNode } from 'react';
import type { CitizenPage } from '../../engine/contract/citizen-pages.ts';
import type { Shell } from '../../engine/contract/pages.ts';
import { BegunPage, DraftsPage, LaterPage, LinkPage } from './DraftPages.tsx';
import { LoginNeededPage } from './LoginNeededPage.tsx';
import { ConfirmPage, ErrorPage, TextPage } from './PlainPages.tsx';
import { PostboxPage } from './PostboxPage.tsx';
import { PaymentResultPage, ReceiptPage } from './ReceiptPage.tsx';
import { ReviewPage } from './ReviewPage.tsx';
import { ServicePage } from './ServicePage.tsx';
import { StartPage } from './StartPage.tsx';
import { StatusLoginPage } from './StatusLoginPage.tsx';
import { StopPage } from './StopPage.tsx';
import { StatusPage } from './StatusPage.tsx';
import { TopicPage } from './TopicPage.tsx';
import { VerifyPage } from './VerifyPage.tsx';

/** View model of a citizen page → its body. */
export function renderCitizenPage(
  page: CitizenPage,
  shell: Shell,
): { body: ReactNode; scripts?: string[]; wide?: boolean; hasErrors?: boolean } {
  switch (page.kind) {
    case 'citizen-error':
      return { body: <ErrorPage page={page} /> };
    case 'start':
      return { body: <StartPage page={page} shell={shell} />, scripts: ['search.js'], wide: true };
    case 'topic':
      return { body: <TopicPage page={page} shell={shell} />, wide: true };
    case 'service':
      return { body: <ServicePage page={page} /> };
    case 'login-needed':
      return { body: <LoginNeededPage page={page} /> };
    case 'stop':
      return { body: <StopPage page={page} /> };
    case 'review':
      return { body: <ReviewPage page={page} />, hasErrors: page.issues.length > 0 };
    case 'receipt':
      return { body: <ReceiptPage page={page} /> };
    case 'payment-result':
      return { body: <PaymentResultPage page={page} /> };
    case 'status-login':
      return { body: <StatusLoginPage page={page} />, hasErrors: page.failed };
    case 'status':
      return { body: <StatusPage page={page} />, hasErrors: page.problem !== undefined };
    case 'confirm':
      return { body: <ConfirmPage page={page} /> };
    case 'postbox':
      return { body: <PostboxPage page={page} /> };
    case 'verify':
      return { body: <VerifyPage page={page} />, hasErrors: page.problem !== undefined };
    case 'drafts':
      return { body: <DraftsPage page={page} /> };
    case 'begun':
      return { body: <BegunPage page={page} /> };
    case 'later':
      return { body: <LaterPage page={page} />, hasErrors: page.problem !== undefined };
    case 'link':
      return { body: <LinkPage page={page} /> };
    case 'text':
      return { body: <TextPage page={page} /> };
  }
}
