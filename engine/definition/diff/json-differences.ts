import type { JsonValue } from '../bundle.ts';

export interface Difference {
  path: string;
  before?: JsonValue;
  after?: JsonValue;
}
const isObject = (value: unknown): value is Record<string, JsonValue> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Every place where two JSON values differ, in document order; lists of different length differ as a whole. */
export function jsonDifferences(before: unknown, after: unknown, path = ''): Difference[] {
  const join = (name: string | number): string => (path === '' ? String(name) : `${path}.${name}`);
  if (isObject(before) && isObject(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) => jsonDifferences(before[name], after[name], join(name)));
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return before.flatMap((item, index) => jsonDifferences(item, after[index], join(index)));
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [{ path, before: before as JsonValue, after: after as JsonValue }];
}
