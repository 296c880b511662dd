import type { OfficeCatalogPage } from '../../engine/contract/office-pages.ts';
import { Alert, DataTable, Details, PageHeading, Section } from '../ui/index.ts';
import { office } from './messages.de.ts';

const texts = office.catalog;

function OpenItems({ items }: { items: string[] }) {
  return (
    <Details summary={texts.open(items.length)}>
      <ul className="aw-open-items">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Details>
  );
}

/** What is served, in which version, and what is broken. */
export function CatalogPage({ page }: { page: OfficeCatalogPage }) {
  return (
    <>
      <PageHeading title={texts.title} lead={texts.lead} />
      <Section title={texts.problems} id="probleme">
        {page.problems.length === 0 ? <Alert tone="success" title={texts.noProblems} /> : null}
        {page.problems.map((problem) => (
          <Alert key={problem.service} tone="danger" title={problem.service} headingLevel={3}>
            <p className="kern-body">{problem.serving}</p>
            <ul className="kern-list kern-list--bullet">
              {problem.messages.map((message) => (
                <li key={message}>
                  <code className="aw-prewrap">{message}</code>
                </li>
              ))}
            </ul>
          </Alert>
        ))}
      </Section>
      <Section title={texts.services} id="leistungen">
        <DataTable
          caption={texts.services}
          captionHidden
          small
          rows={page.services}
          rowKey={(row) => row.service}
          empty={texts.empty}
          columns={[
            {
              header: texts.columns.service,
              rowHeader: true,
              cell: (row) => (
                <>
                  <a className="kern-link kern-link--no-visited-state" href={row.url}>
                    {row.name}
                  </a>
                  <span className="aw-fees__detail">{row.service}</span>
                </>
              ),
            },
            { header: texts.columns.process, cell: (row) => row.process },
            {
              header: texts.columns.checked,
              cell: (row) => (
                <>
                  {row.checked.split('-').reverse().join('/')}
                  {row.open.length > 0 ? <OpenItems items={row.open} /> : null}
                </>
              ),
            },
            {
              header: texts.columns.hash,
              cell: (row) => (
                <span className="aw-code" title={row.hash}>
                  {row.hash.slice(0, 12)}
                </span>
              ),
            },
          ]}
        />
      </Section>
    </>
  );
}
