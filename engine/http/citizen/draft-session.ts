import { draftIn } from '../../application/drafts/draft-in-language.ts';
import type { Application, DraftRef, DraftView } from '../../application/api.ts';
import type { AppRequest, AppResponse, HttpContext } from '../context.ts';
import { citizenUrls } from './citizen-urls.ts';
import { textsOf } from './texts-of.ts';
import { showFailure } from './show-failure.ts';

/** The session keeps a draft's secret under `draft:<id>` and, per service, which draft was begun last. */
export function rememberDraft(response: AppResponse, service: string, ref: DraftRef): void {
  const { session } = response.locals;
  session.set(`draft:${ref.id}`, ref.secret);
  session.set(`begun:${service}`, ref.id);
}

export function forgetDraft(response: AppResponse, service: string, ref: DraftRef): void {
  const { session } = response.locals;
  session.delete(`draft:${ref.id}`);
  if (session.get(`begun:${service}`) === ref.id) session.delete(`begun:${service}`);
}

export function draftRefOf(response: AppResponse, id: string): DraftRef | undefined {
  const secret = response.locals.session.get<string>(`draft:${id}`);
  return secret === undefined ? undefined : { tenant: response.locals.tenant.tenant, id, secret };
}

/** A draft of this service begun in this session and not sent yet. */
export async function findBegunDraft(app: Application, response: AppResponse, service: string): Promise<DraftView | undefined> {
  const id = response.locals.session.get<string>(`begun:${service}`);
  const ref = id === undefined ? undefined : draftRefOf(response, id);
  const opened = ref && (await app.drafts.open(ref));
  return opened?.ok && !opened.value.sent ? opened.value : undefined;
}

/**
 * Who is logged in and goes on with a draft of this session sends it under their name: the draft gets the account, at the level
 * reached last, and empty fields are filled from it. Before sending, the review page says so and lets them refuse the postbox.
 */
async function underPresentLogin(app: Application, response: AppResponse, view: DraftView): Promise<DraftView> {
  const { identity } = response.locals;
  if (!identity || view.channel !== 'online') return view;
  const same = view.identity?.account === identity.account && view.identity.assurance === identity.assurance;
  const attached = same ? undefined : await app.drafts.attachIdentity(view.ref, identity);
  return attached?.ok ? attached.value : view;
}

/** The draft of this session, still open. Otherwise answers itself: gone, or sent already (then the receipt). */
export async function openDraft({ app }: HttpContext, request: AppRequest, response: AppResponse): Promise<DraftView | undefined> {
  const ref = draftRefOf(response, request.params['draft'] ?? '');
  const opened = ref && (await app.drafts.open(ref));
  if (!opened?.ok) {
    showDraftGone(response);
    return undefined;
  }
  const { sent, channel } = opened.value;
  if (!sent) return draftIn(await underPresentLogin(app, response, opened.value), response.locals.lang);
  const urls = citizenUrls(response.locals.tenant.tenant);
  response.redirect(303, channel === 'online' ? urls.receipt(sent.caseNumber) : urls.officeCase(sent.caseNumber));
  return undefined;
}

export function showDraftGone(response: AppResponse): void {
  const { staff, tenant } = response.locals;
  if (!staff) return showFailure(response, { status: 404, code: 'draft-unknown', message: textsOf(response).draftGone });
  const next = { label: textsOf(response).toCapture, url: citizenUrls(tenant.tenant).officeCapture };
  showFailure(response, { status: 404, code: 'draft-unknown', message: textsOf(response).captureGone }, next);
}
