import type { Router } from 'express';
import type { AppRequest, AppResponse, HttpContext } from '../context.ts';
import { grantCase } from './case-access.ts';
import { citizenUrls } from './citizen-urls.ts';
import { textsOf } from './texts-of.ts';
import { showFailure } from './show-failure.ts';
import { createTryLimiter } from './try-limiter.ts';

/** To a case by its number and access code. A wrong pair is refused in the same words, whichever of the two was wrong. */
export function addUnlockRoutes(router: Router, context: HttpContext): void {
  const { app, clock, identity } = context;
  const limiter = createTryLimiter({ tries: 10, windowMs: 600_000, clock });
  const show = (response: AppResponse, number: string, failed: boolean, code = ''): void => {
    const urls = citizenUrls(response.locals.tenant.tenant);
    const loginUrl = identity && !response.locals.identity ? urls.login(urls.postbox) : undefined;
    response.locals.page(
      { kind: 'status-login', url: urls.status(), number, code, failed, loginUrl },
      { title: textsOf(response).statusTitle, status: failed ? 422 : 200 },
    );
  };
  router.get('/status', (request: AppRequest, response: AppResponse) => show(response, readNumber(request.query['nummer']), false));
  router.post('/status', async (request: AppRequest, response: AppResponse) => {
    const { tenant, fields, session } = response.locals;
    const number = readNumber(fields['nummer']);
    const from = request.ip ?? '';
    if (!limiter.allows(from)) {
      response.set('retry-after', '600');
      return showFailure(response, { status: 429, message: textsOf(response).tooManyTries });
    }
    const code = String(fields['code'] ?? '').slice(0, 100);
    if (!(await app.citizen.unlock(tenant.tenant, number, code))) {
      limiter.failed(from);
      return show(response, number, true, code);
    }
    session.renew();
    grantCase(session, number);
    response.redirect(303, citizenUrls(tenant.tenant).case(number));
  });
}

/** What people copy along: blanks around, and a long dash from a text program. */
function readNumber(typed: unknown): string {
  return (typeof typed === 'string' ? typed : '').replace(/\s/g, '').replace(/[–—−]/g, '-').slice(0, 40);
}
