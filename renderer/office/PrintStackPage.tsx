import type { OfficePrintStackPage, PrintItem } from '../../engine/contract/office-pages.ts';
import { Button, dateTimeText, DataTable, PageHeading, Section, type Column } from '../ui/index.ts';
import { office } from './messages.de.ts';

const texts = office.print;

/** Letters that go by post; opening one for print marks it. */
export function PrintStackPage({ page }: { page: OfficePrintStackPage }) {
  return (
    <>
      <PageHeading title={texts.title} />
      <p className="kern-body aw-measure">{texts.lead}</p>
      <Section title={texts.waiting} id="offen">
        <Letters caption={texts.waiting} items={page.waiting} empty={texts.empty} />
      </Section>
      <Section title={texts.printed} id="gedruckt">
        <Letters caption={texts.printed} items={page.printed} empty={texts.emptyPrinted} />
      </Section>
    </>
  );
}

function Letters({ caption, items, empty }: { caption: string; items: PrintItem[]; empty: string }) {
  return <DataTable caption={caption} captionHidden small columns={columns} rows={items} rowKey={(row) => row.printUrl} empty={empty} />;
}

const columns: Column<PrintItem>[] = [
  { header: texts.columns.letter, rowHeader: true, cell: (row) => row.title },
  { header: texts.columns.addressee, cell: (row) => row.addressee },
  {
    header: texts.columns.case,
    cell: (row) => (
      <a className="kern-link kern-link--no-visited-state aw-nowrap" href={row.caseUrl}>
        {row.caseNumber}
      </a>
    ),
  },
  { header: texts.columns.queued, cell: (row) => dateTimeText(row.queuedAt) },
  {
    header: texts.columns.action,
    cell: (row) => (
      <form method="post" action={row.printUrl} target="_blank">
        <Button variant={row.printedAt ? 'tertiary' : 'secondary'} small about={texts.inNewTab(row.title, row.addressee)}>
          {row.printedAt ? texts.again : texts.submit}
        </Button>
        {row.printedAt ? <span className="aw-muted"> {dateTimeText(row.printedAt)}</span> : null}
      </form>
    ),
  },
];
