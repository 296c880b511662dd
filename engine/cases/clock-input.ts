import type { ShapeAction } from '../definition/format.ts';
import type { CaseState } from './case-state.ts';
import type { CaseFacts, Command } from './command.ts';
import { invalid, isDay, missing, ok, type InputResult } from './input-result.ts';
import { refusals } from './refusals.de.ts';

/** Since when everything is there: a day between receipt and today. Said again, it replaces what was said before. */
export function readCompleteness(state: CaseState, { input, today }: Command): InputResult {
  const { from } = input;
  if (!from || !isDay(from)) return missing(refusals.completeMissing);
  return from < state.receivedAt.slice(0, 10) || from > today ? invalid(refusals.completeOutside) : ok({ from });
}

/** A decision counts as given only when the period has run out, the last day in full, and the clock was not standing (§ 42a (1) VwVfG). */
export function readDeemed(action: ShapeAction, facts: CaseFacts, { input, today }: Command): InputResult {
  const deadline = facts.deadlines?.find(({ id }) => id === input.deadline);
  const [outcome] = action.outcomes ?? [];
  if (!deadline?.law || !outcome) return invalid(refusals.deadlineUnknown);
  if (deadline.paused || deadline.date >= today) return invalid(refusals.deadlineRuns);
  return ok({ outcome, deadline: deadline.id, law: deadline.law, ranOut: deadline.date });
}
