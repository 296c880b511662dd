import { parseDate } from 'feelin';
import { ageOn, daysBetween, monthsBetween } from '../calendar.ts';

/** Names with spaces must be known to the parser; these are ours, not the library's. */
export const ownNames = { 'months between': noDates, 'days between': noDates };
function noDates(from: unknown, to: unknown): unknown {
  return from ?? to;
}

const isoOf = (value: unknown): string => String(value).slice(0, 10);
type Measure = (from: string, to: string) => number;
const between = (measure: Measure) => (from: unknown, to: unknown) =>
  from === null || to === null ? null : measure(isoOf(from), isoOf(to));

/** Functions the engine brings or replaces: the clock is injected, and a sum of nothing is 0. */
export function builtInsAt(today: string): Record<string, unknown> {
  return {
    today: () => parseDate(today),
    age: between(ageOn),
    'months between': between(monthsBetween),
    'days between': between(daysBetween),
    sum: (list: unknown) =>
      Array.isArray(list) && list.every((item) => typeof item === 'number')
        ? list.reduce((total: number, item: number) => total + item, 0)
        : null,
  };
}
