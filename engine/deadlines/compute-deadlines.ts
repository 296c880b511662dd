import type { Bundle } from '../definition/bundle.ts';
import type { IsoDate, IsoDuration } from '../definition/format.ts';
import type { DueDate } from '../tariffs/api.ts';
import { daysBetween } from '../definition/calendar.ts';
import { addDays } from '../definition/periods.ts';
import { endOfPeriod, namedDay, shiftToWorkingDay } from './legal-dates.ts';
import type { ExplainedDate } from './legal-dates.ts';

export interface ClockFacts {
  received: IsoDate;
  complete?: IsoDate;
  pauses: { from: IsoDate; to?: IsoDate }[];
  today: IsoDate;
}

/**
 * Deadlines of a case. While the citizen is asked the clock stands: the days of every pause are added at the end. A deadline that
 * starts with completeness does not exist before.
 */
export function computeDeadlines(bundle: Bundle, facts: ClockFacts): DueDate[] {
  const paused = facts.pauses.some((pause) => !pause.to);
  const dates: DueDate[] = [];
  for (const rule of bundle.workflow.deadlines ?? []) {
    const start = rule.start === 'received' ? facts.received : facts.complete;
    if (!start) continue;
    const { id, label, kind, law, period } = rule;
    const days = pausedDays(facts.pauses, start, facts.today);
    const { date, steps } = endOfPausedPeriod(start, period, days, bundle.town.land);
    dates.push({ id, label, kind, date, law, steps, paused });
  }
  return dates;
}

/** Whole days the clock stood since `start`; pauses that overlap count once, an open one until today. */
function pausedDays(pauses: ClockFacts['pauses'], start: IsoDate, today: IsoDate): number {
  let days = 0;
  let counted = start;
  for (const pause of [...pauses].sort((a, b) => a.from.localeCompare(b.from))) {
    const from = pause.from < counted ? counted : pause.from;
    const to = pause.to ?? today;
    if (to <= from) continue;
    days += daysBetween(from, to);
    counted = to;
  }
  return days;
}

/** The days of pauses are added to the plain end; only the result is moved to a working day. */
function endOfPausedPeriod(start: IsoDate, period: IsoDuration, days: number, land: string): ExplainedDate {
  if (days === 0) return endOfPeriod(start, period, { land, shift: true });
  const plain = endOfPeriod(start, period, { land, shift: false });
  const end = addDays(plain.date, days);
  const stood = `Die Uhr stand ${days === 1 ? 'einen Tag' : `${days} Tage`}, weil auf eine Antwort gewartet wurde; das Ende verschiebt sich auf ${namedDay(end)}.`;
  return shiftToWorkingDay(end, land, [...plain.steps, stood]);
}
