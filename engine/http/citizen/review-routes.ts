import type { Router } from 'express';
import type { DraftView } from '../../application/api.ts';
import { summariseAnswers } from '../../application/answer-summary.ts';
import { nounWords } from '../../contract/noun.ts';
import type { AppRequest, AppResponse, HttpContext } from '../context.ts';
import { addDirectRoutes, type DirectRoute } from '../direct-routes.ts';
import { grantCase } from './case-access.ts';
import { citizenUrls } from './citizen-urls.ts';
import { refuse } from './refuse.ts';
import { findOwnDraft, forgetDraft, markSent, openDraft, showDraftGone, showLoginEnded } from './draft-session.ts';
import { textsOf } from './texts-of.ts';
import { showFailure } from './show-failure.ts';
import { endsSoon } from './ends-soon.ts';
import { formPageUrl } from './show-form-page.ts';
import { isStopped } from './stop-routes.ts';
import { stopWarning } from './stop-warning.ts';

/** Everything on one page, then sending it. */
export const sendingRoutes = (context: HttpContext): DirectRoute[] => [
  {
    method: 'GET',
    path: '/antrag/:draft/pruefen',
    handle: async (request, response) => {
      const view = await openDraft(context, request, response);
      if (view) showReview(context, response, view);
    },
  },
  { method: 'POST', path: '/antrag/:draft/absenden', handle: (request, response) => submitDraft(context, request, response) },
];

/** These, or deleting the draft. */
export function addReviewRoutes(router: Router, context: HttpContext): void {
  addDirectRoutes(router, sendingRoutes(context));
  router.get('/antrag/:draft/verwerfen', async (request: AppRequest, response: AppResponse) => {
    const view = await openDraft(context, request, response);
    if (!view) return;
    const { review, discard } = citizenUrls(view.ref.tenant);
    const texts = {
      question: textsOf(response).discardQuestion,
      text: textsOf(response).discardText,
      submitLabel: textsOf(response).discard,
      backLabel: textsOf(response).keepDraft,
    };
    const { name } = view.bundle.workflow;
    response.locals.page(
      { kind: 'confirm', preline: name, ...texts, submitUrl: discard(view.ref.id), backUrl: review(view.ref.id) },
      { title: textsOf(response).discardQuestion, of: view.bundle },
    );
  });
  router.post('/antrag/:draft/verwerfen', async (request: AppRequest, response: AppResponse) => {
    const view = await openDraft(context, request, response);
    if (!view) return;
    await context.app.drafts.discard(view.ref);
    forgetDraft(response, view.bundle.service, view.ref);
    response.locals.flash({ kind: 'success', title: textsOf(response).discarded });
    const urls = citizenUrls(view.ref.tenant);
    response.redirect(303, view.channel === 'online' ? urls.service(view.bundle.service) : urls.officeCapture);
  });
}

function showReview(context: HttpContext, response: AppResponse, view: DraftView): void {
  const notSeen = view.pages.find((entry) => entry.state === 'open');
  if (isStopped(view)) return response.redirect(303, citizenUrls(view.ref.tenant).stop(view.ref.id));
  if (notSeen) return response.redirect(303, formPageUrl(view, notSeen.page.id));
  const { bundle, evaluation, fees, ref } = view;
  const { identity } = context;
  const urls = citizenUrls(ref.tenant);
  const last = view.pages.at(-1)?.page.id;
  const dueBefore = fees.ok && fees.assessment.lines.some((line) => line.due.startsWith('before-') && line.amount > 0);
  response.locals.page(
    {
      kind: 'review',
      noun: view.bundle.process.noun,
      serviceName: bundle.workflow.name,
      sections: summariseAnswers(bundle, evaluation.answers).map((section) => ({
        ...section,
        changeUrl: formPageUrl(view, section.page, true),
      })),
      fileBase: urls.draftFile(ref.id),
      fees: fees.ok ? fees.assessment : undefined,
      feeProblem: fees.ok ? undefined : fees.message,
      issues: evaluation.issues.map((issue) => ({ ...issue, url: issueUrl(view, issue.path) })),
      submitUrl: urls.submit(ref.id),
      key: ref.id,
      backUrl: last && formPageUrl(view, last),
      discardUrl: urls.discard(ref.id),
      objectsTo: view.objectsTo,
      laterUrl: view.channel === 'online' ? urls.later(ref.id) : undefined,
      expires: endsSoon(context, view),
      warning: stopWarning(view),
      paysNow: dueBefore && !bundle.booking,
      paysWithPlace: dueBefore && bundle.booking !== undefined,
      loggedIn: view.identity !== undefined,
      postbox: view.postbox,
      loginUrl: identity && !view.identity && view.channel === 'online' ? urls.login(urls.review(ref.id)) : undefined,
      channel: view.channel,
    },
    { title: textsOf(response)[view.channel === 'online' ? 'reviewTitle' : 'captureTitle'](bundle.workflow.name), of: bundle },
  );
}

/** The page of the issue, at its field; a rule across pages names its place by the first part of the path. */
function issueUrl(view: DraftView, path: string): string {
  const page = path.split('.')[0] ?? '';
  const known = view.pages.some((entry) => entry.page.id === page) ? page : (view.pages[0]?.page.id ?? '');
  return `${formPageUrl(view, known, true)}#f-${path.replaceAll('.', '-')}`;
}

/** Idempotent by the draft: a second post (double click, reload) leads to the same case. */
async function submitDraft({ app }: HttpContext, request: AppRequest, response: AppResponse): Promise<void> {
  const found = await findOwnDraft(app, response, request.params['draft'] ?? '');
  if (!found.ok) return found.reason === 'login' ? showLoginEnded(response, found.view) : showDraftGone(response);
  const { view } = found;
  const { ref } = view;
  const { session, fields } = response.locals;
  const urls = citizenUrls(ref.tenant);
  const programs = request.headers.accept?.includes('json') === true;
  const notSeen = view.sent || isStopped(view) ? undefined : view.pages.find((entry) => entry.state === 'open');
  if (notSeen) return response.redirect(303, formPageUrl(view, notSeen.page.id));
  const sent = await app.drafts.submit(ref, {
    key: String(fields['schluessel'] ?? ref.id),
    postboxOptOut: fields['kein_postfach'] === 'true',
  });
  if (!sent.ok && programs) return refuse(response, sent);
  if (!sent.ok && sent.code === 'not-eligible') return response.redirect(303, urls.stop(ref.id));
  if (!sent.ok && sent.code === 'issues') return response.redirect(303, urls.review(ref.id));
  if (!sent.ok && sent.code === 'offer-full')
    return showFailure(response, sent, { label: textsOf(response).backToForm, url: urls.review(ref.id) });
  if (!sent.ok) return showFailure(response, sent);
  const { caseNumber, secret, payment } = sent.value;
  if (view.channel !== 'online') {
    response.locals.flash({ kind: 'success', title: textsOf(response).captured(caseNumber, nounWords(view.bundle.process.noun)) });
    return response.redirect(303, urls.officeCase(caseNumber));
  }
  markSent(session, view.bundle.service, ref.id);
  grantCase(session, caseNumber, secret);
  response.redirect(303, payment?.redirectUrl ?? urls.receipt(caseNumber));
}
