import type { OfficeCatalogPage } from '../../engine/contract/office-pages.ts';
import { Alert, DataTable, PageHeading, Section } from '../ui/index.ts';
import { office } from './messages.de.ts';

const texts = office.catalog;

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
                  {row.checked}
                  {row.open.length > 0 ? (
                    <span className="aw-fees__detail">{`${texts.open(row.open.length)}: ${row.open.join('; ')}`}</span>
                  ) : null}
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
