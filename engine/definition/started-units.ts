import { daysBetween, monthsBetween } from './calendar.ts';
import type { IsoDate } from './format.ts';

/**
 * Begun units of a use from `from` to `to`, both days counted: one day is a begun day, week and month. 0 where `to` lies before `from`;
 * a rule of the service refuses such dates.
 */
export const startedDays = (from: IsoDate, to: IsoDate): number => Math.max(0, daysBetween(from, to) + 1);
export const startedWeeks = (from: IsoDate, to: IsoDate): number => Math.ceil(startedDays(from, to) / 7);

/** A month ends on the day before the one of the same number (§ 188 (2) BGB, first day counted). */
export const startedMonths = (from: IsoDate, to: IsoDate): number => (to < from ? 0 : monthsBetween(from, to) + 1);
