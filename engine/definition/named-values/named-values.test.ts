import { severityOf } from '../codes/index.ts';
import type { JsonObject } from '../bundle.ts';
import { ExpressionError } from '../expressions/index.ts';
import type { DecisionTable } from '../format.ts';
import { ServiceExpressions } from './index.ts';

const schema = {
  type: 'object',
  required: ['rasse', 'gefahr', 'zahl'],
  properties: {
    rasse: { enum: ['mops', 'pudel', 'dogge'] },
    gefahr: { type: 'boolean' },
    zahl: { type: 'integer', minimum: 0, maximum: 9 },
    wert: { type: 'number' },
    tag: { type: 'string', format: 'date' },
    ort: { type: 'string' },
  },
};
const table = (more: Partial<DecisionTable>): DecisionTable => ({
  hit: 'U',
  inputs: [{ value: 'rasse', label: 'Rasse' }],
  outputs: [{ name: 'satz', type: 'number' }],
  rules: [
    { if: ['"mops", "pudel"'], then: [10] },
    { if: ['"dogge"'], then: [20] },
  ],
  ...more,
});
const found = (more: Partial<DecisionTable>) => new ServiceExpressions(schema, { decisions: { stufe: table(more) } }).problems;
const codes = (more: Partial<DecisionTable>): string[] => found(more).map((problem) => problem.code);
const value = (more: Partial<DecisionTable>, answers: JsonObject, source = 'stufe') => {
  const expressions = new ServiceExpressions(schema, { decisions: { stufe: table(more) } });
  expect(expressions.problems.filter((problem) => severityOf(problem.code) !== 'warning')).toEqual([]);
  return expressions.evaluate(source, undefined, answers, '2026-11-24', 'HE');
};

describe('computed values', () => {
  const expressions = new ServiceExpressions(schema, {
    computed: {
      viele: { value: 'summe > 10' },
      summe: { value: 'zahl + doppelt' },
      doppelt: { value: 'zahl * 2' },
      frist: { value: 'tag + duration("P1M")' },
      alt: { value: 'if tag = null then today() else tag' },
    },
  });
  test('are usable by name, whatever their order in the file', () => {
    expect(expressions.evaluate('viele = true and zahl = 4', 'boolean', { zahl: 4 }, '2026-11-24')).toBe(true);
    expect(expressions.evaluate('summe', 'integer', { zahl: 3 }, '2026-11-24')).toBe(9);
    expect(expressions.evaluate('alt < today()', 'boolean', { tag: '2026-11-23' }, '2026-11-24')).toBe(true);
  });
  test('need a guard where an answer may be missing', () =>
    expect(expressions.problems).toEqual([expect.objectContaining({ code: 'AW1802', path: ['computed', 'frist', 'value'], offset: 0 })]));
  test('are computed only when needed: what a draft lacks fails nowhere else', () => {
    expect(expressions.evaluate('doppelt', undefined, { zahl: 1 }, '2026-11-24')).toBe(2);
    expect(expressions.evaluate('gefahr', undefined, { gefahr: true }, '2026-11-24')).toBe(true);
    expect(() => expressions.evaluate('viele', 'boolean', {}, '2026-11-24')).toThrow(ExpressionError);
    expect(expressions.valuesOf({}, '2026-11-24')).toEqual({ alt: '2026-11-24', frist: null });
  });
  test('circles and taken names are findings', () => {
    const circle = new ServiceExpressions(schema, { computed: { a: { value: 'b' }, b: { value: 'a' }, rasse: { value: '1' } } });
    expect(circle.problems.map(({ code, path }) => [code, path])).toEqual([
      ['AW1801', ['computed', 'rasse']],
      ['AW1803', ['computed', 'a']],
    ]);
  });
});

