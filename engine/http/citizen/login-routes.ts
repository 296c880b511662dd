import type { Router } from 'express';
import type { AppRequest, AppResponse, HttpContext } from '../context.ts';
import { sendFile } from './case-routes.ts';
import { citizenTexts } from './messages.de.ts';
import { showFailure } from './show-failure.ts';

interface Pending {
  state: string;
  verifier: string;
  nonce: string;
}

/** Login at the identity provider, and the postbox of a logged-in person. */
export function addLoginRoutes(router: Router, { app, identity, publicUrl }: HttpContext): void {
  router.get('/anmelden', async (_request: AppRequest, response: AppResponse) => {
    if (!identity) return showFailure(response, { status: 404, message: citizenTexts.noLogin });
    const { redirectUrl, ...pending } = await identity.begin({
      returnTo: `/${response.locals.tenant.tenant}/anmelden/zurueck`,
      assurance: 'basis',
    });
    response.locals.session.set('login', pending);
    response.redirect(303, redirectUrl);
  });
  router.get('/anmelden/zurueck', async (request: AppRequest, response: AppResponse) => {
    const { session, tenant } = response.locals;
    const pending = session.get<Pending>('login');
    if (!identity || !pending) return showFailure(response, { status: 404, message: citizenTexts.noLogin });
    session.delete('login');
    const finished = await identity.finish(`${publicUrl}${request.originalUrl}`, pending);
    if (!finished.ok) return showFailure(response, { status: 401, message: finished.message });
    const { ok: _ok, ...person } = finished;
    session.renew();
    session.set('identity', person);
    response.redirect(303, `/${tenant.tenant}/postfach`);
  });
  router.post('/abmelden', (_request: AppRequest, response: AppResponse) => {
    response.locals.session.destroy();
    response.redirect(303, `/${response.locals.tenant.tenant}/`);
  });
  router.get('/postfach', async (_request: AppRequest, response: AppResponse) => {
    const { identity: person, tenant } = response.locals;
    if (!person) return response.redirect(303, `/${tenant.tenant}/anmelden`);
    response.locals.page({ kind: 'postbox', ...(await app.citizen.postbox(tenant.tenant, person)) }, { title: 'Postfach' });
  });
  router.post('/postfach/:letter', async (request: AppRequest, response: AppResponse) => {
    const { identity: person, tenant } = response.locals;
    if (!person) return response.redirect(303, `/${tenant.tenant}/anmelden`);
    const letter = await app.citizen.fetchLetter(tenant.tenant, person, request.params['letter'] ?? '');
    return letter.ok ? sendFile(response, { ...letter.value, mediaType: 'application/pdf' }) : showFailure(response, letter);
  });
}
