import type { Router } from 'express';
import type { ServiceInfo } from '../../application/api.ts';
import { failures } from '../../application/failures.de.ts';
import { issuesOfPage } from '../../rules/index.ts';
import { translateBundle } from '../../definition/texts/translate-bundle.ts';
import type { AppRequest, AppResponse, HttpContext } from '../context.ts';
import { addDirectRoutes, type DirectRoute } from '../direct-routes.ts';
import { needsHigherLogin } from './assurance.ts';
import { citizenUrls } from './citizen-urls.ts';
import { draftIdsOf, findOwnDraft, listOwnDrafts, openDraft, rememberDraft, showDraftGone, showLoginEnded } from './draft-session.ts';
import { textsOf } from './texts-of.ts';
import { keepAnswers, keepUpload, removeUpload } from './form-calls.ts';
import { saveFormPage } from './save-form-page.ts';
import { sendFile } from './send-file.ts';
import { shownDraft } from './shown-draft.ts';
import { showFailure } from './show-failure.ts';
import { isStopped, stopPosition } from './stop-routes.ts';
import { formPageUrl, reachableCount, returnsToReview, showFormPage } from './show-form-page.ts';

/** From the start button through the pages of the form; every step works as a plain form post. */
export const formRoutes = (context: HttpContext): DirectRoute[] => [
  { method: 'GET', path: '/antrag/:draft/seite/:page', handle: (request, response) => showPage(context, request, response) },
  { method: 'POST', path: '/antrag/:draft/seite/:page', handle: (request, response) => saveFormPage(context, request, response) },
  { method: 'POST', path: '/antrag/:draft/seite/:page/stand', handle: (request, response) => keepAnswers(context, request, response) },
  { method: 'POST', path: '/leistung/:service/beginnen', handle: (request, response) => beginDraft(context, request, response) },
];

export function addFormRoutes(router: Router, context: HttpContext): void {
  addDirectRoutes(router, formRoutes(context));
  router.get('/antrag/:draft', async (request: AppRequest, response: AppResponse) => {
    const view = await openDraft(context, request, response);
    if (view) response.redirect(303, citizenUrls(view.ref.tenant).review(view.ref.id));
  });
  router.post('/antrag/:draft/upload', (request: AppRequest, response: AppResponse) => keepUpload(context, request, response));
  router.post('/antrag/:draft/upload/:blob/entfernen', (request: AppRequest, response: AppResponse) =>
    removeUpload(context, request, response),
  );
  router.get('/antrag/:draft/datei/:blob', async (request: AppRequest, response: AppResponse) => {
    const found = await findOwnDraft(context.app, response, request.params['draft'] ?? '');
    if (!found.ok) return found.reason === 'login' ? showLoginEnded(response, found.view) : showDraftGone(response);
    const file = await context.app.drafts.readUpload(found.view.ref, request.params['blob'] ?? '');
    return file.ok ? sendFile(response, file.value) : showFailure(response, file);
  });
}

async function beginDraft(context: HttpContext, request: AppRequest, response: AppResponse): Promise<void> {
  const { app } = context;
  const { tenant, identity } = response.locals;
  const service = request.params['service'] ?? '';
  const info = await app.catalog.findService(tenant.tenant, service);
  if (!info) return showFailure(response, { status: 404, message: textsOf(response).serviceUnknown });
  if (info.bundle.elsewhere?.mode === 'inform') {
    const url = citizenUrls(tenant.tenant).service(service);
    return showFailure(response, failures['service-elsewhere'], { label: textsOf(response).toService, url });
  }
  const needed = info.bundle.workflow.assurance;
  if (needsHigherLogin(needed, identity?.assurance)) {
    const urls = citizenUrls(tenant.tenant);
    const provider = context.identity;
    const login = provider && { url: urls.login(urls.service(service), needed), provider: provider.label };
    const bundle = translateBundle(info.bundle, response.locals.lang);
    const { name: serviceName } = bundle.workflow;
    const view = {
      kind: 'login-needed',
      serviceName,
      noun: info.bundle.process.noun,
      needed,
      present: identity?.assurance,
      login,
      serviceUrl: urls.service(service),
      unit: info.unit,
    } as const;
    // A step on the way, not a mistake of the person: nothing was asked for that is forbidden.
    return response.locals.page(view, { title: textsOf(response).loginNeededTitle, of: bundle, at: urls.service(service) });
  }
  const begun = await beginAnew(context, response, info);
  if (!begun) return;
  const started = await app.drafts.start(tenant.tenant, service, { channel: 'online', identity });
  if (!started.ok) return showFailure(response, started);
  rememberDraft(response, service, started.value);
  const opened = await app.drafts.open(started.value);
  if (!opened.ok) return showFailure(response, opened);
  const first = opened.value.pages[0]?.page.id;
  response.redirect(303, first ? formPageUrl(opened.value, first) : citizenUrls(tenant.tenant).review(started.value.id));
}

/**
 * False when there is a draft of this service already and nobody has said yet that another is wanted; then answers itself. One in which nothing was
 * written yet serves in any case.
 */
async function beginAnew({ app }: HttpContext, response: AppResponse, info: ServiceInfo): Promise<boolean> {
  const { session, tenant, fields, lang } = response.locals;
  const urls = citizenUrls(tenant.tenant);
  const bundle = translateBundle(info.bundle, lang);
  const drafts = (await listOwnDrafts(app, response)).filter((draft) => draft.service === bundle.service);
  const here = draftIdsOf(session);
  const empty = drafts.find((draft) => draft.untouched && here.includes(draft.id));
  if (drafts.length === 0 || (!empty && fields['neu'] === 'ja')) return true;
  if (empty) response.redirect(303, urls.draft(empty.id));
  else {
    const { name } = bundle.workflow;
    const shown = drafts.map((draft) => shownDraft(tenant.tenant, draft));
    response.locals.page(
      { kind: 'begun', serviceName: name, drafts: shown, beginUrl: urls.begin(bundle.service), serviceUrl: urls.service(bundle.service) },
      { title: `${textsOf(response).begunTitle} – ${name}`, of: bundle, at: urls.service(bundle.service) },
    );
  }
  return false;
}

async function showPage(context: HttpContext, request: AppRequest, response: AppResponse): Promise<void> {
  const view = await openDraft(context, request, response);
  if (!view) return;
  const wanted = request.params['page'] ?? '';
  const position = view.pages.findIndex((entry) => entry.page.id === wanted);
  const reachable = reachableCount(view);
  if (position < 0 || position >= reachable) {
    return response.redirect(303, formPageUrl(view, view.pages[reachable - 1]!.page.id, returnsToReview(request)));
  }
  if (isStopped(view) && position > stopPosition(view)) return response.redirect(303, citizenUrls(view.ref.tenant).stop(view.ref.id));
  // A page never sent shows no mistakes; one that was left with mistakes shows them again.
  const named = view.pages[position]!.state === 'error' && request.query['gespeichert'] === undefined;
  showFormPage(context, request, response, view, wanted, {
    issues: named ? issuesOfPage(view.evaluation, wanted) : [],
    newQuestions: false,
  });
}
