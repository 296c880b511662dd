import { daysBetween } from './calendar.ts';
import type { IsoDate } from './format.ts';
import { addMonths } from './periods.ts';

/**
 * Begun units of a use from `from` to `to`, both days counted: one day is a begun day, week and month. 0 where `to` lies before `from`;
 * a rule of the service refuses such dates.
 */
export const startedDays = (from: IsoDate, to: IsoDate): number => Math.max(0, daysBetween(from, to) + 1);
export const startedWeeks = (from: IsoDate, to: IsoDate): number => Math.ceil(startedDays(from, to) / 7);

/** A month ends on the day before the one of the same number (§ 188 (2) BGB, first day counted). */
export function startedMonths(from: IsoDate, to: IsoDate): number {
  let months = 0;
  while (addMonths(from, months) <= to) months++;
  return months;
}
