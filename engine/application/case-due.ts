import type { CaseState } from '../cases/index.ts';
import { computeDeadlines } from '../deadlines/index.ts';
import type { Bundle } from '../definition/bundle.ts';
import type { DueDate } from '../tariffs/api.ts';
import { toLocalDate } from './local-date.ts';

/** What was complete before the case was taken up again counts from then. */
function completeDay({ completeFrom, reopenedAt }: CaseState): string | undefined {
  const again = reopenedAt && toLocalDate(reopenedAt);
  return completeFrom && again && again > completeFrom ? again : completeFrom;
}

/** Deadlines of a case, earliest first; none while the clock has stopped. A case taken up again starts anew. */
export function computeDueDates(bundle: Bundle, state: CaseState, today: string): DueDate[] {
  if (state.closedAt || state.clock === 'stopped') return [];
  const extensions = state.extensions.map(({ deadline, until, at }) => ({ deadline, until, on: toLocalDate(at) }));
  const dates = computeDeadlines(bundle, {
    received: toLocalDate(state.reopenedAt ?? state.receivedAt),
    complete: completeDay(state),
    pauses: state.pauses,
    today,
    extensions,
    answers: state.submitted.answers,
  });
  return [...dates].sort((a, b) => a.date.localeCompare(b.date));
}
