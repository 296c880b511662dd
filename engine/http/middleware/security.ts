import type { NextFunction, Request, Response } from 'express';
import { HttpProblem } from '../problem.ts';

/** Strict CSP without inline code, no caching of personal pages, and the rest of BSI TR-03172 A3.11. */
export function securityHeaders(formTargets: string[]) {
  const csp = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'self'",
    "frame-src 'self'",
    // A payment redirects the posted form to the cash desk: browsers check the whole chain.
    `form-action 'self' ${formTargets.join(' ')}`.trim(),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  const headers = new Map([
    ['content-security-policy', csp],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'same-origin'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['permissions-policy', 'camera=(), microphone=(), geolocation=(self)'],
    ['cache-control', 'no-store'],
  ]);
  return (_request: Request, response: Response, next: NextFunction): void => {
    response.setHeaders(headers);
    next();
  };
}

/** Cross-site posts are refused by Fetch Metadata and Origin (both are set by the browser, not by the page). */
export function refuseCrossSite(publicOrigin: string) {
  return (request: Request, _response: Response, next: NextFunction): void => {
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    const site = request.headers['sec-fetch-site'];
    const origin = request.headers.origin;
    const sameHost = origin === publicOrigin || origin === `${request.protocol}://${request.headers.host ?? ''}`;
    if ((site !== undefined && site !== 'same-origin' && site !== 'none') || (origin !== undefined && origin !== 'null' && !sameHost))
      return next(new HttpProblem(403, 'cross-site'));
    next();
  };
}
