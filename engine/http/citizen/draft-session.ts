import { draftIn } from '../../application/drafts/draft-in-language.ts';
import type { Application, DraftRef, DraftSummary, DraftView } from '../../application/api.ts';
import type { AppRequest, AppResponse, HttpContext, Session } from '../context.ts';
import { citizenUrls } from './citizen-urls.ts';
import { keepLatePost, withLatePost } from './late-post.ts';
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

/** Sent: the secret stays, so that sending again leads to the same case, but lists show it no more. */
export function markSent(session: Session, service: string, id: string): void {
  session.set(`sent:${id}`, true);
  if (session.get(`begun:${service}`) === id) session.delete(`begun:${service}`);
}

/** Drafts of this session that were not sent from it; they may be gone meanwhile. */
export function draftIdsOf(session: Session): string[] {
  const ids = session.keys().flatMap((key) => (key.startsWith('draft:') ? key.slice('draft:'.length) : []));
  return ids.filter((id) => session.get(`sent:${id}`) === undefined);
}

/** A draft of this service begun in this session and not sent yet. */
export async function findBegunDraft(app: Application, response: AppResponse, service: string): Promise<DraftView | undefined> {
  const id = response.locals.session.get<string>(`begun:${service}`);
  const found = id === undefined ? undefined : await findOwnDraft(app, response, id);
  return found?.ok && !found.view.sent ? found.view : undefined;
}

/** Open drafts of this session and, for who is logged in, of the account; changed last first. */
export async function listOwnDrafts(app: Application, response: AppResponse): Promise<DraftSummary[]> {
  const { session, tenant, identity, lang } = response.locals;
  const found = new Map<string, DraftSummary>();
  for (const id of draftIdsOf(session)) {
    const own = await findOwnDraft(app, response, id);
    const draft = own.ok ? await app.drafts.describe(own.view.ref, lang) : undefined;
    if (draft) found.set(id, draft);
    else if (!own.ok && own.reason === 'gone') session.delete(`draft:${id}`);
  }
  for (const draft of identity ? await app.drafts.listOf(tenant.tenant, identity, lang) : []) found.set(draft.id, draft);
  return [...found.values()].toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

type OwnDraft = { ok: true; view: DraftView } | { ok: false; reason: 'gone' } | { ok: false; reason: 'login'; view: DraftView };

/**
 * The draft with its verdict, where this session may have it. A draft that belongs to an account is open only while that account is logged in:
 * the session keeps its secret beyond the login, so that a new login finds it again.
 */
export async function findOwnDraft(app: Application, response: AppResponse, id: string): Promise<OwnDraft> {
  const ref = draftRefOf(response, id);
  const opened = ref && (await app.drafts.open(ref));
  if (!opened?.ok) return { ok: false, reason: 'gone' };
  const view = opened.value;
  const { identity } = response.locals;
  if (!view.identity || view.channel !== 'online' || identity?.account === view.identity.account) return { ok: true, view };
  // Somebody else at the same browser.
  return identity ? { ok: false, reason: 'gone' } : { ok: false, reason: 'login', view };
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

/** The draft of this session, still open. Otherwise answers itself: gone, login ended, or sent already (then the receipt). */
export async function openDraft({ app }: HttpContext, request: AppRequest, response: AppResponse): Promise<DraftView | undefined> {
  const id = request.params['draft'] ?? '';
  const found = await findOwnDraft(app, response, id);
  if (!found.ok) {
    const kept = keepLatePost(request, response);
    if (found.reason === 'login') showLoginEnded(response, found.view, kept);
    else showDraftGone(response, kept);
    return undefined;
  }
  const { sent, channel } = found.view;
  if (!sent) {
    const view = await underPresentLogin(app, response, await withLatePost(app, response, found.view));
    return draftIn(view, response.locals.lang);
  }
  const urls = citizenUrls(response.locals.tenant.tenant);
  response.redirect(303, channel === 'online' ? urls.receipt(sent.caseNumber) : urls.officeCase(sent.caseNumber));
  return undefined;
}

export function showDraftGone(response: AppResponse, kept = false): void {
  const { staff, tenant } = response.locals;
  const urls = citizenUrls(tenant.tenant);
  const texts = textsOf(response);
  if (!staff) {
    const message = kept ? `${texts.draftGone} ${texts.latePostKept}` : texts.draftGone;
    return showFailure(response, { status: 404, code: 'draft-unknown', message }, { label: texts.toDrafts, url: urls.drafts });
  }
  const next = { label: texts.toCapture, url: urls.officeCapture };
  showFailure(response, { status: 404, code: 'draft-unknown', message: texts.captureGone }, next);
}

/** Nothing is lost: after the login the same page comes up, with what was posted too late. */
export function showLoginEnded(response: AppResponse, view: DraftView, kept = false): void {
  const urls = citizenUrls(view.ref.tenant);
  const texts = textsOf(response);
  const needed = view.bundle.workflow.assurance;
  const level = needed === 'substanziell' || needed === 'hoch' ? needed : undefined;
  response.locals.page(
    {
      kind: 'citizen-error',
      status: 401,
      title: texts.loginEndedTitle,
      text: kept ? texts.loginEndedKept : texts.loginEnded,
      next: { label: texts.toLogin, url: urls.login(urls.draft(view.ref.id), level) },
    },
    { title: texts.loginEndedTitle, status: 401 },
  );
}
