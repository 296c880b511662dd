import type { CitizenErrorPage, ConfirmPageView, TextPageView } from '../../engine/contract/citizen-pages.ts';
import { citizenWords } from '../messages/citizen-words.ts';
import { Alert, Button, ButtonGroup, LinkButton, PageHeading, Section } from '../ui/index.ts';
import { Bullets } from './Bullets.tsx';

/** What went wrong, in words, and the way on. */
export function ErrorPage({ page }: { page: CitizenErrorPage }) {
  return (
    <>
      <PageHeading title={page.title} lead={page.text} />
      {page.next ? (
        <ButtonGroup>
          <LinkButton href={page.next.url}>{page.next.label}</LinkButton>
        </ButtonGroup>
      ) : null}
    </>
  );
}

/** Question before a step that cannot be undone. */
export function ConfirmPage({ page }: { page: ConfirmPageView }) {
  return (
    <>
      <PageHeading preline={page.preline} title={page.question} lead={page.text} />
      <form method="post" action={page.submitUrl}>
        <ButtonGroup>
          <Button>{page.submitLabel}</Button>
          <LinkButton href={page.backUrl} variant="secondary">
            {page.backLabel}
          </LinkButton>
        </ButtonGroup>
      </form>
    </>
  );
}

/** Imprint, privacy, accessibility. */
export function TextPage({ page }: { page: TextPageView }) {
  return (
    <>
      <PageHeading title={page.title} lead={page.lead} />
      {page.example ? (
        <Alert tone="warning" title={citizenWords.text.exampleTitle}>
          {citizenWords.text.example}
        </Alert>
      ) : null}
      {page.sections.map((section) => (
        <Section key={section.title} title={section.title}>
          {section.paragraphs.map((paragraph) => (
            <p className="kern-body" key={paragraph}>
              {paragraph}
            </p>
          ))}
          {section.items ? <Bullets items={section.items} /> : null}
        </Section>
      ))}
    </>
  );
}
