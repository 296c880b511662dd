import { createHash } from 'node:crypto';
import type { Router } from 'express';
import type { AppRequest, AppResponse, HttpContext } from '../context.ts';
import { citizenUrls } from './citizen-urls.ts';
import { findOwnDraft, forgetDraft, listOwnDrafts, openDraft, rememberDraft } from './draft-session.ts';
import { textsOf } from './texts-of.ts';
import { sayFailure, showFailure } from './show-failure.ts';
import { shownDraft } from './shown-draft.ts';
import { createTryLimiter, type TryLimiter } from './try-limiter.ts';

/** Going on later: in this browser, by a mailed link, or by login; and the list of all that was begun. */
export function addDraftsRoutes(router: Router, context: HttpContext): void {
  const { app } = context;
  router.get('/entwuerfe', (_request: AppRequest, response: AppResponse) => showDrafts(context, response));
  router.get('/entwuerfe/:draft/loeschen', (request: AppRequest, response: AppResponse) => askToRemove(context, request, response));
  router.post('/entwuerfe/:draft/loeschen', (request: AppRequest, response: AppResponse) => removeDraft(context, request, response));
  router.post('/antrag/:draft/fortsetzen', (request: AppRequest, response: AppResponse) => resumeDraft(context, request, response));
  router.get('/antrag/:draft/spaeter', (request: AppRequest, response: AppResponse) => showLater(context, request, response));
  const limits = createLinkLimits(context);
  router.post('/antrag/:draft/link', (request: AppRequest, response: AppResponse) => mailLink(context, limits, request, response));
  router.get('/weiter/:token', (request: AppRequest, response: AppResponse) => showLink(context, request, response));
  router.post('/weiter/:token', async (request: AppRequest, response: AppResponse) => {
    const { tenant, identity, flash, session } = response.locals;
    const resumed = await app.drafts.resumeByLink(tenant.tenant, request.params['token'] ?? '', identity);
    if (!resumed.ok) return showFailure(response, resumed, nextFor(response, resumed.code));
    // What came with the link alone opens this draft and nothing else that a planted session could hold.
    session.renew();
    rememberDraft(response, resumed.value.service, resumed.value.ref);
    flash({ kind: 'success', title: textsOf(response).linkResumed });
    response.redirect(303, citizenUrls(tenant.tenant).draft(resumed.value.ref.id));
  });
  router.post('/sitzung', (_request: AppRequest, response: AppResponse) => {
    const { session } = response.locals;
    session.extend();
    response.json({ secondsLeft: session.secondsLeft, loggedIn: response.locals.identity !== undefined });
  });
}

async function showDrafts(context: HttpContext, response: AppResponse): Promise<void> {
  const { tenant, identity } = response.locals;
  const urls = citizenUrls(tenant.tenant);
  const drafts = await listOwnDrafts(context.app, response);
  const loginUrl = context.identity && !identity ? urls.login(urls.drafts) : undefined;
  const shown = drafts.map((draft) => shownDraft(tenant.tenant, draft));
  const soon = context.clock.now().getTime() + 7 * 86_400_000;
  const ending = drafts.filter((draft) => Date.parse(draft.expiresAt) < soon).map((draft) => draft.id);
  response.locals.page(
    { kind: 'drafts', drafts: shown, ending, loginUrl, loggedIn: identity !== undefined, servicesUrl: urls.home },
    { title: textsOf(response).draftsTitle },
  );
}

/** A draft of this session, or one of the account that is taken over into it. */
async function resumeDraft({ app }: HttpContext, request: AppRequest, response: AppResponse): Promise<void> {
  const { identity, tenant } = response.locals;
  const urls = citizenUrls(tenant.tenant);
  const id = request.params['draft'] ?? '';
  if ((await findOwnDraft(app, response, id)).ok) return response.redirect(303, urls.draft(id));
  if (!identity) return response.redirect(303, urls.login(urls.drafts));
  const resumed = await app.drafts.resume(tenant.tenant, identity, id);
  if (!resumed.ok) return showFailure(response, resumed, { label: textsOf(response).toDrafts, url: urls.drafts });
  rememberDraft(response, resumed.value.service, resumed.value.ref);
  response.redirect(303, urls.draft(id));
}

async function askToRemove({ app }: HttpContext, request: AppRequest, response: AppResponse): Promise<void> {
  const urls = citizenUrls(response.locals.tenant.tenant);
  const draft = (await listOwnDrafts(app, response)).find(({ id }) => id === request.params['draft']);
  if (!draft) return response.redirect(303, urls.drafts);
  const question = textsOf(response).discardDraftQuestion(draft.serviceName);
  response.locals.page(
    {
      kind: 'confirm',
      preline: textsOf(response).draftsTitle,
      question,
      text: textsOf(response).discardText,
      submitLabel: textsOf(response).discard,
      backLabel: textsOf(response).keepDraftInList,
      submitUrl: urls.removeDraft(draft.id),
      backUrl: urls.drafts,
    },
    { title: question },
  );
}

