import type { AppResponse } from '../context.ts';
import { citizenTexts } from './messages.de.ts';

/** An expected failure for programs: problem+json (RFC 9457); `code` names it. */
export function refuse(response: AppResponse, { status, message, code }: { status: number; message: string; code?: string }): void {
  const problem = {
    type: 'about:blank',
    status,
    title: citizenTexts.failureTitles[status] ?? citizenTexts.failureTitle,
    detail: message,
    code,
  };
  response.status(status).type('application/problem+json').send(JSON.stringify(problem));
}
