import type { PostboxPageView } from '../../engine/contract/citizen-pages.ts';
import { citizenDe } from '../messages/citizen.de.ts';
import { Button, DataTable, dateDe, dateTimeDe, Details, PageHeading, Section } from '../ui/index.ts';

const { postbox } = citizenDe;

/** Letters with the day they count as notified, and the person's cases. */
export function PostboxPage({ page }: { page: PostboxPageView }) {
  return (
    <>
      <PageHeading title={postbox.title} lead={postbox.lead} />
      <Section title={postbox.letters} id="schreiben">
        <Letters letters={page.letters} />
        {page.letters.length > 0 ? <Details summary={postbox.explainTitle}>{postbox.explain}</Details> : null}
      </Section>
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
                <a className="kern-link" href={entry.url}>
                  {entry.number}
                </a>
              ),
            },
            { header: postbox.service, cell: (entry) => entry.serviceName },
            { header: postbox.received, cell: (entry) => dateDe(entry.receivedAt) },
            { header: postbox.state, cell: (entry) => entry.stateText },
          ]}
        />
      </Section>
    </>
  );
}

function Letters({ letters }: { letters: PostboxPageView['letters'] }) {
  return (
    <DataTable
      caption={postbox.letters}
      captionHidden
      rows={letters}
      rowKey={(letter) => letter.id}
      empty={postbox.noLetters}
      columns={[
        { header: postbox.letter, rowHeader: true, cell: (letter) => letter.title },
        { header: postbox.number, cell: (letter) => letter.caseNumber },
        { header: postbox.provided, cell: (letter) => dateTimeDe(letter.providedAt) },
        { header: postbox.legalDate, cell: (letter) => dateDe(letter.legalDate) },
        {
          header: postbox.fetch,
          cell: (letter) => (
            <form method="post" action={letter.url}>
              <Button small variant={letter.fetchedAt ? 'secondary' : 'primary'}>
                {letter.fetchedAt ? postbox.downloadAgain : postbox.download}
                <span className="kern-sr-only">{postbox.downloadName(letter.title)}</span>
              </Button>
              {letter.fetchedAt ? <span className="kern-body kern-body--small">{postbox.fetchedAt(dateDe(letter.fetchedAt))}</span> : null}
            </form>
          ),
        },
      ]}
    />
  );
}
