import { isRealDate } from '../calendar.ts';
import type { JsonValue } from '../bundle.ts';
import type { ExpressionType } from '../expressions/index.ts';
import { addDays } from '../periods.ts';

export const anyOtherText = '\u0000';

/**
 * Values that stand for all others: between two neighbouring literals every value is judged alike, so one of each stretch is enough. Undefined
 * where a type has no order that could be cut into stretches.
 */
export function sampleValues(type: ExpressionType, optional: boolean, literals: string[]): JsonValue[] | undefined {
  const values = valuesOf(type, literals);
  return values && (optional ? [...values, null] : values);
}

function valuesOf(type: ExpressionType, literals: string[]): JsonValue[] | undefined {
  switch (type.kind) {
    case 'boolean':
      return [true, false];
    case 'string':
      return type.values ?? [...new Set([...literals, anyOtherText])];
    case 'number':
      return type.values ?? numbers(type, literals.map(Number));
    case 'date':
      return dates(literals.filter(isRealDate));
    default:
      return literals.length === 0 ? [anyOtherText] : undefined;
  }
}

function numbers({ integer, minimum, maximum }: Extract<ExpressionType, { kind: 'number' }>, literals: number[]): number[] {
  const marks = [...new Set([...literals, minimum, maximum].filter((mark) => mark !== undefined))].sort((a, b) => a - b);
  const samples = new Set<number>(marks.length === 0 ? [0] : []);
  marks.forEach((mark, index) => {
    const next = marks[index + 1];
    if (!integer) [mark, next === undefined ? mark + 1 : (mark + next) / 2].forEach((value) => samples.add(value));
    else [Math.floor(mark), Math.ceil(mark), Math.ceil(mark) - 1, Math.floor(mark) + 1].forEach((value) => samples.add(value));
  });
  if (marks[0] !== undefined && !integer) samples.add(marks[0] - 1);
  return [...samples].filter((value) => value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity)).sort((a, b) => a - b);
}

function dates(literals: string[]): string[] {
  if (literals.length === 0) return ['2000-01-01'];
  return [...new Set(literals.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]))].sort();
}
