import { randomBytes } from 'node:crypto';
import type { AuthorizationRequest } from './authorization-request.ts';
import type { Person } from './people.ts';

export interface Grant {
  person: Person;
  level: string;
  /** Seconds since 1970 at which the person chose. */
  at: number;
  request: AuthorizationRequest;
}
export interface Grants {
  issueCode(grant: Grant): string;
  /** The grant, once: whoever comes second, or after a minute, gets nothing. */
  redeem(code: string): Grant | undefined;
  issueAccess(grant: Grant): string;
  findAccess(token: string): Grant | undefined;
}
const codeSeconds = 60;
export const accessSeconds = 300;

/** Codes and access tokens; in memory, because they live for a moment only. @param now seconds since 1970 */
export function createGrants(now: () => number): Grants {
  const codes = createShelf<Grant>(codeSeconds, now);
  const access = createShelf<Grant>(accessSeconds, now);
  return {
    issueCode: codes.put,
    redeem(code) {
      const grant = codes.find(code);
      codes.remove(code);
      return grant;
    },
    issueAccess: access.put,
    findAccess: access.find,
  };
}

function createShelf<T>(seconds: number, now: () => number) {
  const all = new Map<string, { value: T; until: number }>();
  return {
    put(value: T): string {
      for (const [key, { until }] of all) if (until < now()) all.delete(key);
      const key = randomBytes(32).toString('base64url');
      all.set(key, { value, until: now() + seconds });
      return key;
    },
    find(key: string): T | undefined {
      const entry = all.get(key);
      return entry && entry.until >= now() ? entry.value : undefined;
    },
    remove: (key: string): void => void all.delete(key),
  };
}
