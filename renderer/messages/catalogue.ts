export type { Catalogue } from '../../engine/contract/language.ts';

/** What one language says differently from another. */
export type Differences<T> = {
  readonly [K in keyof T]?: T[K] extends string | readonly string[] | ((...parameters: never[]) => string) ? T[K] : Differences<T[K]>;
};

type Entry = Record<string, unknown>;
const isRoom = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The catalogue with these differences laid over it. */
export function withDifferences<T extends object>(all: T, differences: Differences<T>): T {
  const merged: Entry = { ...(all as Entry) };
  for (const [key, value] of Object.entries(differences)) {
    const known = merged[key];
    merged[key] = isRoom(value) && isRoom(known) ? withDifferences<Entry>(known, value as Differences<Entry>) : value;
  }
  return merged as T;
}

/** A catalogue that looks each word up at the moment it is said: `read` gives the one of the language spoken then. */
export function live<T extends object>(read: () => T): T {
  const rooms = new Map<string | symbol, object>();
  const get = (key: string | symbol): unknown => {
    const value = (read() as Record<string | symbol, unknown>)[key];
    if (!isRoom(value)) return value;
    let room = rooms.get(key);
    if (!room) rooms.set(key, (room = live(() => (read() as Record<string | symbol, object>)[key]!)));
    return room;
  };
  return new Proxy({} as T, { get: (_target, key) => get(key) });
}
