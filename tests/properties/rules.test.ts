import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { JsonObject, JsonSchema } from '../../engine/definition/bundle.ts';
import { treeForm, treeRuntime } from '../../engine/rules/fixtures/tree-form.ts';
import { evaluateForm, formatForInput, getAt, isHidden, readPostedPage, schemaHolds } from '../../engine/rules/index.ts';

const names = ['a', 'b', 'c'];
const scalar = fc.oneof(
  fc.constantFrom<unknown>('x', 'post', '', '12', true, false, null),
  fc.integer({ min: -3, max: 5 }),
  fc.constantFrom(2.5, 18),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
const leaf = {
  type: fc.constantFrom('string', 'integer', 'number', 'boolean', 'object', 'array', 'null'),
  required: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
  const: value,
  enum: fc.uniqueArray(value, { minLength: 1, maxLength: 3, selector: (item) => JSON.stringify(item) }),
  minimum: fc.integer({ min: -2, max: 4 }),
  maximum: fc.integer({ min: -2, max: 18 }),
  exclusiveMinimum: fc.integer({ min: -2, max: 4 }),
  exclusiveMaximum: fc.integer({ min: -2, max: 18 }),
  minLength: fc.integer({ min: 0, max: 4 }),
  minItems: fc.integer({ min: 0, max: 3 }),
  maxItems: fc.integer({ min: 0, max: 3 }),
  pattern: fc.constantFrom('^x$', '^\\d+$', '\\p{L}'),
};
/** Restricted schemas: mostly one or two keywords each, nested twice at most. */
function schemaOf(depth: number): fc.Arbitrary<JsonSchema> {
  const flat = fc
    .subarray(Object.keys(leaf) as (keyof typeof leaf)[], { maxLength: 2 })
    .chain((keys) =>
      fc.record(Object.fromEntries(keys.map((key) => [key, leaf[key] as fc.Arbitrary<unknown>])), { noNullPrototype: true }),
    );
  if (depth === 0) return flat;
  const inner = schemaOf(depth - 1);
  const nested = fc.oneof(
    fc.record(
      { properties: fc.dictionary(fc.constantFrom(...names), fc.oneof(inner, fc.boolean()), { maxKeys: 2, noNullPrototype: true }) },
      { noNullPrototype: true },
    ),
    fc.record({ contains: inner }, { noNullPrototype: true }),
    fc.record({ anyOf: fc.array(inner, { minLength: 1, maxLength: 2 }) }, { noNullPrototype: true }),
    fc.record({ allOf: fc.array(inner, { minLength: 1, maxLength: 2 }) }, { noNullPrototype: true }),
  );
  return fc.tuple(flat, nested).map(([own, more]) => ({ ...own, ...more }));
}

test('the verdict of conditions equals that of ajv', () => {
  // As ajv judges an `if`: without allErrors, which goes on after a failed type.
  const ajv = new Ajv2020({ strict: false });
  fc.assert(
    fc.property(fc.oneof(schemaOf(0), schemaOf(1), schemaOf(2)), fc.array(value, { minLength: 1, maxLength: 12 }), (condition, values) => {
      const validate = ajv.compile(condition);
      for (const data of values) expect({ data, holds: schemaHolds(condition, data) }).toEqual({ data, holds: validate(data) });
      ajv.removeSchema(condition);
    }),
    { numRuns: 400, endOnFailure: true },
  );
});

const runtime = treeRuntime();
const today = '2026-11-24';
const loose = <T>(sensible: fc.Arbitrary<T>) =>
  fc.option(fc.oneof({ weight: 6, arbitrary: sensible as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: scalar }), { nil: undefined });
const date = fc.constantFrom('1990-05-04', '2010-11-24', '2015-02-28', '31.2.1990', '2024-02-30', '');
const tree = fc.record(
  {
    _id: fc.constantFrom('1', '2'),
    art: loose(fc.constantFrom('eiche', 'andere')),
    welche: loose(fc.constant('Esche')),
    umfang: loose(fc.constantFrom(5, 80, 2000)),
    merkmale: loose(fc.subarray(['morsch', 'schief', 'x'])),
  },
  { requiredKeys: [] },
);
const answers = fc.record(
  {
    person: loose(
      fc.record(
        {
          name: loose(fc.constant('Muster')),
          geboren: loose(date),
          alter: loose(fc.constant(3)),
          vertretung: loose(fc.record({ name: loose(fc.constant('V')) }, { requiredKeys: [] })),
        },
        { requiredKeys: [] },
      ),
    ),
    baeume: loose(fc.array(tree, { maxLength: 3 })),
    anzahl: loose(fc.constant(9)),
    kosten: loose(fc.integer({ min: 0, max: 300 })),
    bevollmaechtigt: loose(fc.record({ name: loose(fc.constant('B')), telefon: loose(fc.constant('1')) }, { requiredKeys: [] })),
    zustimmung: loose(fc.constant(true)),
    bemerkung: loose(fc.string({ maxLength: 10 })),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<JsonObject>;
const jsonOf = (given: JsonObject): JsonObject => JSON.parse(JSON.stringify(given));

test('pruning twice is pruning once, nothing hidden keeps a value, and the input is left alone', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const input = jsonOf(given);
      const once = evaluateForm(runtime, input, today);
      expect(input).toEqual(jsonOf(given));
      expect(evaluateForm(runtime, once.answers, today).answers).toEqual(once.answers);
      for (const path of once.hidden) expect(getAt(once.answers, path)).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});

test('no issue exactly when the validator accepts; one issue per field, none at a hidden one, each in words', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const evaluation = evaluateForm(runtime, jsonOf(given), today);
      if (!runtime.validate(evaluation.answers)) expect(evaluation.issues.length).toBeGreaterThan(0);
      else expect(evaluation.issues.every((issue) => ['iban', 'calendar-date', 'email'].includes(issue.code))).toBe(true);
      expect(new Set(evaluation.issues.map((issue) => issue.path)).size).toBe(evaluation.issues.length);
      for (const issue of evaluation.issues) {
        expect(isHidden(evaluation, issue.path)).toBe(false);
        expect(issue.message).toMatch(/\.$/);
      }
    }),
    { numRuns: 300 },
  );
});

test('what an input shows is read back as the same value', () => {
  const page = treeForm.pages.find((candidate) => candidate.id === 'kosten')!;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (kosten) =>
      expect(readPostedPage(page, {}, { kosten: formatForInput(page.field, kosten) }).answers).toEqual({ kosten }),
    ),
  );
});

test('any post whatever is read without a crash and brings in no name the page does not know', () => {
  const name = fc.oneof(
    fc.constantFrom(
      'baeume.0._id',
      'baeume.0.umfang',
      'baeume.7.art',
      'baeume.x.art',
      'baeume',
      'baeume.0',
      '_fields',
      'person.name',
      '__proto__',
      'baeume.__proto__.art',
      'baeume.0.constructor',
    ),
    fc.string(),
  );
  const posted = fc.dictionary(name, fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 })));
  const page = treeForm.pages.find((candidate) => candidate.id === 'baeume')!;
  fc.assert(
    fc.property(posted, (post) => {
      const read = readPostedPage(page, {}, post).answers;
      expect(Object.keys(read).every((key) => key === 'baeume')).toBe(true);
      for (const item of (read.baeume ?? []) as JsonObject[])
        expect(Object.keys(item).every((key) => ['_id', 'art', 'welche', 'umfang', 'merkmale'].includes(key))).toBe(true);
    }),
  );
});
