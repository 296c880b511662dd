import type { Clock } from '../../application/ports.ts';

export interface LoginLimiter {
  /** False while one of the keys has had too many failures. */
  allows(keys: LoginKeys): boolean;
  failed(keys: LoginKeys): void;
  succeeded(keys: LoginKeys): void;
}
interface LoginKeys {
  login: string;
  ip: string;
}
const WINDOW_MS = 15 * 60_000;
const MAX_PER_LOGIN = 10;
const MAX_PER_IP = 30;
const MAX_ENTRIES = 10_000;

/**
 * Counts failed logins per login name and per address in a window of 15 minutes. In memory: each web process counts for
 * itself, which multiplies the limit by their number and still stops guessing.
 */
export function createLoginLimiter(clock: Clock): LoginLimiter {
  const failures = new Map<string, { count: number; until: number }>();
  const now = (): number => clock.now().getTime();
  const count = (key: string): number => {
    const entry = failures.get(key);
    return entry && entry.until > now() ? entry.count : 0;
  };
  const add = (key: string): void => {
    const running = failures.get(key);
    if (running && running.until > now()) running.count += 1;
    else failures.set(key, { count: 1, until: now() + WINDOW_MS });
    if (failures.size > MAX_ENTRIES) dropOldest(failures);
  };
  return {
    allows: ({ login, ip }) => count(`login ${login}`) < MAX_PER_LOGIN && count(`ip ${ip}`) < MAX_PER_IP,
    failed({ login, ip }) {
      add(`login ${login}`);
      add(`ip ${ip}`);
    },
    succeeded: ({ login }) => void failures.delete(`login ${login}`),
  };
}

/** A Map keeps insertion order: the first key is the oldest. */
function dropOldest(failures: Map<string, unknown>): void {
  const [oldest] = failures.keys();
  if (oldest !== undefined) failures.delete(oldest);
}
