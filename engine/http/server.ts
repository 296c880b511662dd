import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import express, { type NextFunction, type Request, type Router } from 'express';
import type { Log } from '../application/dependencies.ts';
import type { Clock, Store } from '../application/ports.ts';
import { wrapValidatorForBrowser } from '../rules/browser-validator.ts';
import { createCitizenRouter, directRoutes } from './citizen/index.ts';
import { textsIn } from './citizen/texts-of.ts';
import type { AppResponse, HttpContext } from './context.ts';
import { directly, type Step } from './direct-routes.ts';
import { compressedAssets } from './middleware/compressed-assets.ts';
import { sendOutside, showTowns } from './installation/installation-routes.ts';
import { showSecurityText, type SecurityFile } from './installation/security-txt.ts';
import { attachPage } from './middleware/attach-page.ts';
import { chooseLang, keepLang } from './middleware/page-language.ts';
import { readForm } from './middleware/read-form.ts';
import { refuseCrossSite, securityHeaders } from './middleware/security.ts';
import { ServerSession } from './middleware/sessions.ts';
import { createOfficeRouter } from './office/index.ts';
import { PageCache } from './page-cache.ts';
import { HttpProblem } from './problem.ts';

export interface ServerOptions {
  context: HttpContext;
  store: Store;
  clock: Clock;
  log: Log;
  /** dist/assets */
  assetsFolder: string;
  /** Validator code of an active or pinned bundle. */
  findValidator(hash: string): Promise<string | undefined>;
  /** Origins a posted form may be redirected to: cash desk, identity provider. */
  formTargets: string[];
  /** Time without a request after which a citizen's login ends; default: a day. */
  citizenIdleMs?: number;
  /** What /.well-known/security.txt says; absent: there is none. */
  security?: SecurityFile;
  /** Further routes of the embedded default: the development mailbox. */
  extra?: { path: string; router: Router };
}

/** The whole product over HTTP: assets, citizen pages, office pages, German error pages. */
export function createHttpServer(options: ServerOptions): RequestListener {
  const pages = new PageCache(() => options.clock.now().getTime());
  const context: HttpContext = { ...options.context, keepPage: pages.keep.bind(pages) };
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use('/assets/validators', validatorRoute(options));
  app.use('/assets', compressedAssets(options.assetsFolder));
  app.use('/assets', express.static(options.assetsFolder, { immutable: true, maxAge: '365d', index: false }));
  const guards: Step[] = [securityHeaders(options.formTargets), refuseCrossSite(new URL(context.publicUrl).origin)];
  const enterAsCitizen = enterTenant({ ...options, context }, 'citizen');
  const fail = handleError(options);
  app.use(...guards);
  if (options.extra) app.use(options.extra.path, options.extra.router);
  app.get('/.well-known/security.txt', showSecurityText(options.security));
  app.get('/', showTowns(context));
  app.use('/:tenant/amt', enterTenant({ ...options, context }, 'staff'), readForm, createOfficeRouter(context));
  app.use('/:tenant', enterAsCitizen, readForm, createCitizenRouter(context));
  app.use((_request: Request, _response: AppResponse, next: NextFunction) => next(new HttpProblem(404, 'not-found')));
  app.use((error: unknown, request: Request, response: AppResponse, _next: NextFunction) => fail(error, request, response));
  const steps = [...guards, enterAsCitizen, readForm];
  return pages.before(directly(app, { routes: directRoutes(context), steps, fail }, app));
}

const compress = promisify<string, Buffer>(gzip);

function validatorRoute(options: ServerOptions) {
  return async (request: Request, response: AppResponse, next: NextFunction): Promise<void> => {
    const hash = /^\/([0-9a-f]{64})\.js$/.exec(request.path)?.[1];
    const code = hash && (await options.findValidator(hash));
    if (!code) return next(new HttpProblem(404, 'not-found'));
    response
      .set({ 'cache-control': 'public, max-age=31536000, immutable', 'x-content-type-options': 'nosniff' })
      .vary('accept-encoding')
      .type('text/javascript');
    const script = wrapValidatorForBrowser(code);
    if (!request.acceptsEncodings('gzip')) return void response.send(script);
    response.set('content-encoding', 'gzip').send(await compress(script));
  };
}

