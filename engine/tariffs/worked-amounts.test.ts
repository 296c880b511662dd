import type { Bundle, JsonObject } from '../definition/bundle.ts';
import type { FeeStep, Tariff, TariffModifier, TariffPeriod } from '../definition/format.ts';
import { assessGebuehren, describeAmount, type AssessmentDates } from './index.ts';

const date = { type: 'string', format: 'date' };
const schema = {
  type: 'object',
  required: ['von', 'bis', 'wert', 'menge'],
  properties: { von: date, bis: date, wert: { type: 'integer' }, menge: { type: 'number' }, arm: { type: 'boolean' }, tag: date },
};
type More = Partial<TariffPeriod> & Partial<Pick<Tariff, 'kind' | 'unit' | 'per' | 'vat' | 'vatIncluded' | 'modifiers' | 'date' | 'event'>>;
const tariffKeys = ['kind', 'unit', 'per', 'vat', 'vatIncluded', 'modifiers', 'date', 'event'];
function tariffOf(more: More): Tariff {
  const own = Object.fromEntries(Object.entries(more).filter(([key]) => tariffKeys.includes(key)));
  const period = Object.fromEntries(Object.entries(more).filter(([key]) => !tariffKeys.includes(key)));
  return {
    format: 1,
    tariff: 'gebuehr',
    name: 'Gebühr',
    kind: 'fixed',
    date: 'received',
    periods: [{ from: '2020-01-01', law: '§ 1', ...period }],
    provenance: { source: 'Test' },
    ...own,
  };
}
function assess(more: More, answers: JsonObject = {}, step: Partial<FeeStep> = {}, dates: Partial<AssessmentDates> = {}) {
  const bundle = {
    schema,
    town: { land: 'HE' },
    tariffs: { gebuehr: tariffOf(more) },
    workflow: { fees: [{ tariff: 'gebuehr', due: 'after-decision', ...step }] },
  } as unknown as Bundle;
  return assessGebuehren(bundle, answers, { received: '2026-11-24', today: '2026-11-24', ...dates });
}
function lines(...given: Parameters<typeof assess>) {
  const result = assess(...given);
  if (!result.ok) throw new Error(`${result.code}: ${result.reason}`);
  return result.assessment.lines;
}
const said = (detail: string): string => detail.replaceAll(' €', '\u00a0€').replaceAll(' % von', '\u00a0% von');

const weeks = { quantity: 'started weeks between(von, bis)' };
const months = { quantity: 'started months between(von, bis)' };
test.each([
  // per, cents, step, from, to, cents, explanation
  ['week', 1200, weeks, '2026-11-02', '2026-11-02', 1200, '1 angefangene Woche × 12,00 €'],
  ['week', 1200, weeks, '2026-11-02', '2026-11-08', 1200, '1 angefangene Woche × 12,00 €'],
  ['week', 1200, weeks, '2026-11-02', '2026-11-09', 2400, '2 angefangene Wochen × 12,00 €'],
  ['week', 1200, weeks, '2026-11-02', '2026-11-22', 3600, '3 angefangene Wochen × 12,00 €'],
  ['week', 1200, weeks, '2026-12-28', '2027-01-04', 2400, '2 angefangene Wochen × 12,00 €'],
  ['week', 1200, weeks, '2026-11-02', '2026-11-01', 0, '0 angefangene Wochen × 12,00 €'],
  ['month', 5000, months, '2026-03-15', '2026-04-14', 5000, '1 angefangener Monat × 50,00 €'],
  ['month', 5000, months, '2026-03-15', '2026-04-15', 10000, '2 angefangene Monate × 50,00 €'],
  ['month', 5000, months, '2026-01-31', '2026-02-27', 5000, '1 angefangener Monat × 50,00 €'],
  ['month', 5000, months, '2026-01-31', '2026-02-28', 10000, '2 angefangene Monate × 50,00 €'],
  ['month', 5000, months, '2024-02-29', '2025-02-27', 60000, '12 angefangene Monate × 50,00 €'],
  ['day', 350, { quantity: 'started days between(von, bis)' }, '2026-11-24', '2026-11-24', 350, '1 angefangener Tag × 3,50 €'],
  ['day', 350, { quantity: 'started days between(von, bis)' }, '2026-10-24', '2026-10-26', 1050, '3 angefangene Tage × 3,50 €'],
] as const)('%s at %d cents, %j from %s to %s: %d', (per, amount, step, von, bis, expected, detail) =>
  expect(lines({ kind: 'time', per, amount }, { von, bis }, step)[0]).toMatchObject({ amount: expected, detail: said(detail) }),
);

const hours = (menge: number, more: More = {}) =>
  lines({ kind: 'time', per: 'hour', amount: 6400, ...more }, { menge }, { quantity: 'menge' })[0];