describe('decision tables', () => {
  test.each([
    ['unique', {}, { rasse: 'dogge' }, 20],
    [
      'first of two',
      {
        hit: 'F' as const,
        rules: [
          { if: ['"mops"'], then: [1] },
          { if: ['-'], then: [2] },
        ],
      },
      { rasse: 'mops' },
      1,
    ],
    ['default', { rules: [{ if: ['"mops"'], then: [1] }], default: [7] }, { rasse: 'pudel' }, 7],
    [
      'list',
      {
        hit: 'C' as const,
        rules: [
          { if: ['"mops"'], then: [1] },
          { if: ['-'], then: [2] },
        ],
      },
      { rasse: 'mops' },
      [1, 2],
    ],
    [
      'sum',
      {
        hit: 'C+' as const,
        rules: [
          { if: ['"mops"'], then: [1] },
          { if: ['-'], then: [2] },
        ],
      },
      { rasse: 'mops' },
      3,
    ],
    ['sum of nothing', { hit: 'C+' as const, rules: [{ if: ['"mops"'], then: [1] }] }, { rasse: 'pudel' }, 0],
    [
      'least',
      {
        hit: 'C<' as const,
        rules: [
          { if: ['"mops"'], then: [5] },
          { if: ['-'], then: [2] },
        ],
      },
      { rasse: 'mops' },
      2,
    ],
    [
      'greatest',
      {
        hit: 'C>' as const,
        rules: [
          { if: ['"mops"'], then: [5] },
          { if: ['-'], then: [2] },
        ],
      },
      { rasse: 'mops' },
      5,
    ],
    [
      'how many',
      {
        hit: 'C#' as const,
        rules: [
          { if: ['"mops"'], then: [5] },
          { if: ['not("dogge")'], then: [2] },
        ],
      },
      { rasse: 'mops' },
      2,
    ],
    [
      'priority',
      {
        hit: 'P' as const,
        outputs: [{ name: 's', type: 'text' as const, values: ['rot', 'gelb'] }],
        rules: [
          { if: ['-'], then: ['"gelb"'] },
          { if: ['"dogge"'], then: ['"rot"'] },
        ],
      },
      { rasse: 'dogge' },
      'rot',
    ],
    [
      'numbers',
      {
        inputs: [{ value: 'zahl' }],
        rules: [
          { if: ['< 3'], then: [1] },
          { if: ['[3..5]'], then: [2] },
          { if: ['> 5'], then: ['zahl * 10'] },
        ],
      },
      { zahl: 6 },
      60,
    ],
    [
      'half-open ranges',
      {
        inputs: [{ value: 'zahl' }],
        rules: [
          { if: ['[0..3)'], then: [1] },
          { if: ['>= 3'], then: [2] },
        ],
      },
      { zahl: 3 },
      2,
    ],
    [
      'a missing value',
      {
        inputs: [{ value: 'wert' }],
        rules: [
          { if: ['null'], then: [1] },
          { if: ['not(null)'], then: [2] },
        ],
      },
      {},
      1,
    ],
    [
      'dates',
      {
        inputs: [{ value: 'tag' }],
        rules: [
          { if: ['null, < date("2026-01-01")'.slice(6)], then: [1] },
          { if: ['>= date("2026-01-01")'], then: [2] },
        ],
        default: [3],
      },
      { tag: '2026-01-01' },
      2,
    ],
    [
      'another text',
      {
        inputs: [{ value: 'get or else(ort, "")' }],
        rules: [
          { if: ['"Gießen"'], then: [1] },
          { if: ['not("Gießen")'], then: [2] },
        ],
      },
      { ort: 'Wetzlar' },
      2,
    ],
    [
      'true and false as they are',
      {
        inputs: [{ value: 'gefahr' }],
        rules: [
          { if: [true], then: [1] },
          { if: [false], then: [2] },
        ],
      },
      { gefahr: false },
      2,
    ],
  ])('%s', (_, more, answers, expected) => expect(value(more as Partial<DecisionTable>, answers)).toEqual(expected));

  test('several outputs are fields, typed for what comes after', () => {
    const more: Partial<DecisionTable> = {
      outputs: [
        { name: 'satz', type: 'number' },
        { name: 'art', type: 'text', values: ['x', 'y'] },
      ],
      rules: [{ if: ['-'], then: [250, '"x"'] }],
    };
    expect(value(more, { rasse: 'mops' }, 'stufe.satz * 2')).toBe(500);
    const expressions = new ServiceExpressions(schema, { decisions: { stufe: table(more) } });
    expect(expressions.compile('stufe.art = "z"', 'boolean').ok).toBe(false);
    expect(expressions.compile('stufe.satz * 2', 'integer').ok).toBe(true);
  });

  test.each([
    ['a gap in a closed list', { rules: [{ if: ['"mops"'], then: [1] }] }, 'AW1811', /Rasse = pudel/],
    [
      'a gap between numbers',
      {
        inputs: [{ value: 'zahl' }],
        rules: [
          { if: ['< 3'], then: [1] },
          { if: ['> 3'], then: [2] },
        ],
      },
      'AW1811',
      /zahl = 3/,
    ],
    [
      'a gap between decimals',
      {
        inputs: [{ value: 'get or else(wert, 0)' }],
        rules: [
          { if: ['<= 3'], then: [1] },
          { if: ['>= 4'], then: [2] },
        ],
      },
      'AW1811',
      /3,5/,
    ],
    [
      'a gap where a value is missing',
      {
        inputs: [{ value: 'wert' }],
        rules: [
          { if: ['<= 3'], then: [1] },
          { if: ['> 3'], then: [2] },
        ],
      },
      'AW1811',
      /wert = fehlt/,
    ],
    [
      'a gap between days',
      {
        inputs: [{ value: 'if tag = null then today() else tag' }],
        rules: [
          { if: ['< date("2026-01-01")'], then: [1] },
          { if: ['> date("2026-01-01")'], then: [2] },
        ],
      },
      'AW1811',
      /01\.01\.2026/,
    ],
    [
      'a gap across two columns',
      {
        inputs: [{ value: 'gefahr' }, { value: 'rasse' }],
        rules: [
          { if: ['true', '-'], then: [1] },
          { if: ['-', 'not("mops")'], then: [1] },
        ],
        hit: 'F' as const,
      },
      'AW1811',
      /gefahr = nein, rasse = mops/,
    ],
    [
      'nothing to be proved',
      { inputs: [{ value: 'zahl' }], rules: [{ if: ['< year of(today())'], then: [1] }], hit: 'F' as const },
      'AW1812',
      /default/,
    ],
    [
      'two rules at once',
      {
        rules: [
          { if: ['not("dogge")'], then: [1] },
          { if: ['not("mops")'], then: [2] },
        ],
      },
      'AW1813',
      /Regeln 1 und 2 .*Rasse = pudel/,
    ],
    [
      'uniqueness not to be proved',
      { inputs: [{ value: 'zahl' }], rules: [{ if: ['< year of(today())'], then: [1] }], default: [2] },
      'AW1813',
      /hit: F/,
    ],
    [
      'agreement that is none',
      {
        hit: 'A' as const,
        rules: [
          { if: ['-'], then: [1] },
          { if: ['"mops"'], then: [2] },
        ],
      },
      'AW1814',
      /Verschiedenes/,
    ],
    ['a default nobody gets', { default: [3] }, 'AW1815', /nie zum Zug/],
    ['priority without an order', { hit: 'P' as const }, 'AW1816', /values/],
    [
      'a sum of texts',
      { hit: 'C+' as const, outputs: [{ name: 'a', type: 'text' as const }], rules: [{ if: ['-'], then: ['"x"'] }] },
      'AW1817',
      /eine Zahl/,
    ],
    [
      'a result that is not foreseen',
      { outputs: [{ name: 'a', type: 'text' as const, values: ['x'] }], rules: [{ if: ['-'], then: ['"z"'] }] },
      'AW1818',
      /"z"/,
    ],
    [
      'a rule behind one for all',
      {
        hit: 'F' as const,
        rules: [
          { if: ['-'], then: [1] },
          { if: ['"mops"'], then: [2] },
        ],
      },
      'AW1819',
      /Regel 2/,
    ],
    ['a cell too many', { rules: [{ if: ['-', '-'], then: [1] }] }, 'AW1810', /1 Bedingungen/],
    ['a value the column never has', { rules: [{ if: ['"dackel"'], then: [1] }], default: [2] }, 'AW1802', /kann nie zutreffen/],
    ['a result of the wrong type', { rules: [{ if: ['-'], then: ['"a"'] }] }, 'AW1802', /muss eine Zahl sein/],
  ])('%s', (_, more, code, message) => {
    expect(codes(more as Partial<DecisionTable>)).toContain(code);
    expect(found(more as Partial<DecisionTable>).find((problem) => problem.code === code)?.message).toMatch(message);
  });
  test('any may overlap where the results agree', () =>
    expect(
      codes({
        hit: 'A',
        rules: [
          { if: ['-'], then: [1] },
          { if: ['"mops"'], then: [1] },
        ],
      }),
    ).toEqual([]));
  test('problems carry their place in the cell', () =>
    expect(found({ rules: [{ if: ['"mops", "dackel"'], then: [1] }], default: [2] })[0]).toMatchObject({
      path: ['decisions', 'stufe', 'rules', 0, 'if', 0],
      offset: 8,
    }));
});