/** Finds the town, opens the session of the area and puts both on the response. */
function enterTenant(options: ServerOptions, area: 'citizen' | 'staff') {
  const { context, store, clock, citizenIdleMs } = options;
  const secure = context.publicUrl.startsWith('https:');
  return async (request: Request, response: AppResponse, next: NextFunction): Promise<void> => {
    const tenant = context.app.catalog.findTenant(String(request.params['tenant']));
    if (!tenant) return next(new HttpProblem(404, 'not-found'));
    const staffSession = await ServerSession.open({ store, clock, secure, citizenIdleMs }, 'staff', tenant.tenant, request);
    // A paper application is recorded in the citizen's form under the staff member's own session.
    const draft = /^\/[^/]+\/antrag\/([^/?]+)/.exec(request.originalUrl)?.[1];
    const recorded = draft !== undefined && staffSession.get(`draft:${draft}`) !== undefined;
    const session =
      area === 'staff' || recorded
        ? staffSession
        : await ServerSession.open({ store, clock, secure, citizenIdleMs }, area, tenant.tenant, request);
    const staffId = staffSession.get<string>('staff');
    const staff = staffId ? await context.app.office.findStaff(tenant.tenant, staffId) : undefined;
    const town = { tenant: tenant.tenant, secure };
    // The office works in German (§ 23 VwVfG).
    const lang = area === 'staff' || recorded ? 'de' : chooseLang(request, response, town);
    const identity = area === 'citizen' ? session.get('identity') : undefined;
    Object.assign(response.locals, { tenant, lang, session, staff, identity });
    response.locals.keepLang = (wanted) => keepLang(response, wanted, town);
    // Whoever records a paper application stays in the office: its navigation, its name on the page.
    attachPage(context, recorded ? 'staff' : area, request, response);
    saveBeforeEnd(session, response);
    next();
  };
}

/** Session changes are durable before the browser hears of them: the end of the response waits for the write. */
function saveBeforeEnd(session: ServerSession, response: AppResponse): void {
  const end = response.end.bind(response) as (...args: unknown[]) => AppResponse;
  response.end = ((...args: unknown[]) => {
    session.save(response).then(
      () => end(...args),
      (error: unknown) => response.destroy(error as Error),
    );
    return response;
  }) as typeof response.end;
}

function handleError(options: ServerOptions) {
  return (error: unknown, request: Request, response: AppResponse): void => {
    const status = (error as { status?: number }).status;
    const client = status !== undefined && status >= 400 && status < 500;
    const problem = error instanceof HttpProblem ? error : new HttpProblem(client ? 400 : 500, client ? 'bad-request' : 'internal');
    if (problem.status >= 500)
      options.log.error('http.failed', {
        method: request.method,
        error: error instanceof Error ? error.name : 'unknown',
        at: placeOf(error),
      });
    const lang = response.locals.lang ?? 'de';
    const { title, text } = problem.say(lang);
    if (response.headersSent) return void response.destroy();
    if (request.headers.accept?.includes('json')) {
      response
        .status(problem.status)
        .type('application/problem+json')
        .send(JSON.stringify({ type: 'about:blank', status: problem.status, title, detail: text, code: problem.code }));
      return;
    }
    if (!response.locals.tenant) return sendOutside(options.context, response, { kind: 'outside-error', title, text }, problem.status);
    const home = `/${response.locals.tenant.tenant}/`;
    response.locals.page(
      { kind: 'citizen-error', status: problem.status, title, text, next: { label: textsIn(lang).toStart, url: home } },
      { title, status: problem.status },
    );
  };
}

/** File and line of a bug, never its message: a message could carry what somebody typed. */
const placeOf = (error: unknown): string =>
  error instanceof Error ? (/\(?([^()\s]+:\d+:\d+)\)?$/m.exec(error.stack ?? '')?.[1] ?? '').split('/').slice(-2).join('/') : '';
export const defaultAssetsFolder = (root: string): string => join(root, 'dist', 'assets');
