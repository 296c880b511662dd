import type { Clock } from '../../application/ports.ts';

export interface TryLimiter {
  /** False once the key has failed too often within the window. */
  allows(key: string): boolean;
  failed(key: string): void;
}

const maxKeys = 10_000;

/**
 * Counts failed tries per key within a window. In memory: each web process counts for itself, which multiplies the limit by their
 * number and still stops guessing of a code with 79 bits. Counted by address, never by case number: nobody can lock out another.
 */
export function createTryLimiter(options: { tries: number; windowMs: number; clock: Clock }): TryLimiter {
  const failures = new Map<string, { count: number; until: number }>();
  const now = (): number => options.clock.now().getTime();
  const running = (key: string): { count: number; until: number } | undefined => {
    const entry = failures.get(key);
    return entry && entry.until > now() ? entry : undefined;
  };
  return {
    allows: (key) => (running(key)?.count ?? 0) < options.tries,
    failed(key) {
      const entry = running(key);
      if (entry) entry.count += 1;
      else failures.set(key, { count: 1, until: now() + options.windowMs });
      // A Map keeps insertion order: the first key is the oldest.
      const [oldest] = failures.keys();
      if (failures.size > maxKeys && oldest !== undefined) failures.delete(oldest);
    },
  };
}
