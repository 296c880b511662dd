import type { IsoDate } from './format.ts';
import { isPublicHoliday } from './holidays.ts';
import { addDays, weekday } from './periods.ts';

/** Saturday, Sunday and public holidays are no days a period may end on (§ 193 BGB, § 31 (3) VwVfG). */
export const isWorkingDay = (date: IsoDate, land: string): boolean => ![0, 6].includes(weekday(date)) && !isPublicHoliday(date, land);

export function nextWorkingDay(date: IsoDate, land: string): IsoDate {
  let next = date;
  while (!isWorkingDay(next, land)) next = addDays(next, 1);
  return next;
}

/** The n-th working day after `date`. */
export function addWorkingDays(date: IsoDate, count: number, land: string): IsoDate {
  let next = date;
  for (let left = count; left > 0; left--) next = nextWorkingDay(addDays(next, 1), land);
  return next;
}

/** Working days after `from` up to and including `to` (§ 187 (1) BGB: the first day does not count); 0 where `to` is not later. */
export function workingDaysBetween(from: IsoDate, to: IsoDate, land: string): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, land)) count++;
  return count;
}
