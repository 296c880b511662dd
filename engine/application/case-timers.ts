import { randomUUID } from 'node:crypto';
import type { CaseState } from '../cases/index.ts';
import { addPeriod } from '../deadlines/index.ts';
import type { ProcessShape } from '../definition/format.ts';
import { toLocalDate } from './local-date.ts';

/** Timers of the state a case has just entered: start of the day after the period ends (§ 188 BGB: the last day counts in full). */
export function timersOf(process: ProcessShape, state: CaseState, entered: string): { id: string; name: string; dueAt: string }[] {
  const timers: { id: string; name: string; dueAt: string }[] = [];
  for (const [name, timer] of Object.entries(process.timers ?? {})) {
    if (!timer.in.includes(state.state)) continue;
    const lastDay = addPeriod(toLocalDate(entered), timer.after);
    const dueAt = `${addPeriod(lastDay, 'P1D')}T00:00:00.000Z`;
    timers.push({ id: randomUUID(), name, dueAt });
  }
  return timers;
}
