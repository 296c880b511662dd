import { dayNumber, dayOfNumber, daysInMonth, formatDay, parseDay } from './calendar.ts';
import type { IsoDate, IsoDuration } from './format.ts';

/** Calendar days later (or, negative, earlier). @throws RangeError when the text is no calendar date */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dayOfNumber(dayNumber(date) + days);
}

/** 0 Sunday … 6 Saturday; 1970-01-01 was a Thursday. */
export const weekday = (date: IsoDate): number => (((dayNumber(date) + 4) % 7) + 7) % 7;

/** Months later; where the month lacks the day, its last day (§ 188 (3) BGB). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = parseDay(date);
  const count = Math.min(Math.max(year * 12 + month - 1 + months, 12), 9999 * 12 + 11);
  const target = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  // § 188 (3) BGB: where the month lacks the day, its last day ends the period.
  return formatDay({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

export interface Period {
  years: number;
  months: number;
  weeks: number;
  days: number;
}
/** @throws Error when the text is no ISO 8601 date period ("P1M", "P2W", "P14D", "P1Y") */
export function parsePeriod(period: IsoDuration): Period {
  const match = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(period);
  if (!match) throw new Error(`Not a period: ${period}`);
  const [years = 0, months = 0, weeks = 0, days = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return { years, months, weeks, days };
}

/** So much earlier; where the month lacks the day, its last day. */
export function subtractPeriod(end: IsoDate, period: IsoDuration): IsoDate {
  const { years, months, weeks, days } = parsePeriod(period);
  return addDays(addMonths(end, -years * 12 - months), -weeks * 7 - days);
}

/**
 * Last day of a period that begins with an event on `start` (§ 187 (1), § 188 (2) and (3) BGB): the day of the event does not
 * count; months end on the day of the same number, or the month's last day.
 */
export function addPeriod(start: IsoDate, period: IsoDuration): IsoDate {
  const { years, months, weeks, days } = parsePeriod(period);
  return addDays(addMonths(start, years * 12 + months), weeks * 7 + days);
}
