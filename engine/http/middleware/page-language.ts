import type { IncomingMessage } from 'node:http';
import type { Response } from 'express';
import type { LanguageChoice } from '../../contract/pages.ts';
import { pageLangs, readLang, type PageLang } from '../../contract/language.ts';

/** Parameter of an address that chooses a language: such a link can be passed on. */
const parameter = 'sprache';
const cookieOf = (tenant: string): string => `aw-lang-${tenant}`;

/** The language kept from an earlier page of the town; German where nobody chose. */
export function keptLang({ headers }: Pick<IncomingMessage, 'headers'>, tenant: string): PageLang {
  const start = `${cookieOf(tenant)}=`;
  const cookie = headers.cookie?.split(/;\s*/).find((part) => part.startsWith(start));
  return readLang(cookie?.slice(start.length)) ?? 'de';
}

/** The language of the address, kept from then on, or else the one that was kept. The browser is not asked: German is what all can expect. */
export function chooseLang(
  request: Pick<IncomingMessage, 'headers'> & { query: unknown },
  response: Response,
  { tenant, secure }: { tenant: string; secure: boolean },
): PageLang {
  const kept = keptLang(request, tenant);
  const wanted = readLang((request.query as Record<string, unknown>)[parameter]);
  if (wanted !== undefined && wanted !== kept) keepLang(response, wanted, { tenant, secure });
  return wanted ?? kept;
}

/** A cookie of the session, with nothing in it but the language; German needs none. */
export function keepLang(response: Response, lang: PageLang, { tenant, secure }: { tenant: string; secure: boolean }): void {
  const options = { httpOnly: true, secure, sameSite: 'lax' as const, path: `/${tenant}` };
  if (lang === 'de') response.clearCookie(cookieOf(tenant), options);
  else response.cookie(cookieOf(tenant), lang, options);
}

/** The ways to the same page in other languages; a form changes its language by a post. */
export function languageChoices(
  address: string,
  current: PageLang,
  { simple, form }: { simple: boolean; form: boolean },
): LanguageChoice[] {
  return pageLangs
    .filter((lang) => lang !== 'de-leicht' || simple)
    .map((lang) => ({ lang, current: lang === current, ...(form ? {} : { url: inLang(address, lang) }) }));
}

function inLang(address: string, lang: PageLang): string {
  const { pathname, searchParams } = new URL(address, 'http://town.invalid');
  searchParams.set(parameter, lang);
  return `${pathname}?${searchParams}`;
}
