import type { Result } from './api.ts';
import { failures, type FailureCode } from './failures.de.ts';

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** An expected failure from the catalogue; `message` overrides the general German text by a more exact one. */
export function fail(code: FailureCode, message?: string): { ok: false; code: string; message: string; status: number } {
  const entry = failures[code];
  return { ok: false, code, message: message ?? entry.message, status: entry.status };
}
