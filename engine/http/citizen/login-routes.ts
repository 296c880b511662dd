import type { Router } from 'express';
import type { IdentifiedPerson, LoginFailure } from '../../application/ports.ts';
import type { AppRequest, AppResponse, HttpContext } from '../context.ts';
import { parseAssurance, reaches } from './assurance.ts';
import { citizenUrls, safeReturnPath } from './citizen-urls.ts';
import { keepLogin, takeLogin } from './kept-logins.ts';
import { textsOf } from './texts-of.ts';
import { showFailure } from './show-failure.ts';

/** Login at the identity provider and logout. */
export function addLoginRoutes(router: Router, context: HttpContext): void {
  router.get('/anmelden', (request: AppRequest, response: AppResponse) => beginLogin(context, request, response));
  router.get('/anmelden/zurueck', (request: AppRequest, response: AppResponse) => finishLogin(context, request, response));
  router.post('/abmelden', (_request: AppRequest, response: AppResponse) => logOut(context, response));
}

async function beginLogin({ identity, publicUrl, clock }: HttpContext, request: AppRequest, response: AppResponse): Promise<void> {
  if (!identity) return showFailure(response, { status: 404, message: textsOf(response).noLogin });
  const { tenant, session, identity: present } = response.locals;
  const urls = citizenUrls(tenant.tenant);
  const assurance = parseAssurance(request.query['stufe']);
  const next = safeReturnPath(tenant.tenant, request.query['weiter']);
  if (present && reaches(present.assurance, assurance)) return response.redirect(303, next ?? urls.postbox);
  const begun = await identity.begin({ returnTo: publicUrl + urls.loginReturn, assurance });
  if (!begun.ok) return showLoginFailure(response, begun, next);
  keepLogin(session, { ...begun.kept, next, begunAt: clock.now().getTime() });
  response.redirect(303, begun.redirectUrl);
}

async function finishLogin({ app, identity, publicUrl, clock }: HttpContext, request: AppRequest, response: AppResponse): Promise<void> {
  const { session, tenant, flash, identity: present } = response.locals;
  const urls = citizenUrls(tenant.tenant);
  if (!identity) return showFailure(response, { status: 404, message: textsOf(response).noLogin });
  const kept = takeLogin(session, request.query['state'], clock.now().getTime());
  // Back button, reload: who is logged in already need not read that this address has served its turn.
  if (!kept && present) return response.redirect(303, urls.postbox);
  if (!kept) return showFailure(response, { status: 401, code: 'login-expired', message: textsOf(response).loginExpired });
  const { next, begunAt: _begunAt, ...attempt } = kept;
  const { search } = new URL(request.originalUrl, publicUrl);
  const finished = await identity.finish(publicUrl + urls.loginReturn + search, attempt);
  if (!finished.ok) return showLoginFailure(response, finished, next);
  enterAccount(response, finished.person, finished.logoutHint);
  if ((await app.drafts.listOf(tenant.tenant, finished.person)).length > 0) session.set('accountDrafts', true);
  flash({ kind: 'success', title: textsOf(response).loggedIn(finished.person.name) });
  response.redirect(303, next ?? urls.postbox);
}

function enterAccount(response: AppResponse, person: IdentifiedPerson, logoutHint: string | undefined): void {
  const { session, identity: before } = response.locals;
  // A new session id: whoever planted the old one is not logged in with it (BSI TR-03172 A3.11).
  session.renew();
  // Somebody else at the same browser: drafts and cases of the first person are not theirs.
  if (before && before.account !== person.account) session.destroy();
  session.set('identity', person);
  if (logoutHint) session.set('logoutHint', logoutHint);
}

/** Who cancelled goes on where they were; the postbox would only send them to the login again. */
function showLoginFailure(response: AppResponse, failure: LoginFailure, next: string | undefined): void {
  const urls = citizenUrls(response.locals.tenant.tenant);
  if (failure.reason !== 'cancelled') {
    const status = failure.reason === 'unavailable' ? 503 : 401;
    return showFailure(response, { status, message: failure.message }, { label: textsOf(response).loginAgain, url: urls.login(next) });
  }
  response.locals.flash({ kind: 'info', title: failure.message, text: textsOf(response).loginCancelledText });
  response.redirect(303, next === undefined || next.startsWith(urls.postbox) ? urls.home : next);
}

async function logOut({ identity, publicUrl }: HttpContext, response: AppResponse): Promise<void> {
  const { session, tenant } = response.locals;
  const { home } = citizenUrls(tenant.tenant);
  const hint = session.get<string>('logoutHint');
  const elsewhere = hint === undefined ? undefined : await identity?.logoutUrl({ hint, returnTo: publicUrl + home });
  session.destroy();
  response.locals.flash({ kind: 'info', title: textsOf(response).loggedOut });
  response.redirect(303, elsewhere ?? home);
}