test.each([
  [0.01, 6400],
  [1, 6400],
  [1.0000000001, 6400], // a breath of floating point is no begun hour
  [1.01, 12800],
  [2.5, 19200],
  [3, 19200],
])('%d hours at 64,00 €: %d', (menge, expected) => expect(hours(menge)?.amount).toBe(expected));
test('quarter hours from minutes', () => {
  const quarter = (menge: number) => lines({ kind: 'time', per: 'quarter-hour', amount: 1600 }, { menge }, { quantity: 'menge / 15' })[0];
  expect(quarter(15)).toMatchObject({ amount: 1600, detail: said('1 angefangene Viertelstunde × 16,00 €') });
  expect(quarter(16)).toMatchObject({ amount: 3200, detail: said('2 angefangene Viertelstunden × 16,00 €') });
  expect(quarter(45)?.amount).toBe(4800);
});
test('at least so many units', () => {
  expect(hours(1, { minUnits: 2 })).toMatchObject({
    amount: 12800,
    detail: said('2 angefangene Stunden × 64,00 €; mindestens 2 berechnet'),
  });
  expect(hours(2, { minUnits: 2 })).toMatchObject({ amount: 12800, detail: said('2 angefangene Stunden × 64,00 €') });
});

const share = (wert: number, more: More) => lines({ kind: 'percentage', ...more }, { wert }, { base: 'wert' })[0];
test.each([
  // value in cents, percent, fee in cents
  [100000, 2.5, 2500],
  [99999, 2.5, 2500], // 2499,975
  [99980, 2.5, 2500], // 2499,5 half a cent goes up
  [99979, 2.5, 2499], // 2499,475
  [100, 0.5, 1], // exactly half a cent
  [99, 0.5, 0],
  [0, 2.5, 0],
  [-500, 2.5, 0],
  [123456789, 0.15, 185185], // 185185,1835
  [1005, 10, 101], // 100,5
  [33333333333, 3, 1000000000], // 999.999.999,99
  [9007199254740, 1.1, 99079191802], // 99079191802,14: no float drift
])('%d cents at %d %%: %d', (wert, percent, amount) => expect(share(wert, { percent })?.amount).toBe(amount));
test.each([
  [100000, 5000, '2,5 % von 1.000,00 €; Mindestgebühr 50,00 €'],
  [200000, 5000, '2,5 % von 2.000,00 €'],
  [200001, 5000, '2,5 % von 2.000,01 €'],
  [4000000, 100000, '2,5 % von 40.000,00 €'],
  [4000100, 100000, '2,5 % von 40.001,00 €; Höchstgebühr 1.000,00 €'],
])('%d cents within bounds: %d', (wert, amount, detail) =>
  expect(share(wert, { percent: 2.5, min: 5000, max: 100000 })).toMatchObject({ amount, detail: said(detail) }),
);
test.each([
  ['half-up', 100, 5149, 5100],
  ['half-up', 100, 5150, 5200],
  ['down', 100, 5199, 5100],
  ['down', 100, 5200, 5200],
  ['up', 100, 5101, 5200],
  ['up', 50, 5101, 5150],
  ['down', 500, 5499, 5000],
] as const)('rounded %s to %d cents', (mode, to, wert, amount) =>
  expect(share(wert, { percent: 100, rounding: { mode, to } })?.amount).toBe(amount),
);

const bands = [
  { upTo: 100000, amount: 5000 },
  { upTo: 500000, amount: 5000, step: 100000, perStep: 1500 },
  { amount: 11000, step: 1000000, perStep: 2500 },
];
const stepped = (wert: number, more: More = {}) => lines({ kind: 'stepped', bands, ...more }, { wert }, { base: 'wert' })[0];
test.each([
  [0, 5000],
  [1, 5000],
  [100000, 5000],
  [100001, 6500],
  [200000, 6500],
  [200001, 8000],
  [500000, 11000],
  [500001, 13500],
  [1500000, 13500],
  [1500001, 16000],
])('Wertgebühr of %d cents: %d', (wert, amount) => expect(stepped(wert)?.amount).toBe(amount));
test('a Wertgebühr explains its band and steps', () =>
  expect(stepped(200001)?.detail).toBe(
    said('Wert 2.000,01 €, Stufe über 1.000,00 € bis 5.000,00 €; 50,00 € und 2 × 15,00 € je angefangene 1.000,00 €'),
  ));
test('a value above the last band has no amount', () =>
  expect(assess({ kind: 'stepped', bands: bands.slice(0, 2) }, { wert: 500001 }, { base: 'wert' })).toMatchObject({
    ok: false,
    code: 'no-row',
  }));

const modified = (amount: number, ...modifiers: Partial<TariffModifier>[]) =>
  lines(
    { amount, modifiers: modifiers.map((more, index) => ({ id: `m${index}`, label: 'Änderung', law: '§ 2', ...more })) },
    { arm: true },
  )[0];
