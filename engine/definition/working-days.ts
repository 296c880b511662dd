import type { IsoDate } from './format.ts';
import { isPublicHoliday, type HolidayCalendar } from './holidays.ts';
import { addDays, weekday } from './periods.ts';

/** Saturday, Sunday and public holidays are no days a period may end on (§ 193 BGB, § 31 (3) VwVfG). */
export const isWorkingDay = (date: IsoDate, calendar: HolidayCalendar): boolean =>
  ![0, 6].includes(weekday(date)) && !isPublicHoliday(date, calendar);

export function nextWorkingDay(date: IsoDate, calendar: HolidayCalendar): IsoDate {
  let next = date;
  while (!isWorkingDay(next, calendar)) next = addDays(next, 1);
  return next;
}

/** The n-th working day after `date`. */
export function addWorkingDays(date: IsoDate, count: number, calendar: HolidayCalendar): IsoDate {
  let next = date;
  for (let left = count; left > 0; left--) next = nextWorkingDay(addDays(next, 1), calendar);
  return next;
}

/** Working days after `from` up to and including `to` (§ 187 (1) BGB: the first day does not count); 0 where `to` is not later. */
export function workingDaysBetween(from: IsoDate, to: IsoDate, calendar: HolidayCalendar): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count++;
  return count;
}
