/** Results that hold as long as what they were made of is the same: `catalog:check --watch` looks again only at what changed. */
export class Memory<T> {
  readonly #kept = new Map<string, { parts: readonly unknown[]; value: T }>();

  /** A memory of its own that starts with what this one knows: to try a change without forgetting what was there before. */
  copy(): Memory<T> {
    const copied = new Memory<T>();
    for (const [key, kept] of this.#kept) copied.#kept.set(key, kept);
    return copied;
  }

  /** The kept value where all parts are identical, else a new one. */
  recall(key: string, parts: readonly unknown[], make: () => T): T {
    const kept = this.#kept.get(key);
    if (kept && kept.parts.length === parts.length && kept.parts.every((part, index) => part === parts[index])) return kept.value;
    const value = make();
    this.#kept.set(key, { parts, value });
    return value;
  }
}
