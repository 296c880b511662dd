import { date as feelDate, evaluate } from 'feelin';
import type { JsonObject, JsonValue } from '../bundle.ts';
import { TypeChecker, type ExpressionProblem } from './type-checker.ts';
import { nameOfType, type ExpressionType } from './types.ts';

export { typeOfSchema, type ExpressionType } from './types.ts';
export type { ExpressionProblem } from './type-checker.ts';

/** Thrown when a value that is needed is missing at run time; the checker demands guards so that it does not happen. */
export class ExpressionError extends Error {}

export interface Expression {
  source: string;
  /** Paths it reads. */
  reads: string[];
  /**
   * @param values answers, typed by the schema on the way in (dates become dates)
   * @param today ISO date; the only clock an expression sees
   * @throws ExpressionError when the result is null or has another type than demanded
   */
  evaluate(values: JsonObject, today: string): unknown;
}
export type CompiledExpression = { ok: true; expression: Expression } | { ok: false; problems: ExpressionProblem[] };

const compiled = new WeakMap<object, Map<string, CompiledExpression>>();

/** Compiles a strict FEEL expression (DMN 1.5) against the type of its context; cached by source and type. */
export function compileExpression(source: string, env: ExpressionType, expected?: 'boolean' | 'number' | 'string' | 'date'): CompiledExpression {
  const known = compiled.get(env) ?? new Map<string, CompiledExpression>();
  compiled.set(env, known);
  const key = `${expected ?? ''}:${source}`;
  let result = known.get(key);
  if (!result) known.set(key, (result = compileFresh(source, env, expected)));
  return result;
}

function compileFresh(source: string, env: ExpressionType, expected?: string): CompiledExpression {
  const checker = new TypeChecker(source);
  const { type } = checker.check(env.kind === 'context' ? env.fields : {});
  if (checker.problems.length === 0 && expected && type.kind !== 'any' && type.kind !== expected) {
    const message = `Der Ausdruck muss ${nameOfType({ kind: expected } as ExpressionType)} ergeben, er ergibt ${nameOfType(type)}.`;
    checker.problems.push({ message, offset: 0, length: source.length });
  }
  if (checker.problems.length > 0) return { ok: false, problems: checker.problems };
  return { ok: true, expression: { source, reads: [...checker.reads], evaluate: (values, today) => run(source, env, expected, values, today) } };
}

function run(source: string, env: ExpressionType, expected: string | undefined, values: JsonObject, today: string): unknown {
  const context = { ...(toFeel(values, env) as object), ...builtIns(today) };
  const { value } = evaluate(source, context) as { value: unknown };
  if (value === null || value === undefined || (expected && expected !== 'date' && typeof value !== expected)) {
    throw new ExpressionError(`Expression gives no ${expected ?? 'value'}: ${source}`);
  }
  return value;
}

const builtIns = (today: string) => ({
  today: () => feelDate(today),
  age: (from: unknown, to: unknown) => wholeMonths(isoOf(from), isoOf(to), 12),
  'months between': (from: unknown, to: unknown) => wholeMonths(isoOf(from), isoOf(to), 1),
});

const isoOf = (value: unknown): string => String((value as { toString(): string }).toString()).slice(0, 10);

function wholeMonths(from: string, to: string, per: number): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  return Math.floor(((y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0)) / per);
}

/** Answers as FEEL values: dates by the schema's type, missing fields as null, so that no name is ever unknown. */
function toFeel(value: JsonValue | undefined, type: ExpressionType): unknown {
  if (value === undefined || value === null) return type.kind === 'context' ? toFeel({}, type) : null;
  if (type.kind === 'date') return typeof value === 'string' ? feelDate(value) : null;
  if (type.kind === 'list' && Array.isArray(value)) return value.map((item) => toFeel(item, type.of));
  if (type.kind === 'context' && typeof value === 'object' && !Array.isArray(value)) {
    return Object.fromEntries(Object.entries(type.fields).map(([name, field]) => [name, toFeel(value[name], field.type)]));
  }
  return value;
}
