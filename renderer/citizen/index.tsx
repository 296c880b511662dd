import type { ReactNode } from 'react';
import type { CitizenPage } from '../../engine/contract/citizen-pages.ts';
import type { Shell } from '../../engine/contract/pages.ts';
import { LinkButton, PageHeading, Section } from '../ui/index.ts';
import { PostboxPage } from './PostboxPage.tsx';
import { ReceiptPage, PaymentResultPage } from './ReceiptPage.tsx';
import { ReviewPage } from './ReviewPage.tsx';
import { ServicePage } from './ServicePage.tsx';
import { StartPage } from './StartPage.tsx';
import { StatusLoginPage, StatusPage, WithdrawPage } from './StatusPage.tsx';

/** View model of a citizen page → its body. */
export function renderCitizenPage(
  page: CitizenPage,
  shell: Shell,
): { body: ReactNode; scripts?: string[]; wide?: boolean; hasErrors?: boolean } {
  const base = `/${shell.tenant.id}`;
  switch (page.kind) {
    case 'citizen-error':
      return { body: <ErrorPage page={page} /> };
    case 'start':
      return { body: <StartPage page={page} base={base} town={shell.tenant.name} />, wide: true };
    case 'service':
      return { body: <ServicePage page={page} /> };
    case 'review':
      return { body: <ReviewPage page={page} />, hasErrors: page.issues.length > 0 };
    case 'receipt':
      return { body: <ReceiptPage page={page} /> };
    case 'payment-result':
      return { body: <PaymentResultPage page={page} /> };
    case 'status-login':
      return { body: <StatusLoginPage page={page} base={base} />, hasErrors: page.failed };
    case 'status':
      return { body: <StatusPage page={page} />, hasErrors: page.problem !== undefined };
    case 'withdraw':
      return { body: <WithdrawPage page={page} /> };
    case 'postbox':
      return { body: <PostboxPage page={page} base={base} /> };
    case 'text':
      return { body: <TextPage page={page} /> };
  }
}

function ErrorPage({ page }: { page: Extract<CitizenPage, { kind: 'citizen-error' }> }) {
  return (
    <>
      <PageHeading title={page.title} lead={page.text} />
      {page.next ? <LinkButton href={page.next.url}>{page.next.label}</LinkButton> : null}
    </>
  );
}

function TextPage({ page }: { page: Extract<CitizenPage, { kind: 'text' }> }) {
  return (
    <>
      <PageHeading title={page.title} lead={page.lead} />
      {page.sections.map((section) => (
        <Section key={section.title} title={section.title}>
          {section.paragraphs.map((paragraph) => (
            <p className="kern-body" key={paragraph}>
              {paragraph}
            </p>
          ))}
        </Section>
      ))}
    </>
  );
}
