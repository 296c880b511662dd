import type { DateLimit, FormField, JsonObject, JsonValue } from '../definition/bundle.ts';
import { isRealDate } from '../definition/calendar.ts';
import { addPeriod, subtractPeriod } from '../definition/periods.ts';
import { expandPath, getAt } from './paths.ts';

export interface DateBreach {
  code: 'date-early' | 'date-late';
  /** The first or last possible day. */
  limit: string;
}

/** How a date breaks the limits of its field (`x-date`); undefined where it keeps them, or what it is held against is missing. */
export function findDateBreach(
  { dates }: FormField,
  value: JsonValue,
  place: { answers: JsonObject; path: string; today: string },
): DateBreach | undefined {
  if (!dates || typeof value !== 'string' || !isRealDate(value)) return undefined;
  const first = dates.notBefore && dayOf(dates.notBefore, place);
  if (first !== undefined && value < first) return { code: 'date-early', limit: first };
  const last = dates.notAfter && dayOf(dates.notAfter, place);
  return last !== undefined && value > last ? { code: 'date-late', limit: last } : undefined;
}

function dayOf(
  { of, plus, minus }: DateLimit,
  { answers, path, today }: { answers: JsonObject; path: string; today: string },
): string | undefined {
  const day = of === 'today' ? today : getAt(answers, expandPath(answers, of, path)[0] ?? of);
  if (typeof day !== 'string' || !isRealDate(day)) return undefined;
  const later = plus === undefined ? day : addPeriod(day, plus);
  return minus === undefined ? later : subtractPeriod(later, minus);
}
