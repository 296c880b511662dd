import type { JsonValue } from '../bundle.ts';

export interface Difference {
  path: string;
  before?: JsonValue;
  after?: JsonValue;
  /** What the innermost named part around it is called. */
  within?: string;
}
const isObject = (value: unknown): value is Record<string, JsonValue> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** What a part of a definition is called for people; undefined where it has no name. */
export function nameOf(part: unknown): string | undefined {
  if (!isObject(part)) return undefined;
  const { label, name, tariff, role, id } = part;
  return [label, name, tariff, role, id].find((text) => typeof text === 'string');
}

/**
 * Every place where two JSON values differ, in document order. Entries of a list are held against each other by their name where all have
 * one (an entry that comes or goes is one difference), else by their place; lists of different length without names differ as a whole.
 */
export function jsonDifferences(before: unknown, after: unknown, path = '', within?: string): Difference[] {
  const join = (name: string | number): string => (path === '' ? String(name) : `${path}.${name}`);
  if (isObject(before) && isObject(after)) {
    const called = nameOf(after) ?? nameOf(before) ?? within;
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) => jsonDifferences(before[name], after[name], join(name), called));
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const pairs = pairsOf(before as JsonValue[], after as JsonValue[]);
    if (pairs) return pairs.flatMap(([old, now, index]) => jsonDifferences(old, now, join(index), within));
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [{ path, before: before as JsonValue, after: after as JsonValue, ...(within !== undefined && { within }) }];
}

type Pair = [JsonValue | undefined, JsonValue | undefined, number];

function pairsOf(before: JsonValue[], after: JsonValue[]): Pair[] | undefined {
  const [old, now] = [byKey(before), byKey(after)];
  if (old && now)
    return [
      ...[...now].map(([key, { item, index }]): Pair => [old.get(key)?.item, item, index]),
      ...[...old].flatMap(([key, { item, index }]): Pair[] => (now.has(key) ? [] : [[item, undefined, index]])),
    ];
  return before.length === after.length ? before.map((item, index) => [item, after[index], index]) : undefined;
}

/** By what the entries of a list are told apart; undefined where two are called alike, or one has no name. */
function byKey(list: JsonValue[]): Map<string, { item: JsonValue; index: number }> | undefined {
  const keyed = new Map<string, { item: JsonValue; index: number }>();
  for (const [index, item] of list.entries()) {
    const key = isObject(item) ? (item['id'] ?? item['tariff'] ?? item['role'] ?? item['label']) : undefined;
    if (typeof key !== 'string' || keyed.has(key)) return undefined;
    keyed.set(key, { item, index });
  }
  return keyed;
}
