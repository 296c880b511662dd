import { registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import fc from 'fast-check';
import { evaluateApplication } from '../../engine/application/evaluate-application.ts';
import type { JsonObject, JsonValue } from '../../engine/definition/bundle.ts';
import { loadValidator } from '../../engine/rules/load-validator.ts';
import { answersOf, shippedServices } from '../support/catalog.ts';

/**
 * The published schema is meant for others too (FIT-Connect): a validator that shares no code with ours must come to the same
 * verdict on what it says, for the answers of the scenarios and for answers spoilt in many ways.
 */
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
const spoils: fc.Arbitrary<Spoil> = fc.oneof(
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

const services = shippedServices();

test.each(services.map((service) => [service.id, service] as const))(
  '%s: two validators, one verdict',
  async (id, { bundle, scenarios }) => {
    const uri = `https://amtsweg.example/${id}`;
    registerSchema({ ...bundle.schema, $id: uri, $schema: 'https://json-schema.org/draft/2020-12/schema' }, uri);
    const independent = await validate(uri);
    const own = loadValidator(bundle.validator);
    const samples = scenarios.map((scenario) => evaluateApplication(bundle, answersOf(scenario), scenario.today).answers);
    let [accepted, rejected] = [0, 0];
    const compare = (answers: JsonValue): void => {
      const verdict = own(answers);
      if (verdict) accepted++;
      else rejected++;
      expect({ answers, valid: independent(answers as never).valid }).toEqual({ answers, valid: verdict });
    };
    samples.forEach(compare);
    const spoilt = fc
      .constantFrom(...samples)
      .chain((answers) => fc.tuple(fc.constant(answers), fc.array(fc.tuple(fc.nat(), spoils), { minLength: 1, maxLength: 2 })));
    fc.assert(
      fc.property(spoilt, ([answers, changes]) => {
        let changed: JsonValue = answers;
        for (const [at, spoil] of changes) {
          const places = placesIn(changed);
          changed = changeAt(changed, places[at % places.length] as Step[], spoil) ?? null;
        }
        compare(changed);
      }),
      { numRuns: 400 },
    );
    // Both verdicts really came up: a validator that always agrees would prove nothing.
    expect(Math.min(accepted, rejected)).toBeGreaterThan(5);
  },
);

test('compiling twice gives the same bundle', () => {
  expect(shippedServices().map(({ bundle }) => bundle.hash)).toEqual(services.map(({ bundle }) => bundle.hash));
});
