import { fractionOf, percentOf, timesExactly } from '../definition/decimal.ts';
import type { Tariff } from '../definition/format.ts';
import { details } from './messages.de.ts';
import type { PlainAmount } from './plain-amount.ts';

/** Amount with its VAT in cents: added to it, or taken out of it where the tariff's amounts contain it. */
export function withVat({ amount, notes }: PlainAmount, { vat: percent, vatIncluded }: Tariff): PlainAmount & { vat?: number } {
  if (!percent) return { amount, notes };
  if (vatIncluded) {
    const { numerator, denominator } = fractionOf(percent);
    const vat = timesExactly(amount, { numerator, denominator: 100n * denominator + numerator });
    return { amount, vat, notes: [...notes, details.vatIncluded(percent, vat)] };
  }
  const vat = timesExactly(amount, percentOf(percent));
  return { amount: amount + vat, vat, notes: [...notes, details.vatAdded(percent, vat)] };
}
