import { randomUUID } from 'node:crypto';
import type { DraftView } from '../../application/api.ts';
import type { FormModel, FormPage } from '../../definition/bundle.ts';
import { openRequiredLists, viewForm, type ValidationIssue } from '../../rules/index.ts';
import type { AppRequest, AppResponse, HttpContext } from '../context.ts';
import { citizenUrls } from './citizen-urls.ts';
import { endsSoon } from './ends-soon.ts';
import { stopWarning } from './stop-warning.ts';

export interface Shown {
  issues: ValidationIssue[];
  newQuestions: boolean;
  status?: number;
}

/** The person came from the review page and goes back there. */
export const returnsToReview = (request: AppRequest): boolean => request.query['zurueck'] === 'pruefen';

export function formPageUrl(view: DraftView, page: string, toReview = false): string {
  return `${citizenUrls(view.ref.tenant).page(view.ref.id, page)}${toReview ? '?zurueck=pruefen' : ''}`;
}

/** One page of the form with the given issues; the caller has made sure that the page is shown. */
export function showFormPage(
  context: HttpContext,
  request: AppRequest,
  response: AppResponse,
  view: DraftView,
  pageId: string,
  shown: Shown,
): void {
  const index = view.pages.findIndex((entry) => entry.page.id === pageId);
  const { page } = view.pages[index]!;
  const urls = citizenUrls(view.ref.tenant);
  const toReview = returnsToReview(request);
  const { name } = view.bundle.workflow;
  const answers = openRequiredLists(view.bundle.form, view.answers, view.today, pageId, randomUUID);
  response.locals.page(
    {
      kind: 'form',
      lang: view.bundle.form.lang ?? 'de',
      noun: view.bundle.process.noun,
      serviceName: name,
      action: formPageUrl(view, pageId, toReview),
      uploadUrl: urls.upload(view.ref.id),
      autosaveUrl: urls.autosave(view.ref.id, pageId),
      fileUrl: urls.draftFile(view.ref.id),
      backUrl: backUrl(view, index, toReview),
      page,
      form: withPage(view.bundle.form, page),
      steps: view.pages.map(({ page: { id, title }, state }) => ({
        id,
        title,
        url: formPageUrl(view, id),
        state: id === pageId ? 'current' : state,
      })),
      stepNumber: index + 1,
      stepCount: view.pages.length,
      answers,
      verdict: answers === view.answers ? view.evaluation : viewForm(view.bundle.form, answers, view.today),
      issues: shown.issues,
      newQuestions: shown.newQuestions,
      returnToReview: toReview,
      warning: stopWarning(view),
      validatorUrl: `/assets/validators/${view.bundle.hash}.js`,
      today: view.today,
      channel: view.channel,
      expires: endsSoon(context, view),
      ending: view.identity ? { secondsLeft: response.locals.session.secondsLeft, url: urls.session } : undefined,
    },
    { title: `${page.title} – ${name}`, status: shown.status ?? 200, of: view.bundle },
  );
}

/** The form with the page as it is shown now, for the browser draws what it finds in the form: an offer's page names the places left. */
function withPage(form: FormModel, shown: FormPage): FormModel {
  const place = form.pages.findIndex((page) => page.id === shown.id);
  return form.pages[place] === shown ? form : { ...form, pages: form.pages.with(place, shown) };
}

/** Pages up to and including the first one that is not complete (BSI TR-03172 A3.3.01: steps only in the intended sequence). */
export function reachableCount(view: DraftView): number {
  const firstOpen = view.pages.findIndex((entry) => entry.state !== 'complete');
  return firstOpen < 0 ? view.pages.length : firstOpen + 1;
}

function backUrl(view: DraftView, index: number, toReview: boolean): string {
  const urls = citizenUrls(view.ref.tenant);
  if (toReview && view.pages.every((entry) => entry.state !== 'open')) return urls.review(view.ref.id);
  const previous = view.pages[index - 1]?.page.id;
  if (previous) return formPageUrl(view, previous);
  return view.channel === 'online' ? urls.service(view.bundle.service) : urls.officeCapture;
}
