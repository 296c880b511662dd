import type { CaseState } from '../cases/index.ts';
import { computeDeadlines } from '../deadlines/index.ts';
import type { Bundle } from '../definition/bundle.ts';
import type { DueDate } from '../tariffs/api.ts';
import { toLocalDate } from './local-date.ts';

/** Deadlines of a case, earliest first; none once it is closed. */
export function computeDueDates(bundle: Bundle, state: CaseState, today: string): DueDate[] {
  if (state.closedAt) return [];
  const dates = computeDeadlines(bundle, {
    received: toLocalDate(state.receivedAt),
    pauses: state.pauses,
    today,
    answers: state.submitted.answers,
  });
  return [...dates].sort((a, b) => a.date.localeCompare(b.date));
}
