import type { Bundle } from '../definition/bundle.ts';
import type { IsoDate } from '../definition/format.ts';
import type { DueDate } from '../tariffs/api.ts';
import { addDays, daysBetween } from './calendar.ts';
import { endOfPeriod, nextWorkingDay } from './legal-dates.ts';

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
    const plain = endOfPeriod(start, period, { land: bundle.town.land, shift: true });
    const days = facts.pauses.reduce((sum, pause) => sum + Math.max(0, daysBetween(pause.from < start ? start : pause.from, pause.to ?? facts.today)), 0);
    const date = days === 0 ? plain.date : nextWorkingDay(addDays(plain.date, days), bundle.town.land);
    const steps = days === 0 ? plain.steps : [...plain.steps, `Die Uhr stand ${days === 1 ? 'einen Tag' : `${days} Tage`}, weil wir auf Ihre Antwort gewartet haben; das Ende verschiebt sich auf den ${date.split('-').reverse().join('.')}.`];
    dates.push({ id, label, kind, date, law, steps, paused });
  }
  return dates;
}
