/** Counts tries per key within a window; in memory, per process: a brake for guessing, not an account lock. */
export function createTryLimiter(options: { tries: number; windowMs: number; now(): number }): { allow(key: string): boolean } {
  const seen = new Map<string, { count: number; until: number }>();
  return {
    allow(key) {
      const now = options.now();
      if (seen.size > 10_000) for (const [old, entry] of seen) if (entry.until < now) seen.delete(old);
      const entry = seen.get(key);
      if (!entry || entry.until < now) {
        seen.set(key, { count: 1, until: now + options.windowMs });
        return true;
      }
      entry.count += 1;
      return entry.count <= options.tries;
    },
  };
}
