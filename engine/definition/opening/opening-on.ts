import type { IsoDate, Opening, OpeningChange } from '../format.ts';
import { isPublicHoliday, type HolidayCalendar } from '../holidays.ts';
import { weekday } from '../periods.ts';
import { spansOf, weekdays, type OpeningSpan } from './opening-spans.ts';

/** When it is open on one day, and why this is not what the weekday says. */
export interface OpeningOfDay {
  spans: OpeningSpan[];
  because?: { kind: 'holiday' } | { kind: 'change'; reason?: string };
}

/**
 * Opening of one day: a dated change counts before a public holiday, this before the weekday.
 * @param calendar whose public holidays count
 */
export function openingOn(opening: Opening, date: IsoDate, calendar: HolidayCalendar): OpeningOfDay {
  const change = opening.changes?.find((candidate) => coversDay(candidate, date));
  if (change) return { spans: spansOf(change.open), because: { kind: 'change', reason: change.reason } };
  if (isPublicHoliday(date, calendar)) return { spans: [], because: { kind: 'holiday' } };
  return { spans: spansOf(opening[weekdays[(weekday(date) + 6) % 7]!]) };
}

export const lastDayOf = ({ from, to }: OpeningChange): IsoDate => to ?? from;

const coversDay = (change: OpeningChange, date: IsoDate): boolean => change.from <= date && date <= lastDayOf(change);
