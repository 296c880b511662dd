import type { AppResponse } from '../context.ts';
import { citizenUrls } from './citizen-urls.ts';
import { citizenTexts } from './messages.de.ts';

export interface Failure {
  status: number;
  message: string;
  code?: string;
}

/** An expected failure as a German page that says what to do next. */
export function showFailure(response: AppResponse, failure: Failure, next?: { label: string; url: string }): void {
  const { status, message, code } = failure;
  const title = citizenTexts.failureTitles[status] ?? citizenTexts.failureTitle;
  response.locals.page({ kind: 'citizen-error', status, title, text: message, next: next ?? nextStep(response, code) }, { title, status });
}

function nextStep(response: AppResponse, code: string | undefined): { label: string; url: string } {
  const urls = citizenUrls(response.locals.tenant.tenant);
  if (code?.startsWith('case-')) return { label: citizenTexts.toStatus, url: urls.status() };
  if (code?.startsWith('letter-')) return { label: citizenTexts.toPostbox, url: urls.postbox };
  if (code?.startsWith('login-')) return { label: citizenTexts.toLogin, url: urls.login() };
  return { label: citizenTexts.toStart, url: urls.home };
}
