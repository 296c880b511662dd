import type { LoginFailure } from '../../application/ports.ts';
import { messages } from './messages.de.ts';

/** What the standard lets a provider answer (RFC 6749 4.1.2.1 and 5.2) → what it means for the person. */
const answers: Record<string, LoginFailure['reason']> = {
  access_denied: 'cancelled',
  invalid_grant: 'expired',
  temporarily_unavailable: 'unavailable',
  server_error: 'unavailable',
  invalid_client: 'unavailable',
};
/** Codes of the library for a provider that did not answer, or not with what an OpenID provider says. */
const outages = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
]);

export const failed = (reason: LoginFailure['reason']): LoginFailure => ({ ok: false, reason, message: messages[reason] });

/**
 * Error of the OpenID library → expected failure, and a code for the log: the library's or the standard's, never a description,
 * which the provider words freely and which may name a person.
 * @throws the error itself when we called the library wrongly
 */
export function readFailure(error: unknown): { failure: LoginFailure; code: string } {
  const { code, error: answer } = error as { code?: unknown; error?: unknown };
  if (typeof code === 'string' && code.startsWith('ERR_INVALID_ARG')) throw error;
  if (typeof answer === 'string')
    return { failure: failed(answers[answer] ?? 'refused'), code: answer in answers ? answer : 'other-answer' };
  // Without a code the connection failed: there was no answer at all.
  if (typeof code !== 'string') return { failure: failed('unavailable'), code: 'unreachable' };
  return { failure: failed(outages.has(code) ? 'unavailable' : 'refused'), code };
}
