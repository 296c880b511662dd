import { randomUUID } from 'node:crypto';
import { wasAnnounced, type CaseEvent, type CaseState } from '../cases/index.ts';
import { addPeriod } from '../deadlines/index.ts';
import type { Bundle } from '../definition/bundle.ts';
import type { DeadlineRule } from '../definition/format.ts';
import { computeDueDates } from './case-due.ts';
import { toLocalDate } from './local-date.ts';

interface Timer {
  id: string;
  name: string;
  dueAt: string;
}

/**
 * Timers of a case as it stands: those of its state, counted from when it came into it, and those of deadlines that end with a step. Start
 * of the day after the period ends (§ 188 BGB: the last day counts in full).
 */
export function timersOf(bundle: Bundle, state: CaseState, today: string): Timer[] {
  const timers: Timer[] = [];
  for (const [name, timer] of Object.entries(bundle.process.timers ?? {}))
    if (timer.in.includes(state.state)) timers.push(timerAfter(addPeriod(toLocalDate(state.enteredAt), timer.after), name));
  for (const rule of bundle.workflow.deadlines ?? []) {
    const last = lastDayOf(bundle, state, rule, today);
    if (last) timers.push(timerAfter(last, `${prefix}${rule.id}`));
  }
  return timers;
}

/** Events after which a deadline may end on another day though the state has stayed. */
const moving = new Set<CaseEvent['type']>(['confirm', 'extend', 'reopen', 'send', 'deem']);
export const movesTimers = ({ type }: CaseEvent): boolean => moving.has(type);

const prefix = 'deadline:';
/** The deadline a timer belongs to; undefined for timers of the process. */
export const deadlineOf = ({ workflow }: Bundle, name: string): DeadlineRule | undefined =>
  name.startsWith(prefix) ? workflow.deadlines?.find(({ id }) => `${prefix}${id}` === name) : undefined;

/** Last day after which the deadline's step follows; undefined while it does not run, or where a decision has gone out. */
export function lastDayOf(bundle: Bundle, state: CaseState, rule: DeadlineRule, today: string): string | undefined {
  const action = rule.then && bundle.process.actions[rule.then.action];
  if (!action?.from.includes(state.state) || wasAnnounced(state)) return undefined;
  return computeDueDates(bundle, state, today).find(({ id, paused }) => id === rule.id && !paused)?.date;
}

const timerAfter = (last: string, name: string): Timer => ({
  id: randomUUID(),
  name,
  dueAt: `${addPeriod(last, 'P1D')}T00:00:00.000Z`,
});
