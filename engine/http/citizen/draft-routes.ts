import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import type { DraftRef, DraftView } from '../../application/api.ts';
import { toLocalDate } from '../../application/local-date.ts';
import { summariseAnswers } from '../../application/answer-summary.ts';
import type { JsonObject } from '../../definition/bundle.ts';
import { addItem, isHidden, issuesOfPage, readPostedPage, removeItem, type ValidationIssue } from '../../rules/index.ts';
import type { AppRequest, AppResponse, HttpContext } from '../context.ts';
import { HttpProblem } from '../problem.ts';
import { citizenTexts } from './messages.de.ts';
import { showFailure } from './show-failure.ts';

/** From the start button to the sent application, page by page; every step works as a plain form post. */
export function addDraftRoutes(router: Router, context: HttpContext): void {
  const { app } = context;

  router.post('/leistung/:service/beginnen', async (request: AppRequest, response: AppResponse) => {
    const { tenant, session, identity } = response.locals;
    const started = await app.drafts.start(tenant.tenant, request.params['service'] ?? '', { channel: 'online', identity });
    if (!started.ok) return showFailure(response, started);
    session.set(`draft:${started.value.id}`, started.value.secret);
    const view = await app.drafts.open(started.value);
    if (!view.ok) return showFailure(response, view);
    response.redirect(303, pageUrl(view.value, view.value.pages[0]?.page.id ?? ''));
  });

  router.get('/antrag/:draft/seite/:page', async (request: AppRequest, response: AppResponse) => {
    const view = await openDraft(context, request, response);
    if (!view) return;
    const wanted = request.params['page'] ?? '';
    const first = view.pages.find((entry) => entry.state !== 'complete')?.page.id;
    const order = view.pages.map((entry) => entry.page.id);
    // Steps only in the intended sequence (BSI TR-03172 A3.3.01).
    if (!order.includes(wanted) || (first && order.indexOf(wanted) > order.indexOf(first)))
      return response.redirect(303, first ? pageUrl(view, first) : reviewUrl(view));
    const later = view.pages.find((entry) => entry.page.id === wanted)?.state === 'error';
    showPage(context, request, response, view, wanted, { issues: later ? issuesOfPage(view.evaluation, wanted) : [], newQuestions: false });
  });

  router.post('/antrag/:draft/seite/:page', (request: AppRequest, response: AppResponse) => savePage(context, request, response));
  router.post('/antrag/:draft/upload', (request: AppRequest, response: AppResponse) => uploadFile(context, request, response));
  router.get('/antrag/:draft/pruefen', async (request: AppRequest, response: AppResponse) => {
    const view = await openDraft(context, request, response);
    if (view) showReview(response, view);
  });

  router.post('/antrag/:draft/absenden', async (request: AppRequest, response: AppResponse) => {
    const ref = refOf(request, response);
    if (!ref) return showFailure(response, { status: 404, message: citizenTexts.draftGone });
    const { session, fields, tenant, staff } = response.locals;
    const sent = await app.drafts.submit(ref, {
      key: String(fields['schluessel'] ?? randomUUID()),
      postboxOptOut: fields['kein_postfach'] === 'true',
    });
    if (!sent.ok && sent.code === 'issues') return response.redirect(303, `/${tenant.tenant}/antrag/${ref.id}/pruefen`);
    if (!sent.ok) return showFailure(response, sent);
    const { caseNumber, secret, payment } = sent.value;
    const opened = await app.drafts.open(ref);
    if (staff && opened.ok && opened.value.channel !== 'online') {
      response.locals.flash({ kind: 'success', title: `Der Antrag ist erfasst. Vorgangsnummer ${caseNumber}` });
      return response.redirect(303, `/${tenant.tenant}/amt/vorgang/${caseNumber}`);
    }
    session.set(`case:${caseNumber}`, true);
    session.set(`secret:${caseNumber}`, secret);
    response.redirect(303, payment?.redirectUrl ?? `/${tenant.tenant}/vorgang/${caseNumber}/quittung`);
  });
}

