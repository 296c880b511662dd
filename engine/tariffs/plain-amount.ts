import { percentOf, timesExactly } from '../definition/decimal.ts';
import type { Tariff, TariffPeriod } from '../definition/format.ts';
import { details } from './messages.de.ts';
import { steppedAmount } from './stepped-amount.ts';

export interface PlainAmount {
  /** Cents. */
  amount: number;
  /** German pieces of the explanation. */
  notes: string[];
}
export interface AmountInput {
  /** Whole units; begun ones count. */
  quantity: number;
  /** Value in cents a percentage or band applies to. */
  base(): number;
  /** Set by a caseworker within the bounds of a range tariff, cents. */
  set?: number;
  /** Judges a FEEL condition. */
  holds(condition: string): boolean;
}

/** Amount of a tariff before modifiers and VAT, in cents; undefined where the period names none for this case. */
export function plainAmount(tariff: Tariff, period: TariffPeriod, input: AmountInput): PlainAmount | undefined {
  const found = amountOfKind(tariff, period, input);
  return found && tariff.kind !== 'range' ? withinBounds(found, period) : found;
}

function amountOfKind(tariff: Tariff, period: TariffPeriod, input: AmountInput): PlainAmount | undefined {
  const { amount } = period;
  switch (tariff.kind) {
    case 'free':
      return { amount: 0, notes: [details.free] };
    case 'positions':
      return { amount: 0, notes: [] };
    case 'fixed':
      return amount === undefined ? undefined : times(amount, input.quantity);
    case 'range':
      return { amount: input.set ?? 0, notes: [details.range(period.min ?? 0, period.max ?? 0)] };
    case 'per-unit':
      return amount === undefined ? undefined : perUnit(tariff, amount, period, input.quantity);
    case 'time':
      return amount === undefined ? undefined : perTime(tariff, amount, period, input.quantity);
    case 'percentage':
      return period.percent === undefined ? undefined : shareOf(period.percent, Math.max(0, input.base()));
    case 'stepped':
      return steppedAmount(period.bands ?? [], Math.max(0, input.base()));
    case 'table':
      return fromTable(period, input);
  }
}

function fromTable(period: TariffPeriod, input: AmountInput): PlainAmount | undefined {
  const row = period.table?.find((candidate) => !candidate.when || input.holds(candidate.when));
  if (!row) return undefined;
  const { amount, notes } = times(row.amount, input.quantity);
  return { amount, notes: [[row.label, ...notes].filter(Boolean).join(', ')].filter(Boolean) };
}

export function times(amount: number, quantity: number): PlainAmount {
  return { amount: amount * quantity, notes: quantity === 1 ? [] : [details.units(quantity, amount)] };
}

function perUnit(tariff: Tariff, first: number, period: TariffPeriod, quantity: number): PlainAmount {
  const further = period.further ?? first;
  const { count, notes } = atLeast(period, quantity);
  const unit = tariff.unit ? ` (${tariff.unit})` : '';
  if (count <= 1 || further === first) return { amount: first * count, notes: [`${details.units(count, first)}${unit}`, ...notes] };
  const text = `${details.units(1, first)}, ${details.units(count - 1, further)}${unit}`;
  return { amount: first + (count - 1) * further, notes: [text, ...notes] };
}

function perTime(tariff: Tariff, amount: number, period: TariffPeriod, quantity: number): PlainAmount {
  const { count, notes } = atLeast(period, quantity);
  return { amount: amount * count, notes: [details.periods(count, tariff.per ?? 'hour', amount), ...notes] };
}

function atLeast({ minUnits = 0 }: TariffPeriod, quantity: number): { count: number; notes: string[] } {
  return quantity < minUnits ? { count: minUnits, notes: [details.atLeastUnits(minUnits)] } : { count: quantity, notes: [] };
}

function shareOf(percent: number, base: number): PlainAmount {
  return { amount: timesExactly(base, percentOf(percent)), notes: [details.percent(percent, base)] };
}

function withinBounds({ amount, notes }: PlainAmount, { min, max }: TariffPeriod): PlainAmount {
  if (min !== undefined && amount < min) return { amount: min, notes: [...notes, details.minimum(min)] };
  if (max !== undefined && amount > max) return { amount: max, notes: [...notes, details.maximum(max)] };
  return { amount, notes };
}
