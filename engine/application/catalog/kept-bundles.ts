import type { Bundle } from '../../definition/bundle.ts';

type Loaded = { bundle: Bundle; bytes: number } | undefined;

/** Characters of stored bundles that stay in memory; in memory a bundle takes about three times its text. */
const keptBytes = 24_000_000;

/** Bundles by their hash, loaded at the first use and kept while there is room; the one unused for longest goes first. */
export class KeptBundles {
  readonly #load: (hash: string) => Promise<Loaded>;
  readonly #room: number;
  /** Unused for longest first. */
  readonly #kept = new Map<string, NonNullable<Loaded>>();
  readonly #loading = new Map<string, Promise<Bundle | undefined>>();
  #bytes = 0;

  constructor(load: (hash: string) => Promise<Loaded>, room = keptBytes) {
    this.#load = load;
    this.#room = room;
  }

  /** Uses that come while a bundle is loading wait for the same loading. */
  find(hash: string): Promise<Bundle | undefined> {
    const kept = this.#kept.get(hash);
    if (kept) {
      this.#kept.delete(hash);
      this.#kept.set(hash, kept);
      return Promise.resolve(kept.bundle);
    }
    let loading = this.#loading.get(hash);
    if (!loading) {
      loading = this.#loadAndKeep(hash).finally(() => this.#loading.delete(hash));
      this.#loading.set(hash, loading);
    }
    return loading;
  }

  async #loadAndKeep(hash: string): Promise<Bundle | undefined> {
    const loaded = await this.#load(hash);
    if (!loaded) return undefined;
    this.#kept.set(hash, loaded);
    this.#bytes += loaded.bytes;
    for (const [oldest, { bytes }] of this.#kept) {
      if (this.#bytes <= this.#room || oldest === hash) break;
      this.#kept.delete(oldest);
      this.#bytes -= bytes;
    }
    return loaded.bundle;
  }
}
