import type { CitizenErrorPage, ConfirmPageView, TextPageView, TextSection } from '../../engine/contract/citizen-pages.ts';
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

/** Imprint, privacy, accessibility, and the entries in Leichte Sprache and sign language. */
export function TextPage({ page }: { page: TextPageView }) {
  const simple = page.lang !== undefined && page.lang !== 'de';
  const heading = <PageHeading title={page.title} lead={page.lead} />;
  return (
    <>
      {simple ? <div lang={page.lang}>{heading}</div> : heading}
      {page.note ? <p className="kern-body">{page.note}</p> : null}
      {page.example ? (
        <Alert tone="warning" title={citizenWords.text.exampleTitle}>
          {citizenWords.text.example}
        </Alert>
      ) : null}
      <div lang={page.lang} className="aw-text-page">
        {page.sections.map((section) => (
          <TextBlock key={section.title} section={section} />
        ))}
      </div>
    </>
  );
}

function TextBlock({ section: { title, paragraphs, items = [], links = [], video } }: { section: TextSection }) {
  return (
    <Section title={title}>
      {paragraphs.map((paragraph) => (
        <p className="kern-body" key={paragraph}>
          {paragraph}
        </p>
      ))}
      {video ? <video className="aw-video" controls preload="none" src={video.url} aria-label={video.label} /> : null}
      {items.length > 0 ? <Bullets items={items} /> : null}
      {links.length > 0 ? (
        <ul className="kern-list aw-plain-list">
          {links.map((link) => (
            <li key={link.url}>
              <a className="kern-link" href={link.url}>
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}
