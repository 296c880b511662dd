import { stringify } from 'yaml';
import type { FeeStep, Tariff } from '../../format.ts';
import { ServiceExpressions } from '../../named-values/index.ts';
import { SourceFile } from '../../read/source-file.ts';
import { checkFeeStep } from './check-fee-step.ts';
import { checkTariff } from './check-tariff.ts';

const one = { from: '2025-01-01', law: '§ 1' };
const fixed: Tariff = {
  format: 1,
  tariff: 'urkunde',
  name: 'Urkunde',
  kind: 'fixed',
  date: 'received',
  periods: [{ ...one, amount: 100 }],
  provenance: { source: 'Test' },
};
const codes = (more: object): string[] =>
  checkTariff(new SourceFile('tariffs/urkunde.yaml', stringify({ ...fixed, ...more }))).map((found) => found.code);
const modified = (...modifiers: object[]): string[] =>
  codes({ modifiers: modifiers.map((modifier, index) => ({ id: `m${index}`, label: 'M', law: '§ 2', ...modifier })) });

test('a sound tariff has no findings', () => expect(codes({})).toEqual([]));
test.each([
  ['another name than its file', { tariff: 'andere' }, 'AW1506'],
  ['no period', { periods: [] }, 'AW1501'],
  ['no amount', { periods: [one] }, 'AW1502'],
  ['a time tariff without its unit', { kind: 'time' }, 'AW1502'],
  ['bounds the wrong way round', { kind: 'range', periods: [{ ...one, min: 2, max: 1 }] }, 'AW1503'],
  [
    'overlapping periods',
    {
      periods: [
        { ...one, amount: 1 },
        { from: '2026-01-01', law: '§', amount: 2 },
      ],
    },
    'AW1504',
  ],
  [
    'a gap between periods',
    {
      periods: [
        { ...one, to: '2025-12-30', amount: 1 },
        { from: '2026-01-01', law: '§', amount: 2 },
      ],
    },
    'AW1505',
  ],
  ['an event without a date', { date: 'event' }, 'AW1507'],
  ['a date without an event', { event: 'stichtag' }, 'AW1508'],
  ['a percentage above 100', { kind: 'percentage', periods: [{ ...one, percent: 101 }] }, 'AW1509'],
  ['VAT of nothing', { vat: 0 }, 'AW1509'],
  ['a key its kind does not use', { periods: [{ ...one, amount: 1, further: 1 }] }, 'AW1510'],
  ['an empty law', { periods: [{ ...one, law: ' ', amount: 1 }] }, 'AW1511'],
  ['a row behind one for all', { kind: 'table', periods: [{ ...one, table: [{ amount: 1 }, { amount: 2 }] }] }, 'AW1512'],
  ['a table that does not end', { kind: 'table', periods: [{ ...one, table: [{ when: 'a = 1', amount: 1 }] }] }, 'AW1513'],
  [
    'a position twice',
    {
      kind: 'positions',
      periods: [
        {
          ...one,
          positions: [
            { id: 'a', label: 'A', amount: 1 },
            { id: 'a', label: 'B', amount: 1 },
          ],
        },
      ],
    },
    'AW1514',
  ],
  ['an end before the start', { periods: [{ ...one, to: '2024-12-31', amount: 1 }] }, 'AW1516'],
  [
    'bands out of order',
    {
      kind: 'stepped',
      periods: [
        {
          ...one,
          bands: [
            { upTo: 9, amount: 1 },
            { upTo: 9, amount: 1 },
          ],
        },
      ],
    },
    'AW1520',
  ],
  ['an open band in the middle', { kind: 'stepped', periods: [{ ...one, bands: [{ amount: 1 }, { upTo: 9, amount: 1 }] }] }, 'AW1521'],
  ['half a step', { kind: 'stepped', periods: [{ ...one, bands: [{ amount: 1, step: 5 }] }] }, 'AW1522'],
  [
    'a band that gets cheaper',
    { kind: 'stepped', periods: [{ ...one, bands: [{ upTo: 100, amount: 5, step: 50, perStep: 5 }, { amount: 14 }] }] },
    'AW1523',
  ],
  ['a default of the wrong type', { inputs: { tag: { type: 'date', default: '2025-02-30' } } }, 'AW1540'],
  [
    'a condition on an answer it does not know',
    { inputs: { a: { type: 'boolean' } }, modifiers: [{ id: 'm', label: 'M', law: '§', add: 1, when: 'b' }] },
    'AW1541',
  ],
])('%s', (_, more, code) => expect(codes(more)).toEqual([code]));

