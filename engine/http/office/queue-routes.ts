import type { Router } from 'express';
import type { QueueFilter, QueueRow } from '../../application/api.ts';
import type { OfficeQueuePage, QueueItem } from '../../contract/office-pages.ts';
import type { HttpContext } from '../context.ts';
import { handle, one, type OfficeCall } from './handle.ts';
import { messages } from './messages.de.ts';
import { localDay, today } from './office-date.ts';
import type { OfficeUrls } from './office-urls.ts';
import { mayOpenCatalog } from './staff-functions.ts';
import { trafficOf } from './traffic.ts';

const views = ['offen', 'meine', 'frei', 'abgeschlossen'] as const;
type View = (typeof views)[number];
const viewFilters: Record<View, QueueFilter> = {
  offen: {},
  meine: { assignee: 'me' },
  frei: { assignee: 'none' },
  abgeschlossen: { closed: true },
};
const viewLabels: Record<View, string> = {
  offen: messages.views.open,
  meine: messages.views.mine,
  frei: messages.views.free,
  abgeschlossen: messages.views.closed,
};

interface QueueQuery {
  view: View;
  queue: string;
  service: string;
  page: number;
  missing: string;
}

/** The queue of the own units, what is due first on top, and the way to a case by its number. */
export function addQueueRoutes(router: Router, ctx: HttpContext): void {
  router.get(
    '/',
    handle(async (call) => {
      const query = readQuery(call);
      const { view, queue, service, page } = query;
      const filter: QueueFilter = { ...viewFilters[view], queue: queue || undefined, service: service || undefined, page };
      const found = await ctx.app.office.queue(call.tenant, call.staff, filter);
      const offers = await ctx.app.offers.list(call.tenant, call.staff);
      const offersUrl = offers.length > 0 ? call.urls.offers : undefined;
      call.response.locals.page({ ...queuePage(ctx, call, query, found), offersUrl }, { title: messages.queueNames });
    }),
  );
  router.get(
    '/vorgang',
    handle(async ({ request, response, tenant, staff, urls }) => {
      const number = one(request.query['nummer'], 60).trim();
      const found = number ? await ctx.app.office.find({ tenant, number }, staff) : undefined;
      if (found?.ok) return response.redirect(303, urls.case(found.value.ref.number));
      response.redirect(303, `${urls.queue}?gesucht=${encodeURIComponent(number)}`);
    }),
  );
}

function readQuery({ request: { query } }: OfficeCall): QueueQuery {
  const view = views.find((known) => known === one(query['ansicht'])) ?? 'offen';
  const page = Number(one(query['seite'], 6));
  return {
    view,
    queue: one(query['bereich'], 100),
    service: one(query['leistung'], 100),
    page: Number.isInteger(page) && page > 0 ? page : 1,
    missing: one(query['gesucht'], 60),
  };
}

type Found = Awaited<ReturnType<HttpContext['app']['office']['queue']>>;

function queuePage(ctx: HttpContext, call: OfficeCall, query: QueueQuery, found: Found): OfficeQueuePage {
  const { urls, staff, tenant } = call;
  const now = today(ctx.clock);
  const link = (changes: Partial<QueueQuery>): string => queueUrl(urls, { ...query, missing: '', page: 1, ...changes });
  const services = ctx.app.catalog
    .services(tenant)
    .filter((known) => known.online)
    .map(({ service, name }) => ({ value: service, label: name }));
  return {
    kind: 'office-queue',
    url: urls.queue,
    views: views.map((view) => ({ label: viewLabels[view], url: link({ view }), current: view === query.view })),
    view: query.view,
    filters: {
      queue: query.queue,
      service: query.service,
      queues: found.counts.map(({ queue, label, open }) => ({ value: queue, label: `${label} (${open})` })),
      services,
      active: query.queue !== '' || query.service !== '',
    },
    resetUrl: link({ queue: '', service: '' }),
    search: { url: urls.find, number: query.missing, missing: query.missing !== '' },
    rows: found.rows.map((row) => queueItem(row, staff.id, urls, now)),
    total: found.total,
    page: found.page,
    pages: found.pages,
    previous: found.page > 1 ? link({ page: found.page - 1 }) : undefined,
    next: found.page < found.pages ? link({ page: found.page + 1 }) : undefined,
    captureUrl: urls.capture,
    catalogUrl: mayOpenCatalog(staff) ? urls.catalog : undefined,
  };
}

function queueUrl(urls: OfficeUrls, { view, queue, service, page }: QueueQuery): string {
  const parameters = new URLSearchParams();
  if (view !== 'offen') parameters.set('ansicht', view);
  if (queue) parameters.set('bereich', queue);
  if (service) parameters.set('leistung', service);
  if (page > 1) parameters.set('seite', String(page));
  return parameters.size > 0 ? `${urls.queue}?${parameters}` : urls.queue;
}

function queueItem(row: QueueRow, me: string, urls: OfficeUrls, now: string): QueueItem {
  return {
    url: urls.case(row.number),
    number: row.number,
    serviceName: row.serviceName,
    who: row.label || messages.anonymous,
    stateLabel: row.stateLabel,
    traffic: trafficOf({ date: row.dueAt, label: row.dueLabel, clock: row.clock }, now),
    receivedOn: localDay(new Date(row.receivedAt)),
    assignee: row.assignee?.name ?? messages.unassigned,
    mine: row.assignee?.id === me,
    reason: messages.reasons[row.reason],
  };
}
