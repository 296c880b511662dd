import type { ValueBand } from '../definition/format.ts';
import { details } from './messages.de.ts';
import type { PlainAmount } from './plain-amount.ts';

/**
 * Wertgebühr: the band a value falls into, its upper end included; within it an amount per begun step above the lower end.
 * @param value cents
 * @returns undefined where the value lies above the last band
 */
export function steppedAmount(bands: ValueBand[], value: number): PlainAmount | undefined {
  const index = bands.findIndex((band) => band.upTo === undefined || value <= band.upTo);
  const band = bands[index];
  if (!band) return undefined;
  const over = bands[index - 1]?.upTo ?? 0;
  const note = details.band(value, over, band.upTo);
  if (band.step === undefined || band.perStep === undefined) return { amount: band.amount, notes: [note] };
  const count = Math.ceil((value - over) / band.step);
  return { amount: band.amount + count * band.perStep, notes: [note, details.steps(band.amount, count, band.step, band.perStep)] };
}
