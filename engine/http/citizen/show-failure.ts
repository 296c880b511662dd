import { failures, type FailureCode } from '../../application/failures.de.ts';
import type { PageLang } from '../../contract/language.ts';
import type { AppResponse } from '../context.ts';
import { citizenUrls } from './citizen-urls.ts';
import { failuresEn } from './messages.en.ts';
import { textsOf } from './texts-of.ts';

export interface Failure {
  status: number;
  message: string;
  code?: string;
}

/** An expected failure as a German page that says what to do next. */
export function showFailure(response: AppResponse, failure: Failure, next?: { label: string; url: string }): void {
  const { status, code } = failure;
  const title = textsOf(response).failureTitles[status] ?? textsOf(response).failureTitle;
  response.locals.page(
    { kind: 'citizen-error', status, title, text: sayFailure(failure, response.locals.lang), next: next ?? nextStep(response, code) },
    { title, status },
  );
}

/** In English where the catalogue has it; a message of its own, more exact than the catalogue's, is German. */
export function sayFailure({ code, message }: Failure, lang: PageLang): string {
  const known = failures[code as FailureCode] as { message: string } | undefined;
  return (lang === 'en' && known?.message === message ? failuresEn[code as FailureCode] : undefined) ?? message;
}

function nextStep(response: AppResponse, code: string | undefined): { label: string; url: string } {
  const urls = citizenUrls(response.locals.tenant.tenant);
  if (code?.startsWith('case-')) return { label: textsOf(response).toStatus, url: urls.status() };
  if (code?.startsWith('letter-')) return { label: textsOf(response).toPostbox, url: urls.postbox };
  if (code?.startsWith('login-')) return { label: textsOf(response).toLogin, url: urls.login() };
  return { label: textsOf(response).toStart, url: urls.home };
}
