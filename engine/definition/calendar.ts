/** Calendar arithmetic on ISO dates ("2026-11-24") without a clock and without time zones. */
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
const msPerDay = 86_400_000;

/** Years have four digits: reckoning that would lead beyond these days stops at them, so that no answer makes it fail. */
export const [firstDay, lastDay] = ['0001-01-01', '9999-12-31'];

export interface Day {
  year: number;
  month: number;
  day: number;
}

/** @throws RangeError when the text is not a real ISO date. */
export function parseDay(date: string): Day {
  const match = isoDate.exec(date);
  const day: Day = { year: Number(match?.[1]), month: Number(match?.[2]), day: Number(match?.[3]) };
  if (!match || day.month < 1 || day.month > 12 || day.day < 1 || day.day > daysInMonth(day.year, day.month))
    throw new RangeError('Not a calendar date.');
  return day;
}

/** True for a date that exists: 2024-02-29, not 2023-02-29. */
export function isRealDate(date: string): boolean {
  const match = isoDate.exec(date);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function formatDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days since 1970-01-01. */
export function dayNumber(date: string): number {
  const { year, month, day } = parseDay(date);
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  return Math.round(time.getTime() / msPerDay);
}

/** Not before 0001-01-01 and not after 9999-12-31. */
export function dayOfNumber(count: number): string {
  if (count <= firstNumber) return firstDay;
  return count >= lastNumber ? lastDay : new Date(count * msPerDay).toISOString().slice(0, 10);
}
const [firstNumber, lastNumber] = [dayNumber(firstDay), dayNumber(lastDay)];

export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Whole months that have passed; a month ends with the day of the same number or, where that is missing, the month's last (§ 188 (2), (3) BGB). */
export function monthsBetween(from: string, to: string): number {
  const [a, b] = [parseDay(from), parseDay(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  const dueDay = Math.min(a.day, daysInMonth(b.year, b.month));
  return b.day >= dueDay ? months : months - 1;
}

/** Completed years of life; the day of birth counts (§ 187 (2) BGB): born on 29 February one comes of age with the end of 28 February. */
export function ageOn(born: string, on: string): number {
  const [a, b] = [parseDay(born), parseDay(on)];
  const hadBirthday = b.month > a.month || (b.month === a.month && b.day >= a.day);
  return b.year - a.year - (hadBirthday ? 0 : 1);
}
