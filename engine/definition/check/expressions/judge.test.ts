import { ServiceExpressions } from '../../named-values/index.ts';
import { findShadowed, judge, type Verdict } from './judge.ts';

const list = (properties: object, maxItems = 5): object => ({ type: 'array', maxItems, items: { type: 'object', properties } });
const schema = {
  type: 'object',
  required: ['betrag', 'tag', 'plz', 'ja', 'gewicht'],
  properties: {
    betrag: { type: 'integer', minimum: 0, maximum: 100_000 },
    gewicht: { type: 'number', minimum: 0 },
    tag: { type: 'string', format: 'date' },
    bis: { type: 'string', format: 'date' },
    plz: { type: 'string', pattern: '^\\d{5}$', maxLength: 5 },
    ja: { type: 'boolean' },
    kinder: list({ alter: { type: 'integer', minimum: 0, maximum: 200 } }),
  },
};
const expressions = new ServiceExpressions(schema, { computed: { doppelt: { value: 'betrag * 2' } } });
const over = { schema, expressions, definitions: '{"doppelt":{"value":"betrag * 2"}}' };
const compiled = (source: string): Parameters<typeof judge>[0] => {
  const result = expressions.compile(source, 'boolean');
  if (!result.ok) throw new Error(`${source}: ${result.problems[0]!.message}`);
  return result.expression;
};

test.each<[string, Verdict]>([
  ['betrag >= 0', 'always'],
  ['betrag > 100000', 'never'],
  ['betrag > 99999', 'varies'],
  ['betrag > 20 or betrag <= 20', 'always'],
  ['betrag > 20 and betrag < 21', 'never'],
  ['betrag between 0 and 100000', 'always'],
  ['betrag in [1..100000]', 'varies'],
  ['gewicht > 20 and gewicht < 21', 'varies'],
  ['gewicht < 0', 'never'],
  ['tag < date("2026-01-01") or tag >= date("2026-01-01")', 'always'],
  ['tag < date("2026-01-01") and tag > date("2026-06-30")', 'never'],
  ['tag > date("2026-01-01")', 'varies'],
  ['tag > today()', 'varies'],
  ['bis = null or bis >= tag', 'varies'],
  ['plz = "6"', 'never'],
  ['plz != "35390" or ja', 'varies'],
  ['plz = "35390" or plz != "35390"', 'always'],
  ['count(kinder) > 5', 'never'],
  ['count(kinder) > 4', 'varies'],
  ['count(distinct values(kinder.alter)) = count(kinder)', 'varies'],
  // Decidable in truth, but what is computed, counted in a list or measured in a text is not followed.
  ['betrag * 2 >= 0', 'open'],
  ['doppelt >= 0', 'open'],
  ['string length(plz) < 9', 'open'],
])('%s: %s', (source, verdict) => expect(judge(compiled(source), over)).toBe(verdict));

test('a route behind those that take all its cases', () =>
  expect(findShadowed(['betrag > 500', 'betrag <= 700', 'betrag > 600'].map(compiled), over)).toEqual([2]));
test('no route is shadowed where a case is left for it', () =>
  expect(findShadowed(['betrag > 700', 'betrag < 600', 'betrag >= 600'].map(compiled), over)).toEqual([]));
