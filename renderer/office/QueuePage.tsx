import type { OfficeQueuePage, QueueItem } from '../../engine/contract/office-pages.ts';
import {
  Alert,
  Badge,
  Button,
  classes,
  dateText,
  DataTable,
  LinkButton,
  PageHeading,
  SelectField,
  TextField,
  type Column,
} from '../ui/index.ts';
import { office } from './messages.de.ts';
import { TrafficBadge } from './TrafficBadge.tsx';

const texts = office.queue;

/** The work list: what is due first on top; a table, and cards on a phone. */
export function QueuePage({ page }: { page: OfficeQueuePage }) {
  return (
    <>
      <div className="aw-office-top">
        <PageHeading title={texts.title} />
        <div className="aw-buttons">
          <LinkButton href={page.captureUrl} variant="secondary" small icon="add">
            {texts.capture}
          </LinkButton>
          {page.offersUrl ? (
            <LinkButton href={page.offersUrl} variant="tertiary" small>
              {texts.offers}
            </LinkButton>
          ) : null}
          {page.catalogUrl ? (
            <LinkButton href={page.catalogUrl} variant="tertiary" small icon="checklist">
              {texts.catalog}
            </LinkButton>
          ) : null}
        </div>
      </div>
      {page.search.missing ? <Alert tone="warning" title={texts.notFound(page.search.number)} live /> : null}
      <Views page={page} />
      <div className="aw-office-tools">
        <Filter page={page} />
        <Search page={page} />
      </div>
      {page.total > 0 ? (
        <p className="aw-office-count">
          {texts.count(page.total)} · {texts.lead}
        </p>
      ) : null}
      {page.rows.length > 0 ? <Rows page={page} /> : <Empty page={page} />}
      <Paging page={page} />
    </>
  );
}

function Views({ page }: { page: OfficeQueuePage }) {
  return (
    <nav aria-label={texts.views}>
      <ul className="aw-views">
        {page.views.map((view) => (
          <li key={view.url}>
            <a href={view.url} aria-current={view.current ? 'page' : undefined}>
              {view.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Filter({ page }: { page: OfficeQueuePage }) {
  const { filters } = page;
  return (
    <form method="get" action={page.url} className="aw-office-filter" role="search" aria-label={texts.filter}>
      {page.view === 'offen' ? null : <input type="hidden" name="ansicht" value={page.view} />}
      <SelectField name="bereich" label={texts.filterQueue} value={filters.queue} options={filters.queues} placeholder={texts.allQueues} />
      <SelectField
        name="leistung"
        label={texts.filterService}
        value={filters.service}
        options={filters.services}
        placeholder={texts.allServices}
      />
      <Button variant="secondary" small>
        {texts.apply}
      </Button>
      {filters.active ? (
        <a className="kern-link kern-link--no-visited-state" href={page.resetUrl}>
          {texts.reset}
        </a>
      ) : null}
    </form>
  );
}

function Search({ page }: { page: OfficeQueuePage }) {
  return (
    <form method="get" action={page.search.url} className="aw-office-search" role="search" aria-label={texts.search}>
      <TextField name="nummer" label={texts.searchLabel} value={page.search.number} maxLength={60} optional={false} />
      <Button variant="secondary" small>
        {texts.open}
      </Button>
    </form>
  );
}

const columns: Column<QueueItem>[] = [
  {
    header: texts.columns.case,
    rowHeader: true,
    cell: (row) => (
      <a className="kern-link kern-link--no-visited-state aw-nowrap" href={row.url}>
        {row.number}
      </a>
    ),
  },
  { header: texts.columns.due, cell: (row) => <TrafficBadge traffic={row.traffic} /> },
  { header: texts.columns.service, cell: (row) => row.serviceName },
  { header: texts.columns.who, cell: (row) => row.who },
  {
    header: texts.columns.state,
    cell: (row) => (
      <>
        {row.stateLabel}
        {row.reason ? (
          <span className="aw-office-reason">
            <Badge tone="info" small icon={false}>
              {row.reason}
            </Badge>
          </span>
        ) : null}
      </>
    ),
  },
  { header: texts.columns.received, cell: (row) => <time dateTime={row.receivedOn}>{dateText(row.receivedOn)}</time> },
  {
    header: texts.columns.assignee,
    cell: (row) => <span className={classes(row.mine && 'aw-strong')}>{row.mine ? texts.mine : row.assignee}</span>,
  },
];

function Rows({ page }: { page: OfficeQueuePage }) {
  return (
    <div className="aw-queue">
      <DataTable caption={texts.title} captionHidden columns={columns} rows={page.rows} rowKey={(row) => row.number} small />
    </div>
  );
}

function Empty({ page }: { page: OfficeQueuePage }) {
  const { title, text } = texts.empty[page.filters.active ? 'filtered' : page.view] ?? texts.empty['offen']!;
  return (
    <div className="aw-office-empty">
      <h2 className="kern-heading-small">{title}</h2>
      <p className="kern-body">{text}</p>
    </div>
  );
}

function Paging({ page }: { page: OfficeQueuePage }) {
  if (page.pages <= 1) return null;
  return (
    <nav aria-label={texts.paging} className="aw-office-paging">
      {page.previous ? (
        <a className="kern-link kern-link--no-visited-state" href={page.previous} rel="prev">
          {texts.previous}
        </a>
      ) : null}
      <span>{texts.pageOf(page.page, page.pages)}</span>
      {page.next ? (
        <a className="kern-link kern-link--no-visited-state" href={page.next} rel="next">
          {texts.next}
        </a>
      ) : null}
    </nav>
  );
}
