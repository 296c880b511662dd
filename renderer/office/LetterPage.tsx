import type { LetterBlockView, OfficeLetterPage } from '../../engine/contract/office-pages.ts';
import { Alert, Badge, Button, Details, ErrorSummary, LinkButton, Section, TextArea } from '../ui/index.ts';
import { CasePreline } from './CaseHeader.tsx';
import { LetterFacts } from './LetterList.tsx';
import { office } from './messages.de.ts';

const texts = office.letters;

/** A letter: its text beside the preview, what differs from the template, and the PDF. */
export function LetterPage({ page }: { page: OfficeLetterPage }) {
  const { letter } = page;
  return (
    <>
      <CasePreline head={page.head} title={letter.title} />
      <div className="aw-links aw-letter-head">
        <Badge tone={letter.tone}>{letter.state}</Badge>
        <LinkButton href={letter.pdfUrl} variant="secondary" small icon="download">
          {texts.pdf}
        </LinkButton>
        {page.next ? (
          <LinkButton href={page.next.url} variant="secondary" small iconRight="arrow-forward">
            {page.next.label}
          </LinkButton>
        ) : null}
      </div>
      <LetterFacts letter={letter} />
      {letter.sha256 ? (
        <p className="aw-muted">
          {texts.sha256}: <span className="aw-code">{letter.sha256}</span>
        </p>
      ) : null}
      <ErrorSummary items={page.issue ? [{ id: 'text', message: page.issue }] : []} />
      {page.conflict ? (
        <Alert tone="warning" title={office.action.conflict} live>
          {page.conflict}
        </Alert>
      ) : null}
      {letter.editable ? null : <p className="kern-body aw-muted aw-measure">{texts.locked}</p>}
      <div className={letter.editable ? 'aw-letter-columns' : 'aw-measure-wide'}>
        {letter.editable ? <Editor page={page} /> : null}
        <Section title={texts.preview} id="vorschau">
          <div className="aw-sheet">
            {page.blocks.map((block, index) => (
              <Block key={index} block={block} />
            ))}
          </div>
          <p className="kern-body kern-body--small aw-muted">{texts.previewNote}</p>
        </Section>
      </div>
      <Section title={texts.diff} id="abweichung">
        <Diff page={page} />
      </Section>
    </>
  );
}

function Editor({ page }: { page: OfficeLetterPage }) {
  return (
    <Section title={texts.edit} id="bearbeiten">
      <form method="post" action={page.url} className="aw-form aw-office-form" noValidate>
        <input type="hidden" name="stand" value={page.base} />
        <TextArea name="text" label={texts.text} value={page.text} rows={24} error={page.issue} />
        <Button>{texts.save}</Button>
      </form>
      <Details summary={texts.help}>
        <dl className="aw-facts aw-facts--tight">
          {texts.helpRows.map(([sign, meaning]) => (
            <div key={sign}>
              <dt>
                <code>{sign}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Details>
    </Section>
  );
}

function Block({ block }: { block: LetterBlockView }) {
  switch (block.kind) {
    case 'subject':
      return <h3 className="aw-sheet__subject">{block.text}</h3>;
    case 'heading':
      return <h4 className="aw-sheet__heading">{block.text}</h4>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list': {
      const List = block.numbered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </List>
      );
    }
  }
}

function Diff({ page }: { page: OfficeLetterPage }) {
  if (page.diff.length === 0) return <p className="kern-body aw-muted">{texts.diffNone}</p>;
  return (
    <>
      <p className="kern-body aw-muted">{texts.diffNote}</p>
      <div className="aw-diff">
        {page.diff.map((part, index) => {
          if (part.kind === 'same') return <span key={index}>{part.text}</span>;
          const Mark = part.kind === 'added' ? 'ins' : 'del';
          return (
            <Mark key={index}>
              <span className="kern-sr-only">{part.kind === 'added' ? texts.added : texts.removed}</span>
              {part.text}
            </Mark>
          );
        })}
      </div>
    </>
  );
}
