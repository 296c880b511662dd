import type { Router } from 'express';
import type { FieldIssue, OfficeField } from '../../contract/office-pages.ts';
import type { HttpContext } from '../context.ts';
import { handle, one, showFailure, type OfficeCall } from './handle.ts';
import { fieldTexts } from './messages.de.ts';
import { parseDay, today } from './office-date.ts';

/** An application that came on paper or at the counter is recorded in the citizen's own form. */
export function addCaptureRoutes(router: Router, ctx: HttpContext): void {
  router.get(
    '/erfassen',
    handle((call) =>
      showCapture(ctx, call, { service: one(call.request.query['leistung'], 100), channel: 'paper', received: today(ctx.clock) }, []),
    ),
  );
  router.post(
    '/erfassen',
    handle(async (call) => {
      const { response, tenant, staff, urls } = call;
      const { fields, session } = response.locals;
      const values = { service: one(fields['service'], 100), channel: one(fields['channel'], 20), received: one(fields['received'], 20) };
      const issues = captureIssues(ctx, call, values);
      if (issues.length > 0) return showCapture(ctx, call, values, issues);
      const channel = values.channel === 'counter' ? 'counter' : 'paper';
      const draft = await ctx.app.drafts.start(tenant, values.service, { channel, staff, receivedAt: parseDay(values.received) });
      if (!draft.ok) return showFailure(call, draft);
      const view = await ctx.app.drafts.open(draft.value);
      const first = view.ok ? view.value.pages[0]?.page.id : undefined;
      if (!view.ok || !first) return showFailure(call, view.ok ? { status: 404, message: '' } : view);
      session.set(`draft:${draft.value.id}`, draft.value.secret);
      response.redirect(303, urls.draftPage(draft.value.id, first));
    }),
  );
}

interface CaptureValues {
  service: string;
  channel: string;
  received: string;
}

function captureIssues(ctx: HttpContext, { tenant }: OfficeCall, { service, channel, received }: CaptureValues): FieldIssue[] {
  const issues: FieldIssue[] = [];
  const choose = fieldTexts.issues.choose;
  if (!ctx.app.catalog.services(tenant).some((known) => known.online && known.service === service))
    issues.push({ field: 'service', message: choose(fieldTexts.service) });
  if (channel !== 'paper' && channel !== 'counter') issues.push({ field: 'channel', message: choose(fieldTexts.channel) });
  const day = parseDay(received);
  if (!day) issues.push({ field: 'received', message: fieldTexts.issues.date });
  else if (day > today(ctx.clock)) issues.push({ field: 'received', message: fieldTexts.issues.future });
  return issues;
}

function showCapture(ctx: HttpContext, { response, tenant, urls }: OfficeCall, values: CaptureValues, issues: FieldIssue[]): void {
  const online = ctx.app.catalog.services(tenant).filter((known) => known.online);
  const services = online.map(({ service, name }) => ({ value: service, label: name }));
  const fields: OfficeField[] = [
    { type: 'select', name: 'service', label: fieldTexts.service, required: true, value: values.service, options: services },
    {
      type: 'radio',
      name: 'channel',
      label: fieldTexts.channel,
      required: true,
      value: values.channel,
      options: fieldTexts.channelOptions,
    },
    { type: 'date', name: 'received', ...fieldTexts.received, required: true, value: values.received, max: today(ctx.clock) },
  ];
  response.locals.page(
    { kind: 'office-capture', url: urls.capture, fields, issues },
    { title: 'Eingang erfassen', status: issues.length > 0 ? 422 : 200 },
  );
}
