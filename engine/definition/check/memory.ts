/** Results that hold as long as the fingerprint of what they were made of is the same: `catalog:check --watch` looks again only at what changed. */
export class Memory<T> {
  readonly #kept = new Map<string, { fingerprint: string; value: T }>();

  /** A memory of its own that starts with what this one knows: to try a change without forgetting what was there before. */
  copy(): Memory<T> {
    const copied = new Memory<T>();
    for (const [key, kept] of this.#kept) copied.#kept.set(key, kept);
    return copied;
  }

  /** The kept value where the fingerprint is the same, else a new one. */
  recall(key: string, fingerprint: string, make: () => T): T {
    const kept = this.#kept.get(key);
    if (kept?.fingerprint === fingerprint) return kept.value;
    const value = make();
    this.#kept.set(key, { fingerprint, value });
    return value;
  }
}
