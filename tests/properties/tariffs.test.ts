import fc from 'fast-check';
import type { Bundle } from '../../engine/definition/bundle.ts';
import { fractionOf, percentOf, roundFraction, timesExactly } from '../../engine/definition/decimal.ts';
import type { Tariff, TariffModifier, TariffPeriod, ValueBand } from '../../engine/definition/format.ts';
import { assessGebuehren } from '../../engine/tariffs/index.ts';

const cents = fc.integer({ min: 0, max: 10_000_000 });
const percent = fc.integer({ min: 1, max: 10_000 }).map((points) => points / 100);
const bands: fc.Arbitrary<ValueBand[]> = fc
  .array(
    fc.record({
      width: fc.integer({ min: 1, max: 500_000 }),
      rise: cents,
      step: fc.integer({ min: 1, max: 100_000 }),
      perStep: fc.integer({ min: 0, max: 5000 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => {
    let [over, floor] = [0, 0];
    return parts.map(({ width, rise, step, perStep }, index) => {
      const amount = floor + rise;
      const upTo = over + width;
      floor = amount + Math.ceil(width / step) * perStep;
      over = upTo;
      return { amount, step, perStep, ...(index < parts.length - 1 ? { upTo } : {}) };
    });
  });
const period: fc.Arbitrary<[Tariff['kind'], Partial<TariffPeriod>]> = fc.oneof(
  cents.map((amount): [Tariff['kind'], Partial<TariffPeriod>] => ['fixed', { amount }]),
  fc
    .record({ amount: cents, further: cents, minUnits: fc.integer({ min: 1, max: 5 }) })
    .map((one): [Tariff['kind'], Partial<TariffPeriod>] => ['per-unit', one]),
  fc
    .record({ amount: cents, minUnits: fc.integer({ min: 1, max: 5 }) })
    .map((one): [Tariff['kind'], Partial<TariffPeriod>] => ['time', one]),
  fc.record({ percent, min: fc.integer({ min: 0, max: 1000 }) }).map((one): [Tariff['kind'], Partial<TariffPeriod>] => ['percentage', one]),
  bands.map((one): [Tariff['kind'], Partial<TariffPeriod>] => ['stepped', { bands: one }]),
);
const rounding = fc.option(
  fc.record({ to: fc.constantFrom(10, 50, 100, 500), mode: fc.constantFrom('half-up' as const, 'up' as const, 'down' as const) }),
  { nil: undefined },
);
const modifiers: fc.Arbitrary<TariffModifier[]> = fc.array(
  fc.record({
    id: fc.constant('m'),
    label: fc.constant('M'),
    law: fc.constant('§ 2'),
    multiply: fc.option(fc.constantFrom<number | string>(0, 0.5, 1.5, 2, '1/3'), { nil: undefined }),
    add: fc.option(fc.integer({ min: -100_000, max: 100_000 }), { nil: undefined }),
  }),
  { maxLength: 3 },
);
const tariff: fc.Arbitrary<Tariff> = fc
  .record({ body: period, rounding, modifiers, vat: fc.constantFrom(undefined, 7, 19), vatIncluded: fc.boolean() })
  .map(({ body: [kind, amounts], rounding: rule, ...more }): Tariff => ({
    format: 1,
    tariff: 'g',
    name: 'G',
    kind,
    date: 'received',
    per: 'hour',
    periods: [{ from: '2020-01-01', law: '§ 1', rounding: rule, expenses: [{ id: 'porto', label: 'Porto', amount: 411 }], ...amounts }],
    provenance: { source: 'Test' },
    ...more,
  }));
const schema = { type: 'object', required: ['menge', 'wert'], properties: { menge: { type: 'number' }, wert: { type: 'integer' } } };
function assess(given: Tariff, answers: { menge: number; wert: number }) {
  const fees = [{ tariff: 'g', due: 'after-decision', quantity: 'menge', base: 'wert' }];
  const bundle = { schema, town: { land: 'HE' }, tariffs: { g: given }, workflow: { fees } } as unknown as Bundle;
  const result = assessGebuehren(bundle, answers, { received: '2026-11-24', today: '2026-11-24' });
  if (!result.ok) throw new Error(result.reason);
  return result.assessment;
}
const answers = fc.record({ menge: fc.double({ min: 0, max: 500, noNaN: true }), wert: fc.integer({ min: 0, max: 100_000_000 }) });

test('whole cents, never negative, lines add up, each with its law and dates, the same every time', () => {
  fc.assert(
    fc.property(tariff, answers, (given, values) => {
      const { lines, total } = assess(given, values);
      expect(total).toBe(lines.reduce((sum, line) => sum + line.amount, 0));
      for (const line of lines) {
        expect(Number.isSafeInteger(line.amount) && line.amount >= 0).toBe(true);
        expect(line.vat === undefined || (Number.isSafeInteger(line.vat) && line.vat >= 0 && line.vat <= line.amount)).toBe(true);
        expect(line).toMatchObject({ law: '§ 1', validFrom: '2020-01-01', on: '2026-11-24' });
      }
      expect(assess(given, values)).toEqual({ lines, total });
    }),
    { numRuns: 400 },
  );
});

test('more units and a higher value never cost less', () => {
  fc.assert(
    fc.property(tariff, answers, answers, (given, a, b) => {
      const less = { menge: Math.min(a.menge, b.menge), wert: Math.min(a.wert, b.wert) };
      const more = { menge: Math.max(a.menge, b.menge), wert: Math.max(a.wert, b.wert) };
      expect(assess(given, less).total).toBeLessThanOrEqual(assess(given, more).total);
    }),
    { numRuns: 400 },
  );
});

test('VAT taken out of what it was added to is the same', () => {
  fc.assert(
    fc.property(cents, fc.constantFrom(7, 19), (amount, vat) => {
      const plain: Tariff = {
        format: 1,
        tariff: 'g',
        name: 'G',
        kind: 'fixed',
        date: 'received',
        vat,
        periods: [{ from: '2020-01-01', law: '§ 1', amount }],
        provenance: { source: 'Test' },
      };
      const added = assess(plain, { menge: 1, wert: 0 }).lines[0]!;
      const included = assess(
        { ...plain, vatIncluded: true, periods: [{ ...plain.periods[0]!, amount: added.amount }] },
        { menge: 1, wert: 0 },
      ).lines[0]!;
      expect(included.vat).toBe(added.vat);
    }),
  );
});

test('exact shares differ from the true value by half a cent at most, and never drift', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), fc.integer({ min: 0, max: 10_000 }), (value, points) => {
      const fee = timesExactly(value, percentOf((points / 100).toFixed(2)));
      const twice = 2n * (BigInt(fee) * 10_000n - BigInt(value) * BigInt(points));
      expect(twice > -10_000n && twice <= 10_000n).toBe(true);
    }),
  );
});
test('rounding down, half up and up stand in this order, on multiples of the step', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e9 }),
      fc.integer({ min: 1, max: 1000 }),
      fc.constantFrom(1, 5, 100),
      (numerator, denominator, step) => {
        const exact = { numerator: BigInt(numerator), denominator: BigInt(denominator) };
        const [down, half, up] = [
          roundFraction(exact, 'down', step),
          roundFraction(exact, 'half-up', step),
          roundFraction(exact, 'up', step),
        ];
        expect(down <= half && half <= up && up - down <= step).toBe(true);
        expect([down, half, up].every((value) => value % step === 0)).toBe(true);
      },
    ),
  );
});
test('a decimal is read as it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 5 }), (digits, places) => {
      const written = (digits / 10 ** places).toFixed(places);
      const { numerator, denominator } = fractionOf(written);
      expect(numerator * 10n ** BigInt(places)).toBe(BigInt(digits) * denominator);
    }),
  );
});
