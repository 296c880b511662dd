import type { Bundle, JsonObject } from '../definition/bundle.ts';
import type { FeeStep, Tariff } from '../definition/format.ts';
import { assessGebuehren } from './index.ts';

const schema = {
  type: 'object',
  required: ['anzahl'],
  properties: { anzahl: { type: 'number' }, eilig: { type: 'boolean' }, art: { enum: ['a', 'b', 'c'] }, stunden: { type: 'number' } },
};
const tariff = (more: Partial<Tariff>): Tariff => ({
  format: 1,
  tariff: 'urkunde',
  name: 'Urkunde',
  kind: 'fixed',
  date: 'received',
  periods: [
    { from: '2020-01-01', to: '2026-02-06', law: '§ 1 alt', amount: 3700 },
    { from: '2026-02-07', law: '§ 1 neu', amount: 4600 },
  ],
  provenance: { source: 'Test' },
  ...more,
});
const assess = (
  given: Tariff,
  answers: JsonObject = {},
  step: Partial<FeeStep> = {},
  dates: Partial<Parameters<typeof assessGebuehren>[2]> = {},
) => {
  const bundle = {
    service: 's',
    schema,
    town: { land: 'HE' },
    tariffs: { urkunde: given },
    workflow: { fees: [{ tariff: 'urkunde', due: 'after-decision', ...step }] },
  } as unknown as Bundle;
  return assessGebuehren(bundle, answers, { received: '2026-11-24', today: '2026-11-24', ...dates });
};
const line = (...given: Parameters<typeof assess>) => {
  const result = assess(...given);
  if (!result.ok) throw new Error(result.reason);
  return result.assessment.lines[0];
};
const one = { from: '2020-01-01', law: '§ 2' };

describe('which amount', () => {
  test('the date selects it, and the line says law and first day', () => {
    expect(line(tariff({}))).toEqual({
      tariff: 'urkunde',
      label: 'Urkunde',
      amount: 4600,
      law: '§ 1 neu',
      validFrom: '2026-02-07',
      on: '2026-11-24',
      due: 'after-decision',
    });
    expect(line(tariff({}), {}, {}, { received: '2026-02-06' })).toMatchObject({ amount: 3700, law: '§ 1 alt' });
    expect(line(tariff({}), {}, {}, { received: '2026-02-07' })?.amount).toBe(4600);
  });
  test('the day of the decision where the tariff says so; before it, today', () => {
    const decided = tariff({ date: 'decided' });
    expect(line(decided, {}, {}, { received: '2026-01-01', decided: '2026-03-01' })?.amount).toBe(4600);
    expect(line(decided, {}, {}, { received: '2027-01-01', today: '2026-01-05' })?.amount).toBe(3700);
  });
  test('no amount for the date is a failure, never the latest one', () => {
    expect(assess(tariff({}), {}, {}, { received: '2019-12-31' })).toEqual({
      ok: false,
      code: 'no-tariff',
      reason: 'Für „Urkunde“ gibt es am 31.12.2019 keinen gültigen Betrag.',
    });
    const ended = tariff({ periods: [{ from: '2020-01-01', to: '2025-12-31', law: '§', amount: 1 }] });
    expect(assess(ended)).toMatchObject({ ok: false, code: 'no-tariff' });
    expect(assess(tariff({}), {}, { tariff: 'fehlt' })).toMatchObject({ ok: false, code: 'no-tariff' });
  });
  test('a step whose condition does not hold makes no line', () => {
    expect(assess(tariff({}), {}, { when: 'eilig = true' })).toEqual({ ok: true, assessment: { lines: [], total: 0 } });
  });
});

