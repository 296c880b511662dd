import type { DerivedField, FormModel, JsonObject, JsonValue } from '../definition/bundle.ts';
import { ageOn, daysBetween, isRealDate, monthsBetween } from '../definition/calendar.ts';
import { hasParent } from './form-fields.ts';
import { expandPath, getAt, setAt } from './paths.ts';

/** Derived values are never taken from the citizen. */
export function withoutDerived(form: FormModel, answers: JsonObject): JsonObject {
  if (form.derived.length === 0) return answers;
  const paths = form.derived.flatMap((derived) => expandPath(answers, derived.path));
  return paths.reduce((kept, path) => (getAt(kept, path) === undefined ? kept : setAt(kept, path, undefined)), answers);
}

/** Computes the `x-derived` fields from the answers and the given day; what cannot be computed yet stays absent. */
export function deriveValues(form: FormModel, answers: JsonObject, today: string, hidden: Set<string>): JsonObject {
  let result = answers;
  for (const derived of form.derived) {
    for (const path of expandPath(result, derived.path)) {
      if (hidden.has(path) || !hasParent(result, path)) continue;
      const value = derivedValue(derived, result, path, today);
      if (value !== getAt(result, path)) result = setAt(result, path, value);
    }
  }
  return result;
}

function derivedValue(derived: DerivedField, answers: JsonObject, path: string, today: string): number | undefined {
  const values = derived.of === 'today' ? [today] : expandPath(answers, derived.of, path).map((source) => getAt(answers, source));
  switch (derived.function) {
    case 'count':
      return values.reduce<number>((total, value) => total + entriesIn(value), 0);
    case 'sum':
      return values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);
    case 'age':
      return between(values[0], endOf(derived, answers, path, today), ageOn);
    case 'months-between':
      return between(values[0], endOf(derived, answers, path, today), monthsBetween);
    case 'days-between':
      return between(values[0], endOf(derived, answers, path, today), daysBetween);
  }
}

/** A list counts by its entries, any other answer as one. */
function entriesIn(value: JsonValue | undefined): number {
  if (Array.isArray(value)) return value.length;
  return value === undefined ? 0 : 1;
}

function endOf(derived: DerivedField, answers: JsonObject, path: string, today: string): JsonValue | undefined {
  if (derived.to === undefined || derived.to === 'today') return today;
  return getAt(answers, expandPath(answers, derived.to, path)[0] ?? derived.to);
}

function between(
  from: JsonValue | undefined,
  to: JsonValue | undefined,
  measure: (from: string, to: string) => number,
): number | undefined {
  if (typeof from !== 'string' || typeof to !== 'string' || !isRealDate(from) || !isRealDate(to)) return undefined;
  return measure(from, to);
}
