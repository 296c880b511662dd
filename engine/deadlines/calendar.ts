import type { IsoDate, IsoDuration } from '../definition/format.ts';

const asUtc = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`);
const iso = (date: Date): IsoDate => date.toISOString().slice(0, 10);

export function addDays(date: IsoDate, days: number): IsoDate {
  const moved = asUtc(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return iso(moved);
}

/** 0 Sunday … 6 Saturday */
export const weekday = (date: IsoDate): number => asUtc(date).getUTCDay();

export const daysBetween = (from: IsoDate, to: IsoDate): number => Math.round((asUtc(to).getTime() - asUtc(from).getTime()) / 86_400_000);

function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return iso(first);
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

/**
 * Last day of a period that begins with an event on `start` (§ 187 (1), § 188 (2) and (3) BGB): the day of the event does not
 * count; months end on the day of the same number, or the month's last day.
 */
export function addPeriod(start: IsoDate, period: IsoDuration): IsoDate {
  const { years, months, weeks, days } = parsePeriod(period);
  return addDays(addMonths(start, years * 12 + months), weeks * 7 + days);
}
