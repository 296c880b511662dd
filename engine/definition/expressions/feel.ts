import { FeelDate } from 'feelin';
import { firstDay, isRealDate, lastDay } from '../calendar.ts';

/** The FEEL library as this folder uses it. */
export { evaluate, FeelFunction, parseDate } from 'feelin';
export const isDate = (value: unknown): value is FeelDate => value instanceof FeelDate;

/** A FEEL date as ISO text. Its arithmetic leaves the years of four digits; ours stops at their first and last day. */
export function dayOf(date: unknown): string {
  const text = String(date);
  if (isRealDate(text)) return text;
  return text.startsWith('-') || text.startsWith('0000') ? firstDay : lastDay;
}
