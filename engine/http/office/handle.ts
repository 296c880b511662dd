import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { StaffIdentity } from '../../application/api.ts';
import type { AppRequest, AppResponse } from '../context.ts';
import { messages } from './messages.de.ts';
import { officeUrls, type OfficeUrls } from './office-urls.ts';

/** What every office route works with. */
export interface OfficeCall {
  request: AppRequest;
  response: AppResponse;
  tenant: string;
  staff: StaffIdentity;
  urls: OfficeUrls;
}

/** A route behind the login: the guard has made sure that there is a staff member. */
export function handle(serve: (call: OfficeCall) => Promise<void> | void): RequestHandler {
  return async (request: Request, response: Response, _next: NextFunction) => {
    const { tenant, staff } = (response as AppResponse).locals;
    if (!staff) throw new Error('office route without login guard');
    await serve({
      request: request as AppRequest,
      response: response as AppResponse,
      tenant: tenant.tenant,
      staff,
      urls: officeUrls(tenant.tenant),
    });
  };
}

/** Route parameter; the router has matched it, so it is there. */
export function param(request: AppRequest, name: string): string {
  return String(request.params[name] ?? '');
}
/** One value of a query or a posted field, cut at `max` characters; repeated names count once. */
export function one(value: unknown, max = 20_000): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first.slice(0, max) : '';
}

/** Not found and not allowed look the same: nobody learns which numbers exist. Other failures say their German message. */
export function showFailure(
  { response, urls }: Pick<OfficeCall, 'response' | 'urls'>,
  failure: { status: number; message: string },
  next?: { label: string; url: string },
): void {
  const hidden = failure.status === 404 || failure.status === 403;
  const title = hidden ? messages.errors.notFoundTitle : messages.errors.failedTitle;
  const status = hidden ? 404 : failure.status;
  const text = hidden ? messages.errors.notFoundText : failure.message;
  response.locals.page(
    { kind: 'office-error', status, title, text, next: next ?? { label: messages.errors.toQueue, url: urls.queue } },
    { title, status },
  );
}

export function showForbidden({ response, urls }: Pick<OfficeCall, 'response' | 'urls'>): void {
  const { forbiddenTitle: title, forbiddenText: text, toQueue } = messages.errors;
  response.locals.page(
    { kind: 'office-error', status: 403, title, text, next: { label: toQueue, url: urls.queue } },
    { title, status: 403 },
  );
}

/** Sends bytes under their name; `inline` for PDF that the engine made itself, and for files whose kind is shown in a browser. */
export function sendBytes(
  response: AppResponse,
  file: { name: string; mediaType: string; bytes: Buffer },
  disposition: 'attachment' | 'inline',
): void {
  const plain = file.name.replace(/[^\w.\- ]/g, '_');
  response.set({
    'content-type': file.mediaType,
    'content-disposition': `${disposition}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, escapeChar)}`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
  response.send(file.bytes);
}
const escapeChar = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