test.each([
  ['does nothing', [{}], ['AW1530']],
  ['lies outside every period', [{ add: 1, to: '2024-12-31' }], ['AW1531']],
  ['stands behind a waiver for all', [{ kind: 'waiver' }, { add: 1 }], ['AW1531']],
  ['never holds', [{ add: 1, when: 'false' }], ['AW1531']],
  [
    'has the id of another',
    [
      { id: 'a', add: 1 },
      { id: 'a', add: 1 },
    ],
    ['AW1531'],
  ],
  ['is called a reduction and raises', [{ kind: 'reduction', multiply: 1.5 }], ['AW1532']],
  ['is called a surcharge and lowers', [{ kind: 'surcharge', add: -1 }], ['AW1532']],
  [
    'is a half, a third, a waiver or left to a caseworker',
    [
      { kind: 'reduction', multiply: '1/3' },
      { kind: 'waiver', by: 'caseworker' },
      { kind: 'reduction', by: 'caseworker' },
    ],
    [],
  ],
])('a modifier that %s', (_, modifiers, expected) => expect(modified(...modifiers)).toEqual(expected));

describe('what a service gives its tariff', () => {
  const schema = {
    type: 'object',
    required: ['wert', 'art'],
    properties: { wert: { type: 'integer' }, art: { enum: ['a', 'b'] }, tag: { type: 'string', format: 'date' } },
  };
  const codesOf = (step: Partial<FeeStep>, more: Partial<Tariff>): string[] => {
    const found: string[] = [];
    const given = { tariff: 'urkunde', due: 'after-decision' as const, ...step };
    checkFeeStep(given, { ...fixed, ...more }, new ServiceExpressions(schema, {}), ['fees', 0], (code) => void found.push(code));
    return found;
  };
  test.each([
    [{}, { kind: 'percentage' as const }, ['AW1550']],
    [{ base: 'wert' }, { kind: 'stepped' as const }, []],
    [{}, { kind: 'time' as const }, ['AW1551']],
    [{ base: 'wert' }, {}, ['AW1552']],
    [{ quantity: 'wert' }, { kind: 'range' as const }, ['AW1552']],
    [{}, { inputs: { a: { type: 'boolean' as const } } }, ['AW1553']],
    [{}, { inputs: { a: { type: 'boolean' as const, default: false } } }, []],
    [{ with: { b: true } }, { inputs: { a: { type: 'boolean' as const, default: false } } }, ['AW1554']],
    [{ with: { a: 'wert' } }, { inputs: { a: { type: 'boolean' as const } } }, ['AW1555']],
    [{ with: { a: 'tag' } }, { inputs: { a: { type: 'date' as const } } }, ['AW1555']],
    [{ with: { a: 'art' } }, { inputs: { a: { type: 'text' as const, values: ['a'] } } }, ['AW1556']],
    [{ with: { a: 'art' } }, { inputs: { a: { type: 'text' as const, values: ['a', 'b', 'c'] } } }, []],
    [{ with: { a: '"x"' } }, { inputs: { a: { type: 'text' as const, values: ['a'] } } }, ['AW1556']],
  ])('%j to %j', (step, more, expected) => expect(codesOf(step as Partial<FeeStep>, more)).toEqual(expected));
});
