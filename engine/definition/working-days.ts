import { dayNumber } from './calendar.ts';
import type { IsoDate } from './format.ts';
import { isPublicHoliday, publicHolidays, type HolidayCalendar } from './holidays.ts';
import { addDays, weekday } from './periods.ts';

/** Saturday, Sunday and public holidays are no days a period may end on (§ 193 BGB, § 31 (3) VwVfG). */
export const isWorkingDay = (date: IsoDate, calendar: HolidayCalendar): boolean =>
  ![0, 6].includes(weekday(date)) && !isPublicHoliday(date, calendar);

export function nextWorkingDay(date: IsoDate, calendar: HolidayCalendar): IsoDate {
  let next = date;
  while (!isWorkingDay(next, calendar)) {
    const later = addDays(next, 1);
    if (later === next) return next;
    next = later;
  }
  return next;
}

/** The n-th working day after `date`; far ones are approached in leaps, for there are never more working days than days. */
export function addWorkingDays(date: IsoDate, count: number, calendar: HolidayCalendar): IsoDate {
  let [next, left] = [date, count];
  while (left > 366) {
    const leap = addDays(next, left);
    if (leap === next) return next;
    left -= workingDaysBetween(next, leap, calendar);
    next = leap;
  }
  for (; left > 0; left--) next = nextWorkingDay(addDays(next, 1), calendar);
  return next;
}

/** Working days after `from` up to and including `to` (§ 187 (1) BGB: the first day does not count); 0 where `to` is not later. */
export function workingDaysBetween(from: IsoDate, to: IsoDate, calendar: HolidayCalendar): number {
  if (to <= from) return 0;
  let count = weekdaysUntil(to) - weekdaysUntil(from);
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    for (const day of publicHolidays(year, calendar)) if (day > from && day <= to && ![0, 6].includes(weekday(day))) count--;
  return count;
}

/** Mondays to Fridays from 0001-01-01, a Monday, to the day, both counted. */
function weekdaysUntil(date: IsoDate): number {
  const days = dayNumber(date) - dayNumber('0001-01-01') + 1;
  return Math.floor(days / 7) * 5 + Math.min(days % 7, 5);
}
