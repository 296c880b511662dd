import type { DerivedField, JsonObject, JsonValue } from '../definition/bundle.ts';
import { getAt, setAt } from './paths.ts';

/** Sets the read-only values (`x-derived`) from the injected date; where the source is missing the value is absent. */
export function derive(fields: DerivedField[], answers: JsonObject, today: string): JsonObject {
  let result = answers;
  for (const field of fields) {
    const value = deriveOne(field, answers, today);
    if (value !== undefined || getAt(result, field.path) !== undefined) result = setAt(result, field.path, value);
  }
  return result;
}

function deriveOne(field: DerivedField, answers: JsonObject, today: string): number | undefined {
  const source = getAt(answers, field.of.replace(/\.\*.*$/, ''));
  const to = field.to === undefined ? today : getAt(answers, field.to);
  switch (field.function) {
    case 'count':
      return Array.isArray(source) ? source.length : undefined;
    case 'sum':
      return Array.isArray(source) ? sum(source, field.of.split('.*.')[1]) : undefined;
    case 'age':
      return isDate(source) && isDate(to) ? wholeMonths(source, to, 12) : undefined;
    case 'months-between':
      return isDate(source) && isDate(to) ? wholeMonths(source, to, 1) : undefined;
    case 'days-between':
      return isDate(source) && isDate(to) ? Math.round((Date.parse(to) - Date.parse(source)) / 86_400_000) : undefined;
  }
}

const isDate = (value: JsonValue | undefined): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

const sum = (items: JsonValue[], name = ''): number =>
  items.reduce<number>((total, item) => total + (Number(getAt(item, name)) || 0), 0);

/** Whole months (or years, with 12) from one date to another; a birthday counts from its day on (§ 187 (2) BGB). */
function wholeMonths(from: string, to: string, per: number): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  return Math.floor(((y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0)) / per);
}
