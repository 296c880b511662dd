import { duesAtCounter, type CaseState } from '../cases/index.ts';
import type { Bundle, JsonObject } from '../definition/bundle.ts';
import { assessGebuehren, type AssessmentDates } from '../tariffs/index.ts';
import type { GebuehrAssessment, GebuehrLine } from '../tariffs/api.ts';
import { toLocalDate } from './local-date.ts';
import type { PaymentRow } from './ports.ts';

const sum = (lines: GebuehrLine[]): number => lines.reduce((total, line) => total + line.amount, 0);

/** Lines to pay before the town works on the case. */
export const duesBefore = (lines: GebuehrLine[]): GebuehrLine[] => lines.filter((line) => line.due.startsWith('before-'));

/** Who has no place yet owes nothing for it. */
export const owesBefore = (state: CaseState): boolean => !state.submitted.awaitsPlace || state.place?.state === 'held';

/** What a case costs as far as it is fixed: fees at submission, those taken at the counter, and those of an effective decision. */
export function chargesOf(state: CaseState): GebuehrLine[] {
  const before = owesBefore(state) ? duesBefore(state.submitted.fees) : [];
  const effective = [...state.earlierDecisions, ...(state.decision?.effective ? [state.decision] : [])];
  return [
    ...before,
    ...(state.cashed?.lines ?? []),
    ...effective.flatMap((decision) => decision.fees.filter((line) => line.due === 'after-decision')),
  ];
}

/** Cents still to pay; never negative. */
export function openAmount(state: CaseState, payments: PaymentRow[]): number {
  if (state.outcome === 'withdrawn' || state.outcome === 'expired') return 0;
  const paid = payments.filter((payment) => payment.state === 'paid').reduce((total, payment) => total + payment.amount, 0);
  return Math.max(0, sum(chargesOf(state)) - paid);
}

/** True when everything due before processing is paid. */
export function feesSettled(state: CaseState, payments: PaymentRow[]): boolean {
  const paid = payments.filter((payment) => payment.state === 'paid').reduce((total, payment) => total + payment.amount, 0);
  return paid >= sum(duesBefore(state.submitted.fees));
}

/** Fees of a decision made today or of a payment at the counter, with what the caseworker set, granted and gave as reasons. */
export function assessDecisionFees(
  bundle: Bundle,
  state: CaseState,
  answers: JsonObject,
  today: string,
  choices: Pick<AssessmentDates, 'set' | 'reliefs' | 'reasons'>,
) {
  return assessGebuehren(bundle, answers, { received: toLocalDate(state.receivedAt), decided: today, today, ...choices });
}

/** What a case's pages show: the fixed charges, or what would be due as far as it is known. */
export function shownFees(state: CaseState): GebuehrAssessment {
  const decided = state.decision?.fees ?? [];
  const isLater = ({ due }: GebuehrLine): boolean => due === 'after-decision';
  const lines = [
    ...duesBefore(state.submitted.fees),
    ...(state.cashed?.lines ?? duesAtCounter(state.submitted.fees)),
    ...(decided.length > 0 ? decided : state.submitted.fees).filter(isLater),
  ];
  return { lines, total: sum(lines) };
}