test.each([
  [2600, [{ multiply: 2 }], 5200],
  [1001, [{ multiply: 0.5 }], 501], // 500,5
  [1000, [{ multiply: '1/3' }], 333],
  [1001, [{ multiply: '2/3' }], 667],
  [1005, [{ multiply: 1.1 }], 1106], // 1105,5
  [7000, [{ multiply: 2 }, { add: 600 }], 14600],
  [7000, [{ add: 600 }, { multiply: 2 }], 15200],
  [1000, [{ multiply: 1.5, add: -200 }], 1300],
  [1000, [{ add: -2000 }, { add: 500 }], 500],
  [1000, [{ kind: 'waiver' as const }], 0],
  [1000, [{ kind: 'waiver' as const, when: 'arm = true' }, { add: 300 }], 300],
  [1000, [{ kind: 'waiver' as const, when: 'arm = false' }], 1000],
  [1000, [{ add: 100, from: '2026-11-24' }], 1100],
  [1000, [{ add: 100, from: '2026-11-25' }], 1000],
  [1000, [{ add: 100, to: '2026-11-23' }], 1000],
  [1000, [{ by: 'caseworker' as const, kind: 'waiver' as const }], 1000], // only when granted
])('%d with %j: %d', (amount, modifiers, expected) => expect(modified(amount, ...modifiers)?.amount).toBe(expected));

test.each([
  [false, 10000, 19, 11900, 1900],
  [false, 1, 19, 1, 0],
  [false, 3, 19, 4, 1], // 0,57
  [true, 11900, 19, 11900, 1900],
  [true, 10000, 19, 10000, 1597], // 1596,638…
  [true, 10700, 7, 10700, 700],
  [true, 9999, 7.5, 9999, 698], // 697,604…
] as const)('VAT included %s: %d at %d %% is %d with %d', (vatIncluded, amount, vat, total, part) =>
  expect(lines({ amount, vat, vatIncluded })[0]).toMatchObject({ amount: total, vat: part }),
);

describe('several lines', () => {
  const positions = [
    { id: 'grund', label: 'Grundgebühr', amount: 2000 },
    { id: 'seiten', label: 'Seiten', amount: 50, quantity: 'menge', law: '§ 3' },
    { id: 'eil', label: 'Eilzuschlag', amount: 1000, when: 'arm = false' },
  ];
  test('positions that hold, each with its law', () =>
    expect(lines({ kind: 'positions', positions }, { menge: 3, arm: true })).toMatchObject([
      { label: 'Grundgebühr', amount: 2000, law: '§ 1', position: 'grund' },
      { label: 'Seiten', amount: 150, law: '§ 3', position: 'seiten', detail: said('3 × 0,50 €') },
    ]));
  test('expenses stand beside the fee, also where it is waived', () => {
    const expenses = [{ id: 'porto', label: 'Zustellung', amount: 411, law: '§ 9' }];
    const modifiers: TariffModifier[] = [{ id: 'frei', label: 'Befreiung', kind: 'waiver', law: '§ 8' }];
    expect(lines({ amount: 1000, modifiers, expenses, vat: 19 })).toMatchObject([
      { amount: 0, detail: expect.stringContaining('gebührenfrei: Befreiung (§ 8)') },
      { amount: 411, label: 'Zustellung', law: '§ 9', kind: 'expense' },
    ]);
  });
});

describe('the date that selects', () => {
  test('an event among the answers', () => {
    const more: More = { date: 'event', event: 'if tag = null then today() else tag', amount: 700 };
    expect(lines(more, { tag: '2026-01-02' })[0]).toMatchObject({ on: '2026-01-02' });
    expect(assess(more, { tag: '2019-12-31' })).toMatchObject({ ok: false, code: 'no-tariff' });
  });
  test('a share of a value that is not answered yet makes no fee and no crash', () =>
    expect(assess({ kind: 'percentage', percent: 5 }, {}, { base: 'wert' })).toMatchObject({ ok: false, code: 'incomplete' }));
});

test.each([
  [{ kind: 'time' as const, per: 'week' as const, amount: 1200 }, '12,00 € je angefangene Woche'],
  [{ kind: 'percentage' as const, percent: 2.5, min: 5000 }, '2,5 % des Werts; mindestens 50,00 €'],
  [
    { kind: 'stepped' as const, bands },
    'Wert bis 1.000,00 €: 50,00 €; Wert bis 5.000,00 €: 50,00 € und 15,00 € je angefangene 1.000,00 €; darüber: 110,00 € und 25,00 € je angefangene 10.000,00 €',
  ],
  [{ amount: 1000, expenses: [{ id: 'a', label: 'Zustellung', amount: 411 }] }, '10,00 €; Zustellung: 4,11 €'],
])('in words before anything is answered: %j', (more, text) => {
  const tariff = tariffOf(more);
  expect(describeAmount(tariff, tariff.periods[0]!)).toBe(text.replaceAll(' €', '\u00a0€').replaceAll(' % des', '\u00a0% des'));
});
