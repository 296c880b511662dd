import type { ShapeAction } from '../definition/format.ts';
import type { Command } from './command.ts';
import { invalid, isDay, missing, ok, type InputResult } from './input-result.ts';
import { refusals } from './refusals.de.ts';

/** What a decision fixes besides its outcome: a benefit (amount in cents, rhythm, period) or an amount to be paid back (§ 50 SGB X). */
export function readBenefit(action: ShapeAction, command: Command): InputResult {
  const { amount, rhythm, from, until } = command.input;
  if (!action.decides) return ok({});
  if (amount === undefined || !Number.isSafeInteger(amount) || amount <= 0) return missing(refusals.amountMissing);
  if (action.decides === 'reclaim') return ok({ reclaim: amount });
  if (!rhythm || !from || !isDay(from)) return missing(refusals.periodMissing);
  if (until !== undefined && until < from) return invalid(refusals.periodReversed);
  return ok({ benefit: { amount, rhythm, from, until } });
}
