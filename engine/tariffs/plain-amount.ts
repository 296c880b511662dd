import type { Tariff, TariffPeriod } from '../definition/format.ts';
import { euros } from './messages.de.ts';

export interface PlainAmount {
  /** Cents. */
  amount: number;
  detail?: string;
}
export interface AmountInput {
  quantity: number;
  /** Set by a caseworker within the bounds of a range tariff, cents. */
  set?: number;
  /** Judges a FEEL condition over the answers. */
  holds(condition: string): boolean;
}

/** Amount of a tariff before modifiers and VAT, in cents; undefined where the period names none for this case. */
export function plainAmount(tariff: Tariff, period: TariffPeriod, input: AmountInput): PlainAmount | undefined {
  switch (tariff.kind) {
    case 'free':
      return { amount: 0, detail: 'gebührenfrei' };
    case 'fixed':
      return period.amount === undefined ? undefined : times(period.amount, input.quantity);
    case 'range':
      return { amount: input.set ?? 0, detail: `Rahmen ${euros(period.min ?? 0)} bis ${euros(period.max ?? 0)}` };
    case 'per-unit':
      return period.amount === undefined ? undefined : perUnit(tariff, period.amount, period.further ?? period.amount, input.quantity);
    case 'table': {
      const row = period.table?.find((candidate) => !candidate.when || input.holds(candidate.when));
      if (!row) return undefined;
      const { amount, detail } = times(row.amount, input.quantity);
      return { amount, detail: [row.label, detail].filter(Boolean).join(', ') || undefined };
    }
  }
}

function times(amount: number, quantity: number): PlainAmount {
  return quantity === 1 ? { amount } : { amount: amount * quantity, detail: `${quantity} × ${euros(amount)}` };
}

function perUnit(tariff: Tariff, first: number, further: number, quantity: number): PlainAmount {
  const unit = tariff.unit ? ` (${tariff.unit})` : '';
  if (quantity <= 1 || further === first) return { amount: first * quantity, detail: `${quantity} × ${euros(first)}${unit}` };
  return { amount: first + (quantity - 1) * further, detail: `1 × ${euros(first)}, ${quantity - 1} × ${euros(further)}${unit}` };
}
