import type { CitizenPage } from '../../engine/contract/citizen-pages.ts';
import { Button, DataTable, dateDe, dateTimeDe, PageHeading, Section } from '../ui/index.ts';

/** Letters with the day they count as notified, and the person's cases. */
export function PostboxPage({ page, base }: { page: Extract<CitizenPage, { kind: 'postbox' }>; base: string }) {
  return (
    <>
      <PageHeading title="Postfach" lead="Ihre Schreiben und Vorgänge bei dieser Stadt." />
      <Section title="Schreiben">
        <DataTable
          caption="Schreiben"
          captionHidden
          stack
          rows={page.letters}
          rowKey={(letter) => letter.id}
          empty="Es liegt kein Schreiben für Sie bereit."
          columns={[
            { header: 'Schreiben', cell: (letter) => letter.title, rowHeader: true },
            { header: 'Bereitgestellt', cell: (letter) => dateTimeDe(letter.providedAt) },
            { header: 'Gilt als bekannt gegeben', cell: (letter) => `${dateDe(letter.legalDate)} (§ 9 OZG)` },
            {
              header: 'Abruf',
              cell: (letter) => (
                <form method="post" action={`${base}/postfach/${letter.id}`}>
                  <Button small variant="secondary">
                    {letter.fetchedAt ? 'Erneut herunterladen' : 'Herunterladen'}
                  </Button>
                </form>
              ),
            },
          ]}
        />
      </Section>
      <Section title="Vorgänge">
        <DataTable
          caption="Vorgänge"
          captionHidden
          stack
          rows={page.cases}
          rowKey={(entry) => entry.number}
          empty="Sie haben hier noch keinen Antrag gestellt."
          columns={[
            {
              header: 'Nummer',
              cell: (entry) => (
                <a className="kern-link" href={`${base}/vorgang/${entry.number}`}>
                  {entry.number}
                </a>
              ),
              rowHeader: true,
            },
            { header: 'Leistung', cell: (entry) => entry.serviceName },
            { header: 'Eingang', cell: (entry) => dateTimeDe(entry.receivedAt) },
            { header: 'Stand', cell: (entry) => entry.stateText },
          ]}
        />
      </Section>
    </>
  );
}
