import fc from 'fast-check';
import type { JsonObject, JsonValue } from '../../engine/definition/bundle.ts';

type Step = string | number;
type Spoil = (value: JsonValue) => JsonValue | undefined;

function placesIn(value: JsonValue, path: Step[] = []): Step[][] {
  if (Array.isArray(value)) return [path, ...value.flatMap((item, index) => placesIn(item, [...path, index]))];
  if (value !== null && typeof value === 'object')
    return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
  return [path];
}

function changeAt(value: JsonValue, path: Step[], spoil: Spoil): JsonValue | undefined {
  const [head, ...rest] = path;
  if (head === undefined) return spoil(value);
  if (Array.isArray(value))
    return value.flatMap((item, index) => (index === head ? [changeAt(item, rest, spoil)].filter((kept) => kept !== undefined) : [item]));
  const entries = Object.entries(value as JsonObject).flatMap(([key, inner]): [string, JsonValue][] => {
    const changed = key === head ? changeAt(inner, rest, spoil) : inner;
    return changed === undefined ? [] : [[key, changed]];
  });
  return Object.fromEntries(entries);
}

const scalars = fc.constantFrom<JsonValue>(
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e9,
  '',
  'x',
  '2026-11-24',
  '35390',
  'ÄÖÜß',
  '🦉',
  'x'.repeat(3000),
);
/** What can be wrong with a value: gone, of another kind, too long, doubled, with a name nobody knows. */
export const spoils: fc.Arbitrary<Spoil> = fc.oneof(
  fc.constant<Spoil>(() => undefined),
  scalars.map(
    (value): Spoil =>
      () =>
        value,
  ),
  fc.constant<Spoil>(() => ({})),
  fc.constant<Spoil>(() => []),
  fc.constant<Spoil>((value) => (Array.isArray(value) ? [...value, ...value] : [value])),
  fc.constant<Spoil>((value) => (typeof value === 'string' ? `${value} ` : typeof value === 'number' ? -value : value)),
  fc.constant<Spoil>((value) => (typeof value === 'string' ? value.slice(1) : value)),
  fc.constantFrom('fremd', '_id', 'person', 'datei').map(
    (key): Spoil =>
      (value) =>
        value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value, [key]: 1 } : value,
  ),
);

/** The answers with one place spoilt; `at` chooses the place. */
export function spoil(answers: JsonValue, at: number, change: Spoil): JsonValue {
  const places = placesIn(answers);
  return changeAt(answers, places[at % places.length]!, change) ?? null;
}
