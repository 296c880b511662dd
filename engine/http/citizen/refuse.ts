import type { AppResponse } from '../context.ts';
import { sayFailure, type Failure } from './show-failure.ts';
import { textsOf } from './texts-of.ts';

/** An expected failure for programs: problem+json (RFC 9457); `code` names it. */
export function refuse(response: AppResponse, failure: Failure): void {
  const { status, code } = failure;
  const problem = {
    type: 'about:blank',
    status,
    title: textsOf(response).failureTitles[status] ?? textsOf(response).failureTitle,
    detail: sayFailure(failure, response.locals.lang),
    code,
  };
  response.status(status).type('application/problem+json').send(JSON.stringify(problem));
}
