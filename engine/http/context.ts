/** What every router gets, and what middleware puts on each request. */
import type { Request, Response } from 'express';
import type { Application, CitizenIdentity, StaffIdentity } from '../application/api.ts';
import type { Clock, IdentityProvider } from '../application/ports.ts';
import type { RenderInstallation } from '../contract/installation-pages.ts';
import type { Page, Render, Shell } from '../contract/pages.ts';
import type { Bundle } from '../definition/bundle.ts';
import type { Tenant } from '../definition/format.ts';
import type { PageLang } from '../definition/language.ts';

export interface HttpContext {
  app: Application;
  render: Render;
  /** Pages of no town. */
  renderInstallation: RenderInstallation;
  /** Login of citizens; absent where the town has none, then nobody is offered a login. */
  identity?: IdentityProvider;
  clock: Clock;
  /** Origin citizens see, e.g. http://localhost:8080, no slash at the end. */
  publicUrl: string;
  /** Development mailbox, when mail goes to a folder. */
  mailboxUrl?: string;
  /** Told of every page as it is sent, so that public ones need not be made again. */
  keepPage?(kind: Page['kind'], request: Request, response: Response, html: string): void;
}
/** Server-side session, one cookie per area; values are JSON. Changes are saved before the response ends. */
export interface Session {
  get<T>(key: string): T | undefined;
  set(key: string, value: unknown): void;
  delete(key: string): void;
  keys(): string[];
  /** Until login and access to cases end, if nothing more is asked for. */
  readonly secondsLeft: number;
  /** Somebody is still there: it lasts its whole time again. */
  extend(): void;
  /** New id (after login, against fixation). */
  renew(): void;
  destroy(): void;
}
export interface UploadedFile {
  field: string;
  name: string;
  mediaType: string;
  bytes: Buffer;
  /** Cut off at the limit: the bytes are not complete. */
  truncated: boolean;
}
export interface PageOptions {
  status?: number;
  /** The service the page is about, in the language of the request. */
  of?: Bundle;
  /** Where the page can be had in another language, when not under the address of this request. */
  at?: string;
}
/** `res.locals` as left by the middleware in engine/http/server.ts (tenant, session, body parsing, CSRF check by Origin and Fetch Metadata). */
export interface RequestLocals {
  tenant: Tenant;
  /** What the person chose; a page that does not speak it is German. Always German in the office. */
  lang: PageLang;
  session: Session;
  /** Fields of the post (urlencoded or multipart), repeated names as arrays; {} on GET. */
  fields: Record<string, string | string[]>;
  files: UploadedFile[];
  identity?: CitizenIdentity;
  staff?: StaffIdentity;
  /** Renders with status 200 (or given) and the shell filled in; takes and clears session flash. */
  page(page: Page, shell: Pick<Shell, 'title'> & PageOptions): void;
  /** From the next request on. */
  keepLang(lang: PageLang): void;
  flash(flash: NonNullable<Shell['flash']>): void;
}
export type AppRequest = Request<Record<string, string>>;
export type AppResponse = Response<unknown, RequestLocals & Record<string, any>>;
