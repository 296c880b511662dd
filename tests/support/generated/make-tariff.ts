import type { Dice } from './dice.ts';
import type { ExpressionMaker } from './make-expression.ts';

/** A tariff of any kind, in force on every day, that sees the answers of the service. */
export function makeTariff(dice: Dice, id: string, maker: ExpressionMaker): Record<string, unknown> {
  const kind = dice.pick(['fixed', 'per-unit', 'range', 'table', 'time', 'percentage', 'stepped', 'positions', 'free'] as const);
  const event = dice.chance(15) ? maker.accepted('date') : undefined;
  const when = () => maker.accepted('boolean') ?? 'today() > date("2020-01-01")';
  const amounts: Record<typeof kind, object> = {
    fixed: { amount: dice.int(0, 10_000) },
    'per-unit': { amount: 1200, ...(dice.chance(50) ? { further: 600 } : {}), ...(dice.chance(30) ? { max: 9000 } : {}) },
    range: { min: 1000, max: 50_000 },
    table: { table: [{ when: when(), amount: 1000 }, { amount: 2000 }] },
    time: { amount: 300 },
    percentage: { percent: dice.pick([0.5, 1.25, 100]), min: 1000 },
    stepped: {
      bands: [
        { upTo: 100_000, amount: 1000 },
        { amount: 2000, step: 50_000, perStep: 500 },
      ],
    },
    positions: {
      positions: [
        { id: 'a', label: 'A', amount: 500, when: when() },
        { id: 'b', label: 'B', amount: 700, quantity: maker.accepted('number') ?? '1' },
      ],
    },
    free: {},
  };
  const modifiers =
    kind === 'free'
      ? []
      : dice.times(0, 2, (index) => ({
          id: `m${index}`,
          label: 'ermäßigt',
          law: '§ 2',
          kind: 'reduction',
          multiply: 0.5,
          ...(dice.chance(50) ? { when: when() } : { by: 'caseworker' }),
        }));
  return {
    format: 1,
    tariff: id,
    name: `Gebühr ${id}`,
    kind,
    date: event ? 'event' : dice.pick(['received', 'decided']),
    ...(event ? { event } : {}),
    ...(kind === 'time' ? { per: 'week' } : {}),
    ...(['per-unit', 'time'].includes(kind) ? { unit: 'Stück' } : {}),
    ...(modifiers.length > 0 ? { modifiers } : {}),
    ...(dice.chance(15) && kind !== 'free' ? { vat: 19 } : {}),
    periods: [{ from: '0001-01-01', law: '§ 1', ...amounts[kind] }],
    provenance: { source: 'Test', example: true },
  };
}
