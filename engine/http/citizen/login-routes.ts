import type { Router } from 'express';
import type { CitizenIdentity } from '../../application/api.ts';
import type { AppRequest, AppResponse, HttpContext } from '../context.ts';
import { parseAssurance } from './assurance.ts';
import { citizenUrls, safeReturnPath } from './citizen-urls.ts';
import { draftRefOf } from './draft-session.ts';
import { citizenTexts } from './messages.de.ts';
import { showFailure } from './show-failure.ts';

interface Pending {
  state: string;
  verifier: string;
  nonce: string;
  /** Path of this town to go on with. */
  next?: string;
}

/** Login at the identity provider and logout. */
export function addLoginRoutes(router: Router, context: HttpContext): void {
  router.get('/anmelden', (request: AppRequest, response: AppResponse) => beginLogin(context, request, response));
  router.get('/anmelden/zurueck', (request: AppRequest, response: AppResponse) => finishLogin(context, request, response));
  router.post('/abmelden', (_request: AppRequest, response: AppResponse) => {
    const { session, tenant } = response.locals;
    session.destroy();
    response.locals.flash({ kind: 'info', title: citizenTexts.loggedOut });
    response.redirect(303, citizenUrls(tenant.tenant).home);
  });
}

async function beginLogin({ identity }: HttpContext, request: AppRequest, response: AppResponse): Promise<void> {
  if (!identity) return showFailure(response, { status: 404, message: citizenTexts.noLogin });
  const { tenant, session } = response.locals;
  const assurance = parseAssurance(request.query['stufe']);
  const { redirectUrl, ...kept } = await identity.begin({ returnTo: citizenUrls(tenant.tenant).loginReturn, assurance });
  session.set('login', { ...kept, next: safeReturnPath(tenant.tenant, request.query['weiter']) } satisfies Pending);
  response.redirect(303, redirectUrl);
}

async function finishLogin({ app, identity, publicUrl }: HttpContext, request: AppRequest, response: AppResponse): Promise<void> {
  const { session, tenant, flash } = response.locals;
  const pending = session.get<Pending>('login');
  if (!identity) return showFailure(response, { status: 404, message: citizenTexts.noLogin });
  if (!pending) return showFailure(response, { status: 401, code: 'login-expired', message: citizenTexts.loginExpired });
  session.delete('login');
  const { next, ...kept } = pending;
  const finished = await identity.finish(`${publicUrl}${request.originalUrl}`, kept);
  if (!finished.ok) return showFailure(response, { status: 401, code: 'login-failed', message: finished.message });
  const { ok: _ok, ...person } = finished;
  // A new session id: whoever planted the old one is not logged in with it (BSI TR-03172 A3.11).
  session.renew();
  session.set('identity', person);
  await attachToDraft(app, response, next, person);
  flash({ kind: 'success', title: citizenTexts.loggedIn(person.name) });
  response.redirect(303, next ?? citizenUrls(tenant.tenant).postbox);
}

/** Who logs in from within an application wants to send it under this name. */
async function attachToDraft(
  app: HttpContext['app'],
  response: AppResponse,
  next: string | undefined,
  person: CitizenIdentity,
): Promise<void> {
  const id = /\/antrag\/([^/?]+)/.exec(next ?? '')?.[1];
  const ref = id === undefined ? undefined : draftRefOf(response, id);
  if (ref) await app.drafts.attachIdentity(ref, person);
}