function refOf(request: AppRequest, response: AppResponse): DraftRef | undefined {
  const id = request.params['draft'] ?? '';
  const secret = response.locals.session.get<string>(`draft:${id}`);
  return secret === undefined ? undefined : { tenant: response.locals.tenant.tenant, id, secret };
}

/** The draft of this session; otherwise a page that says what to do, or the receipt when it is sent already. */
async function openDraft(context: HttpContext, request: AppRequest, response: AppResponse): Promise<DraftView | undefined> {
  const ref = refOf(request, response);
  const opened = ref && (await context.app.drafts.open(ref));
  if (!opened?.ok) {
    showFailure(response, { status: 404, message: citizenTexts.draftGone });
    return undefined;
  }
  if (opened.value.sent) {
    response.redirect(303, `/${opened.value.ref.tenant}/vorgang/${opened.value.sent.caseNumber}/quittung`);
    return undefined;
  }
  return opened.value;
}

const base = (view: DraftView): string => `/${view.ref.tenant}/antrag/${view.ref.id}`;
const pageUrl = (view: DraftView, page: string): string => `${base(view)}/seite/${page}`;
const reviewUrl = (view: DraftView): string => `${base(view)}/pruefen`;

async function savePage(context: HttpContext, request: AppRequest, response: AppResponse): Promise<void> {
  const { drafts } = context.app;
  const before = await openDraft(context, request, response);
  if (!before) return;
  const pageId = request.params['page'] ?? '';
  const page = before.pages.find((entry) => entry.page.id === pageId)?.page;
  if (!page) throw new HttpProblem(404, 'not-found');
  const { fields, files } = response.locals;
  const read = readPostedPage(page, before.answers, fields);
  const [verb = 'next', path = '', item = ''] = String(fields['_action'] ?? 'next').split(':');
  const answers = changeItems(read.answers, verb, path, item);
  let saved = await drafts.savePage(before.ref, pageId, answers);
  const fileIssues: ValidationIssue[] = [];
  if (saved.ok && verb === 'remove-upload') saved = await drafts.removeUpload(before.ref, path, item);
  for (const file of files) {
    const added = file.truncated
      ? { ok: false as const, message: citizenTexts.fileTruncated }
      : await drafts.addUpload(before.ref, file.field, file);
    if (!added.ok) fileIssues.push({ path: file.field, code: 'upload', message: added.message });
    else saved = { ok: true, value: added.value.view };
  }
  if (!saved.ok) return showFailure(response, saved);
  const view = saved.value;
  if (verb === 'add' || verb === 'remove' || verb === 'remove-upload')
    return showPage(context, request, response, view, pageId, { issues: fileIssues, newQuestions: false });
  if (verb === 'save') {
    response.locals.flash({ kind: 'success', title: citizenTexts.saved, text: citizenTexts.savedText });
    return response.redirect(303, pageUrl(view, pageId));
  }
  const issues = [...fileIssues, ...read.issues, ...issuesOfPage(view.evaluation, pageId)].filter(
    (issue, index, all) => all.findIndex((other) => other.path === issue.path) === index,
  );
  const asked = new Set(String(fields['_fields'] ?? '').split(','));
  const unseen =
    issues.length > 0 &&
    issues.every((issue) => !asked.has(issue.path) && !isHidden(view.evaluation, issue.path) && isHidden(before.evaluation, issue.path));
  if (unseen) return showPage(context, request, response, view, pageId, { issues: [], newQuestions: true });
  if (issues.length > 0) return showPage(context, request, response, view, pageId, { issues, newQuestions: false, status: 422 });
  response.redirect(303, nextUrl(request, view, pageId));
}

function changeItems(answers: JsonObject, verb: string, path: string, item: string): JsonObject {
  if (verb === 'add') return addItem(answers, path, randomUUID());
  return verb === 'remove' ? removeItem(answers, path, item) : answers;
}

