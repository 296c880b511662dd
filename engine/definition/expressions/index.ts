import { evaluate, isDate, parseDate } from './feel.ts';
import type { JsonObject, JsonValue } from '../bundle.ts';
import { builtInsAt } from './built-ins.ts';
import { expressionMessages } from './messages.de.ts';
import { TypeChecker } from './type-checker.ts';
import type { ExpressionProblem } from './type-checker.ts';
import { nameOfType } from './types.ts';
import type { ExpressionType } from './types.ts';

export { typeOfSchema } from './types.ts';
export type { ExpressionType } from './types.ts';
export type { ExpressionProblem } from './type-checker.ts';

/** Thrown when a value that is needed is missing at run time; the checker demands guards so that complete answers never cause it. */
export class ExpressionError extends Error {}

export interface Expression {
  source: string;
  /** Template paths of the answers it reads, `baeume.*.umfang`. */
  reads: string[];
  /**
   * @param values answers, typed by the schema on the way in: dates become dates, absent lists become empty ones
   * @param today ISO date; the only clock an expression sees
   * @throws ExpressionError when the result is null or has another type than demanded
   */
  evaluate(values: JsonObject, today: string): unknown;
}
export type ExpectedKind = 'boolean' | 'number' | 'string' | 'date';
export type CompiledExpression = { ok: true; expression: Expression } | { ok: false; problems: ExpressionProblem[] };

const compiled = new WeakMap<object, Map<string, CompiledExpression>>();

/**
 * Compiles a strict FEEL expression (DMN 1.5) against the type of its context; cached by source and type. On a missing value `=` is false and
 * `!=` is true; everything else (`<`, `+`, functions) needs a guard, `x != null and …` or `x = null or …`.
 */
export function compileExpression(source: string, env: ExpressionType, expected?: ExpectedKind): CompiledExpression {
  const known = compiled.get(env) ?? new Map<string, CompiledExpression>();
  compiled.set(env, known);
  const key = `${expected ?? ''}:${source}`;
  let result = known.get(key);
  if (!result) known.set(key, (result = compileFresh(source, env, expected)));
  return result;
}

function compileFresh(source: string, env: ExpressionType, expected?: ExpectedKind): CompiledExpression {
  const checker = new TypeChecker(source);
  const type = checker.check(env.kind === 'context' ? env.fields : {});
  if (checker.problems.length === 0 && expected && type.kind !== 'any' && type.kind !== expected) {
    const message = expressionMessages.result(nameOfType({ kind: expected }), nameOfType(type));
    checker.problems.push({ message, offset: 0, length: source.length });
  }
  if (checker.problems.length > 0) return { ok: false, problems: checker.problems };
  return {
    ok: true,
    expression: { source, reads: [...checker.reads], evaluate: (values, today) => run(source, env, expected, values, today) },
  };
}

function run(source: string, env: ExpressionType, expected: ExpectedKind | undefined, values: JsonObject, today: string): unknown {
  const context = { ...(toFeel(values, env) as object), ...builtInsAt(today) };
  const { value } = evaluate(source, context);
  const fits = expected === undefined || (expected === 'date' ? isDate(value) : typeof value === expected);
  if (value === null || value === undefined || !fits) throw new ExpressionError(`Expression gives no ${expected ?? 'value'}: ${source}`);
  return isDate(value) ? String(value) : value;
}

/** Answers as FEEL values: dates by the schema's type, absent lists empty, all else that is absent null, so that no name is ever unknown. */
function toFeel(value: JsonValue | undefined, type: ExpressionType): unknown {
  if (type.kind === 'list') return Array.isArray(value) ? value.map((item) => toFeel(item, type.of)) : [];
  if (value === undefined || value === null) return null;
  if (type.kind === 'date') return typeof value === 'string' ? parseDate(value) : null;
  if (type.kind === 'context') {
    if (typeof value !== 'object' || Array.isArray(value)) return null;
    return Object.fromEntries(
      Object.entries(type.fields).map(([name, field]) => [name, toFeel(Object.hasOwn(value, name) ? value[name] : undefined, field.type)]),
    );
  }
  // An answer of the wrong type (text where a number is due) counts as missing.
  return type.kind === 'any' || typeof value === type.kind ? value : null;
}
