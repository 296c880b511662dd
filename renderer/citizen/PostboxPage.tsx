import type { PostboxPageView } from '../../engine/contract/citizen-pages.ts';
import { citizenWords } from '../messages/citizen-words.ts';
import { ButtonGroup, DataTable, dateText, Details, LinkButton, PageHeading, Section } from '../ui/index.ts';
import { Said } from '../ui/Said.tsx';
import { DraftList } from './DraftList.tsx';
import { LetterEntry } from './LetterEntry.tsx';

const { postbox } = citizenWords;

/** Letters with the day they count as notified, and the person's cases. */
export function PostboxPage({ page }: { page: PostboxPageView }) {
  return (
    <>
      <PageHeading title={postbox.title} lead={postbox.lead} />
      <Section title={postbox.letters} id="schreiben">
        <Letters letters={page.letters} />
        {page.letters.length > 0 ? <Details summary={postbox.explainTitle}>{postbox.explain}</Details> : null}
      </Section>
      <Drafts drafts={page.drafts} />
      <Section title={postbox.cases} id="vorgaenge">
        <DataTable
          caption={postbox.cases}
          captionHidden
          rows={page.cases}
          rowKey={(entry) => entry.number}
          empty={postbox.noCases}
          columns={[
            {
              header: postbox.number,
              rowHeader: true,
              cell: (entry) => (
                <a className="kern-link aw-nowrap" href={entry.url}>
                  {entry.number}
                </a>
              ),
            },
            { header: postbox.service, cell: (entry) => <Said>{entry.serviceName}</Said> },
            { header: postbox.received, cell: (entry) => dateText(entry.receivedAt) },
            { header: postbox.state, cell: (entry) => entry.stateText },
          ]}
        />
        {page.cases.length === 0 ? (
          <ButtonGroup>
            <LinkButton href={page.servicesUrl} variant="secondary">
              {postbox.toServices}
            </LinkButton>
          </ButtonGroup>
        ) : null}
      </Section>
    </>
  );
}

function Drafts({ drafts }: { drafts: PostboxPageView['drafts'] }) {
  if (drafts.length === 0) return null;
  return (
    <Section title={postbox.drafts} id="entwuerfe">
      <DraftList drafts={drafts} />
    </Section>
  );
}

function Letters({ letters }: { letters: PostboxPageView['letters'] }) {
  if (letters.length === 0) return <p className="kern-body kern-body--muted">{postbox.noLetters}</p>;
  return (
    <ul className="aw-letters">
      {letters.map((letter) => (
        <li key={letter.id}>
          <LetterEntry letter={letter} />
        </li>
      ))}
    </ul>
  );
}