function nextUrl(request: AppRequest, view: DraftView, pageId: string): string {
  const order = view.pages.map((entry) => entry.page.id);
  const next = order[order.indexOf(pageId) + 1];
  const allDone = view.pages.every((entry) => entry.state === 'complete');
  return next === undefined || (request.query['zurueck'] === 'pruefen' && allDone) ? reviewUrl(view) : pageUrl(view, next);
}

interface Shown {
  issues: ValidationIssue[];
  newQuestions: boolean;
  status?: number;
}

function showPage(context: HttpContext, request: AppRequest, response: AppResponse, view: DraftView, pageId: string, shown: Shown): void {
  const index = view.pages.findIndex((entry) => entry.page.id === pageId);
  const entry = view.pages[index];
  if (!entry) return response.redirect(303, reviewUrl(view));
  const toReview = request.query['zurueck'] === 'pruefen';
  const previous = view.pages[index - 1]?.page.id;
  response.locals.page(
    {
      kind: 'form',
      serviceName: view.bundle.workflow.name,
      action: `${pageUrl(view, pageId)}${toReview ? '?zurueck=pruefen' : ''}`,
      uploadUrl: `${base(view)}/upload`,
      backUrl: previous ? pageUrl(view, previous) : `/${view.ref.tenant}/leistung/${view.bundle.service}`,
      page: entry.page,
      form: view.bundle.form,
      steps: view.pages.map((step) => ({
        id: step.page.id,
        title: step.page.title,
        url: pageUrl(view, step.page.id),
        state: step.page.id === pageId ? 'current' : step.state,
      })),
      stepNumber: index + 1,
      stepCount: view.pages.length,
      answers: view.answers,
      issues: shown.issues,
      newQuestions: shown.newQuestions,
      returnToReview: toReview,
      validatorUrl: `/assets/validators/${view.bundle.hash}.js`,
      today: toLocalDate(context.clock.now()),
      channel: view.channel,
    },
    { title: `${entry.page.title} – ${view.bundle.workflow.name}`, status: shown.status ?? 200 },
  );
}

/** JSON for the enhanced page: one file, one answer. */
async function uploadFile(context: HttpContext, request: AppRequest, response: AppResponse): Promise<void> {
  const ref = refOf(request, response);
  const file = response.locals.files[0];
  const refuse = (status: number, detail: string): void =>
    void response
      .status(status)
      .type('application/problem+json')
      .send(JSON.stringify({ type: 'about:blank', status, title: 'Datei nicht angenommen', detail }));
  if (!ref || !file) return refuse(404, citizenTexts.draftGone);
  if (file.truncated) return refuse(413, citizenTexts.fileTruncated);
  const added = await context.app.drafts.addUpload(ref, String(response.locals.fields['path'] ?? ''), file);
  if (!added.ok) return refuse(added.status, added.message);
  response.json({ upload: added.value.upload });
}

function showReview(response: AppResponse, view: DraftView): void {
  const { bundle, evaluation, fees } = view;
  const incomplete = view.pages.find((entry) => entry.state === 'open');
  if (incomplete) return response.redirect(303, pageUrl(view, incomplete.page.id));
  const change = (page: string): string => `${pageUrl(view, page)}?zurueck=pruefen`;
  const last = view.pages.at(-1)?.page.id;
  response.locals.page(
    {
      kind: 'review',
      serviceName: bundle.workflow.name,
      sections: summariseAnswers(bundle, evaluation.answers).map((section) => ({ ...section, changeUrl: change(section.page) })),
      fees: fees.ok ? fees.assessment : undefined,
      feeProblem: fees.ok ? undefined : fees.message,
      issues: evaluation.issues.map((issue) => ({
        ...issue,
        url: `${change(issue.path.split('.')[0] ?? '')}#f-${issue.path.replaceAll('.', '-')}`,
      })),
      submitUrl: `${base(view)}/absenden`,
      key: view.ref.id,
      backUrl: last && pageUrl(view, last),
      paysNow: fees.ok && fees.assessment.lines.some((line) => line.due !== 'after-decision' && line.amount > 0),
      loggedIn: view.identity !== undefined,
      channel: view.channel,
    },
    { title: `Prüfen und absenden – ${bundle.workflow.name}` },
  );
}
