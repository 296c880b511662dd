import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Express, NextFunction, Router } from 'express';
import type { AppRequest, AppResponse } from './context.ts';

/** A route below the town, as the router would have it: `/antrag/:draft/seite/:page`. */
export interface DirectRoute {
  method: 'GET' | 'POST';
  path: string;
  handle(request: AppRequest, response: AppResponse): void | Promise<void>;
}
export type Step = (request: AppRequest, response: AppResponse, next: NextFunction) => void | Promise<void>;

/**
 * The few routes that most requests take, found by one look at the address instead of a walk through all routes of the framework: the same
 * requests and responses, the same steps before the same handlers, the same answer to errors. Whatever does not match goes on to `next`.
 */
export function directly(
  app: Express,
  { routes, steps, fail }: { routes: DirectRoute[]; steps: Step[]; fail(error: unknown, request: AppRequest, response: AppResponse): void },
  next: RequestListener,
): RequestListener {
  const known = routes.map(toPattern);
  return (plainRequest, plainResponse) => {
    for (const { method, pattern, names, handle } of known) {
      const found = plainRequest.method === method ? pattern.exec(plainRequest.url ?? '') : null;
      if (!found) continue;
      const { request, response } = adopt(app, plainRequest, plainResponse);
      request.params = Object.fromEntries(names.map((name, index) => [name, found[index + 1]!]));
      void run([...steps, handle], request, response).catch((error: unknown) => fail(error, request, response));
      return;
    }
    next(plainRequest, plainResponse);
  };
}

/** The same routes where the framework looks for them: for addresses that `directly` leaves to it. */
export function addDirectRoutes(router: Router, routes: DirectRoute[]): void {
  for (const { method, path, handle } of routes) router[method === 'GET' ? 'get' : 'post'](path, handle);
}

/** An address with an escape in it is left to the framework, which knows how to read it. */
function toPattern({ method, path, handle }: DirectRoute) {
  const segments = `/:tenant${path}`.split('/').slice(1);
  const names = segments.filter((segment) => segment.startsWith(':')).map((segment) => segment.slice(1));
  const source = segments.map((segment) => (segment.startsWith(':') ? '([^/?%]+)' : segment)).join('/');
  return { method, names, handle, pattern: new RegExp(`^/${source}(?:\\?|$)`) };
}

/** What the framework makes of a request before it looks for a route. */
function adopt(app: Express, plainRequest: IncomingMessage, plainResponse: ServerResponse) {
  const request = Object.setPrototypeOf(plainRequest, app.request) as AppRequest;
  const response = Object.setPrototypeOf(plainResponse, app.response) as AppResponse;
  Object.assign(request, { res: response, originalUrl: request.url, baseUrl: '', next: () => undefined });
  Object.assign(response, { req: request, locals: {} });
  return { request, response };
}

async function run(steps: Step[], request: AppRequest, response: AppResponse): Promise<void> {
  for (const step of steps) {
    // Handlers at the end take no `next` and answer themselves.
    if (step.length < 3) return step(request, response, () => undefined);
    await new Promise<void>((resolve, reject) => {
      const done = step(request, response, (error?: unknown) => (error ? reject(error as Error) : resolve()));
      done?.catch(reject);
    });
  }
}
