import type { GebuehrLine } from '../tariffs/api.ts';
import type { CaseState } from './case-state.ts';
import type { Command } from './command.ts';
import type { PaymentMethod } from './events.ts';
import { missing, ok, type InputResult } from './input-result.ts';
import { findUnexplainedFee } from './fee-reasons.ts';
import { refusals } from './refusals.de.ts';

/** How people pay at a counter. */
export const paymentMethods: PaymentMethod[] = ['cash', 'card'];

/** Lines to be paid at the counter. */
export const duesAtCounter = (lines: GebuehrLine[]): GebuehrLine[] => lines.filter((line) => line.due === 'at-counter');

/** Something is due at the counter and was neither paid nor waived there. */
export function owesAtCounter(state: CaseState): boolean {
  return state.cashed === undefined && duesAtCounter(state.submitted.fees).some((line) => line.amount > 0 || line.range !== undefined);
}

/**
 * What was paid at the counter: the lines as assessed now (`fees`), how, and the number on the till's receipt. The amount is never typed.
 * Where everything is waived nothing is paid, and neither method nor receipt is needed.
 */
export function readCash({ input }: Command): InputResult {
  const { fees = [], reliefs, feeReasons, method, reference } = input;
  const unexplained = findUnexplainedFee(fees, feeReasons);
  if (unexplained) return missing(refusals.feeReasonMissing(unexplained.label));
  const amount = fees.reduce((total, line) => total + line.amount, 0);
  const assessed = { lines: fees, amount, reliefs, feeReasons };
  if (amount === 0) return ok(assessed);
  if (!method || !paymentMethods.includes(method)) return missing(refusals.methodMissing);
  return reference?.trim() ? ok({ ...assessed, method, reference: reference.trim() }) : missing(refusals.receiptMissing);
}
