import type { CaseState } from './case-state.ts';
import type { CaseFacts, Command } from './command.ts';
import { invalid, isDay, missing, ok, type InputResult } from './input-result.ts';
import { refusals } from './refusals.de.ts';

/** One extension per deadline, with reasons and told in time: before the deadline has run out (§ 42a (2) VwVfG). */
export function readExtension(state: CaseState, facts: CaseFacts, command: Command): InputResult {
  const { deadline: id, until, reason } = command.input;
  if (!reason?.trim()) return missing(refusals.reasonMissing);
  const deadline = facts.deadlines?.find((candidate) => candidate.id === id);
  if (!deadline) return invalid(refusals.deadlineUnknown);
  if (state.extensions.some((extension) => extension.deadline === id))
    return { ok: false, code: 'already-done', message: refusals.alreadyExtended };
  if (deadline.date < command.today) return invalid(refusals.deadlineOver);
  if (!until || !isDay(until)) return missing(refusals.dueMissing);
  return until > deadline.date ? ok({ deadline: id, until, reason }) : invalid(refusals.extensionShort);
}