describe('kinds', () => {
  const perUnit = tariff({ kind: 'per-unit', unit: 'Urkunde', periods: [{ ...one, amount: 1200, further: 600 }] });
  test.each([
    [1, 1200, '1 × 12,00\u00a0€ (Urkunde)'],
    [3, 2400, '1 × 12,00\u00a0€, 2 × 6,00\u00a0€ (Urkunde)'],
    [0, 0, '0 × 12,00\u00a0€ (Urkunde)'],
  ])('per unit, further ones cheaper: %s', (anzahl, amount, detail) =>
    expect(line(perUnit, { anzahl }, { quantity: 'anzahl' })).toMatchObject({ amount, detail }),
  );
  test('a begun unit counts as a whole one', () => {
    const hour = tariff({ kind: 'per-unit', unit: 'Stunde', periods: [{ ...one, amount: 6000 }] });
    expect(line(hour, { anzahl: 2.1 }, { quantity: 'anzahl' })).toMatchObject({ amount: 18000, detail: '3 × 60,00\u00a0€ (Stunde)' });
  });
  test('table: the first row that holds; none is a failure', () => {
    const table = tariff({
      kind: 'table',
      periods: [
        {
          ...one,
          table: [
            { when: 'art = "a"', amount: 9000, label: 'erster Hund' },
            { when: 'art = "b"', amount: 12000 },
          ],
        },
      ],
    });
    expect(line(table, { art: 'a' })).toMatchObject({ amount: 9000, detail: 'erster Hund' });
    expect(line(table, { art: 'b' })).toMatchObject({ amount: 12000 });
    expect(assess(table, { art: 'c' })).toMatchObject({ ok: false, code: 'no-row' });
  });
  test('free', () => expect(line(tariff({ kind: 'free', periods: [one] }))).toMatchObject({ amount: 0, detail: 'gebührenfrei' }));
  test('range: open until a caseworker sets it, then within its bounds, in whole cents', () => {
    const range = tariff({ kind: 'range', periods: [{ ...one, min: 5000, max: 100000 }] });
    expect(line(range)).toMatchObject({ amount: 0, range: { min: 5000, max: 100000 } });
    expect(line(range, {}, {}, { set: { urkunde: 7500 } })).toMatchObject({ amount: 7500 });
    for (const urkunde of [4999, 100001, 7500.5, NaN])
      expect(assess(range, {}, {}, { set: { urkunde } })).toMatchObject({ ok: false, code: 'out-of-range' });
  });
});

describe('modifiers and VAT', () => {
  const modified = tariff({
    periods: [{ ...one, amount: 3333 }],
    modifiers: [
      { id: 'doppelt', label: 'außerhalb der Dienstzeit', when: 'eilig = true', multiply: 1.5, law: '§ 3' },
      { id: 'foto', label: 'Foto', when: 'art = "a"', add: 600, law: '§ 4' },
      { id: 'erlass', label: 'Erlass', when: 'art = "c"', multiply: 0, law: '§ 5' },
      { id: 'abzug', label: 'Abzug', when: 'art = "b"', add: -99999, law: '§ 6' },
    ],
  });
  test('multiply and add in order, rounded to cents, each with its law', () => {
    expect(line(modified, { eilig: true, art: 'a' })).toMatchObject({
      amount: 5600,
      detail: 'außerhalb der Dienstzeit × 1,5 (§ 3); Foto + 6,00\u00a0€ (§ 4)',
    });
    expect(line(modified, { art: 'c' })?.amount).toBe(0);
  });
  test('never negative', () => expect(line(modified, { art: 'b' })?.amount).toBe(0));
  test('VAT is added and named', () =>
    expect(line(tariff({ vat: 19, periods: [{ ...one, amount: 1005 }] }))).toMatchObject({ amount: 1196, vat: 191 }));
});

test('an example town’s amount is marked', () =>
  expect(line(tariff({ provenance: { source: 'Test', example: true } }))?.example).toBe(true));
test('answers that are not there yet make no fee and no crash', () => {
  expect(assess(tariff({}), {}, { quantity: 'anzahl' })).toEqual({
    ok: false,
    code: 'incomplete',
    reason: 'Die Gebühr steht fest, sobald alle Angaben vollständig sind.',
  });
  expect(assess(tariff({}), { anzahl: 'drei' }, { quantity: 'anzahl' })).toMatchObject({ ok: false, code: 'incomplete' });
});
test('lines add up', () => {
  const bundle = {
    service: 's',
    schema,
    town: { land: 'HE' },
    tariffs: { urkunde: tariff({}) },
    workflow: {
      fees: [
        { tariff: 'urkunde', due: 'before-processing' },
        { tariff: 'urkunde', due: 'after-decision' },
      ],
    },
  } as unknown as Bundle;
  const result = assessGebuehren(bundle, {}, { received: '2026-11-24', today: '2026-11-24' });
  expect(result.ok && result.assessment.total).toBe(9200);
});