async function removeDraft({ app }: HttpContext, request: AppRequest, response: AppResponse): Promise<void> {
  const { identity, tenant, flash } = response.locals;
  const urls = citizenUrls(tenant.tenant);
  const id = request.params['draft'] ?? '';
  const own = await findOwnDraft(app, response, id);
  const taken = !own.ok && identity ? await app.drafts.resume(tenant.tenant, identity, id) : undefined;
  if (own.ok && !own.view.sent) {
    await app.drafts.discard(own.view.ref);
    forgetDraft(response, own.view.bundle.service, own.view.ref);
  } else if (taken?.ok) await app.drafts.discard(taken.value.ref);
  // Gone already (a second click, another window): that is what was wanted.
  flash({ kind: 'success', title: textsOf(response).discarded });
  response.redirect(303, urls.drafts);
}

async function showLater(
  context: HttpContext,
  request: AppRequest,
  response: AppResponse,
  problem?: { email: string; message: string },
): Promise<void> {
  const view = await openDraft(context, request, response);
  if (!view) return;
  const urls = citizenUrls(view.ref.tenant);
  const { identity } = response.locals;
  response.locals.page(
    {
      kind: 'later',
      serviceName: view.bundle.workflow.name,
      expiresAt: view.expiresAt,
      mailUrl: urls.mailLink(view.ref.id),
      backUrl: urls.draft(view.ref.id),
      draftsUrl: urls.drafts,
      loginUrl: context.identity && !identity ? urls.login(urls.later(view.ref.id)) : undefined,
      loggedIn: identity !== undefined,
      sentTo: view.reminder,
      problem,
    },
    {
      title: `${textsOf(response).laterTitle} – ${view.bundle.workflow.name}`,
      status: problem ? 422 : 200,
      of: view.bundle,
      at: urls.later(view.ref.id),
    },
  );
}

/** Per sender and per address, so that nobody floods a mailbox by way of this form. */
interface LinkLimits {
  sender: TryLimiter;
  address: TryLimiter;
}
const hourMs = 3_600_000;
const createLinkLimits = ({ clock }: HttpContext): LinkLimits => ({
  sender: createTryLimiter({ tries: 20, windowMs: hourMs, clock }),
  address: createTryLimiter({ tries: 3, windowMs: hourMs, clock }),
});

async function mailLink(context: HttpContext, { sender, address }: LinkLimits, request: AppRequest, response: AppResponse): Promise<void> {
  const { tenant, fields, flash, lang } = response.locals;
  const email = String(fields['email'] ?? '')
    .trim()
    .slice(0, 300);
  const from = request.ip ?? '';
  const to = createHash('sha256').update(`${tenant.tenant} ${email.toLowerCase()}`).digest('hex');
  const own = await findOwnDraft(context.app, response, request.params['draft'] ?? '');
  // Gone, or its login has ended: said as on every page of the form.
  if (!own.ok || own.view.channel !== 'online') return showLater(context, request, response);
  const urls = citizenUrls(tenant.tenant);
  if (!sender.allows(from) || !address.allows(to)) {
    response.set('retry-after', '3600');
    return showFailure(
      response,
      { status: 429, message: textsOf(response).tooManyLinks },
      { label: textsOf(response).backToForm, url: urls.draft(own.view.ref.id) },
    );
  }
  const mailed = await context.app.drafts.mailLink(own.view.ref, email);
  if (!mailed.ok && mailed.code === 'email-invalid')
    return showLater(context, request, response, { email, message: sayFailure(mailed, lang) });
  if (!mailed.ok) return showFailure(response, mailed);
  sender.failed(from);
  address.failed(to);
  flash({ kind: 'success', title: textsOf(response).linkSent, text: textsOf(response).linkSentText(email) });
  response.redirect(303, urls.later(own.view.ref.id));
}

/** Looking at a link changes nothing: programs that open links in mails consume nothing, and nobody's draft moves without being asked for. */
async function showLink(context: HttpContext, request: AppRequest, response: AppResponse): Promise<void> {
  const { tenant, identity, lang } = response.locals;
  const urls = citizenUrls(tenant.tenant);
  const token = request.params['token'] ?? '';
  const found = await context.app.drafts.findLink(tenant.tenant, token, lang);
  if (!found.ok) return showFailure(response, found, nextFor(response, found.code));
  const { serviceName, expiresAt, login, lang: nameLang } = found.value;
  const level = login === 'substanziell' || login === 'hoch' ? login : undefined;
  const loginUrl = login !== undefined && !identity ? urls.login(urls.link(token), level) : undefined;
  response.locals.page(
    { kind: 'link', serviceName, nameLang, expiresAt, submitUrl: urls.link(token), loginUrl },
    { title: textsOf(response).linkTitle },
  );
}

function nextFor(response: AppResponse, code: string): { label: string; url: string } | undefined {
  const urls = citizenUrls(response.locals.tenant.tenant);
  if (code === 'link-sent') return { label: textsOf(response).toStatus, url: urls.status() };
  return code.startsWith('link-') ? { label: textsOf(response).toDrafts, url: urls.drafts } : undefined;
}
