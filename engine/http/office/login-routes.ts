import type { NextFunction, Request, RequestHandler, Response, Router } from 'express';
import type { AppRequest, AppResponse, HttpContext } from '../context.ts';
import { one } from './handle.ts';
import { createLoginLimiter } from './login-limiter.ts';
import { messages } from './messages.de.ts';
import { officeUrls, safeReturnPath } from './office-urls.ts';

/** Login and logout: the only office pages open to everybody. */
export function addLoginRoutes(router: Router, ctx: HttpContext): void {
  const limiter = createLoginLimiter(ctx.clock);

  router.get('/anmelden', (request: Request, response: Response) => {
    const { locals } = response as AppResponse;
    const returnTo = safeReturnPath(locals.tenant.tenant, one(request.query['zurueck']));
    if (locals.staff) return response.redirect(303, returnTo);
    showLogin(response as AppResponse, { login: '', returnTo });
  });

  router.post('/anmelden', async (request: Request, response: Response) => {
    const { locals } = response as AppResponse;
    const { tenant } = locals.tenant;
    const login = one(locals.fields['login'], 200).trim();
    const returnTo = safeReturnPath(tenant, one(locals.fields['zurueck']));
    const keys = { login: login.toLowerCase(), ip: request.ip ?? '' };
    if (!limiter.allows(keys)) return showLogin(response as AppResponse, { login, returnTo, error: messages.login.limited, status: 429 });
    const result = await ctx.app.office.login(tenant, login, one(locals.fields['password'], 1000));
    if (!result.ok) {
      limiter.failed(keys);
      return showLogin(response as AppResponse, { login, returnTo, error: messages.login.failed, status: 401 });
    }
    limiter.succeeded(keys);
    locals.session.renew();
    locals.session.set('staff', result.value.id);
    response.redirect(303, returnTo);
  });

  router.post('/abmelden', (_request: Request, response: Response) => {
    const { locals } = response as AppResponse;
    locals.session.destroy();
    response.redirect(303, officeUrls(locals.tenant.tenant).login);
  });
}

/** Everything behind it needs a login; a page that was asked for is shown after it. */
export const requireStaff: RequestHandler = (request: Request, response: Response, next: NextFunction) => {
  const { locals } = response as AppResponse;
  response.set('cache-control', 'private, no-store');
  if (locals.staff) return next();
  const { login } = officeUrls(locals.tenant.tenant);
  const wanted = request.method === 'GET' ? (request as AppRequest).originalUrl : '';
  const returnTo = safeReturnPath(locals.tenant.tenant, wanted);
  const first = returnTo === officeUrls(locals.tenant.tenant).queue;
  response.redirect(303, first ? login : `${login}?zurueck=${encodeURIComponent(returnTo)}`);
};

function showLogin(response: AppResponse, given: { login: string; returnTo: string; error?: string; status?: number }): void {
  const { login, returnTo, error, status } = given;
  const url = officeUrls(response.locals.tenant.tenant).login;
  response.locals.page({ kind: 'office-login', url, returnTo, login, error }, { title: messages.login.title, status });
}
