import type { JsonObject } from '../bundle.ts';
import { builtIns } from './built-ins.ts';
import { dayOf, evaluate, FeelFunction, isDate } from './feel.ts';
import type { Moment } from './functions/index.ts';
import { expressionMessages } from './messages.de.ts';
import { guardsOf } from './guards.ts';
import { onlyRead } from './only-read.ts';
import { findSyntaxError, parseTree } from './syntax-tree.ts';
import { toFeel } from './to-feel.ts';
import { TypeChecker } from './type-checker.ts';
import type { ExpressionProblem } from './type-checker.ts';
import { nameOfType } from './types.ts';
import type { ExpressionType } from './types.ts';

/** Thrown when a value that is needed is missing at run time; the checker demands guards so that complete answers never cause it. */
export class ExpressionError extends Error {}

export interface Expression {
  source: string;
  type: ExpressionType;
  /** Only with `optional`: the value may be missing. */
  optional: boolean;
  /** Template paths of the answers it reads, `baeume.*.umfang`. */
  reads: string[];
  /** Names of the environment it needs: sections, computed values, decisions. */
  roots: string[];
  /**
   * @param values by name, typed by the environment on the way in: dates become dates, absent lists become empty ones
   * @param today ISO date; the only clock an expression sees
   * @param land its public holidays count for working days
   * @throws ExpressionError when the result is null or has another type than demanded
   */
  evaluate(values: JsonObject, today: string, land?: string): unknown;
}
/**
 * `integer`: whole numbers, as money in cents has to be; a division must be rounded explicitly. `optional`: any kind, and a missing
 * value is null.
 */
export type ExpectedKind = 'boolean' | 'number' | 'integer' | 'string' | 'date' | 'optional';
export type CompiledExpression = { ok: true; expression: Expression } | { ok: false; problems: ExpressionProblem[] };

const none: ReadonlySet<string> = new Set();

/** What a condition proves where it holds; nothing where it cannot be read. */
function provenBy(condition: string): ReadonlySet<string> {
  const tree = parseTree(condition);
  return condition.trim() === '' || findSyntaxError(tree) ? none : guardsOf(tree, condition).whenTrue;
}

const compiled = new WeakMap<object, Map<string, CompiledExpression>>();

/**
 * Compiles a strict FEEL expression (DMN 1.5) against the type of its context; once per source and type. On a missing value `=` is false and
 * `!=` is true; everything else (`<`, `+`, functions) needs a guard, `x != null and …` or `x = null or …`.
 * @param under condition beside it that held before: what that proves needs no guard here
 */
export function compileExpression(source: string, env: ExpressionType, expected?: ExpectedKind, under?: string): CompiledExpression {
  const known = compiled.get(env) ?? new Map<string, CompiledExpression>();
  compiled.set(env, known);
  const key = `${expected ?? ''}:${under ?? ''}:${source}`;
  let result = known.get(key);
  if (!result) known.set(key, (result = compileFresh(source, env, expected, under)));
  return result;
}

function compileFresh(source: string, env: ExpressionType, expected?: ExpectedKind, under?: string): CompiledExpression {
  const checker = new TypeChecker(source);
  const type = checker.check(
    env.kind === 'context' ? env.fields : {},
    expected === 'optional',
    under === undefined ? none : provenBy(under),
  );
  const mismatch = checker.problems.length === 0 ? findMismatch(source, type, expected) : undefined;
  if (mismatch) checker.problems.push({ message: mismatch, offset: 0, length: source.length });
  if (checker.problems.length > 0) return { ok: false, problems: checker.problems };
  const run = prepare(source, env, checker, expected);
  return {
    ok: true,
    expression: { source, type, optional: checker.optional, reads: [...checker.reads], roots: [...checker.roots], evaluate: run },
  };
}

function findMismatch(source: string, type: ExpressionType, expected?: ExpectedKind): string | undefined {
  if (!expected || expected === 'optional' || type.kind === 'any') return undefined;
  const kind = expected === 'integer' ? 'number' : expected;
  if (type.kind !== kind) return expressionMessages.result(nameOfType({ kind }), nameOfType(type));
  return expected === 'integer' && type.kind === 'number' && !type.integer ? expressionMessages.notWhole(source) : undefined;
}

/**
 * The library parses on every call; as the body of a FEEL function an expression is parsed once and called as often as needed. The clock
 * its functions read is set before each call; calls do not interleave.
 */
function prepare(source: string, env: ExpressionType, checker: TypeChecker, expected?: ExpectedKind): Expression['evaluate'] {
  const moment: Moment = { today: '' };
  const fields = env.kind === 'context' ? env.fields : {};
  const roots = [...checker.roots].map((name) => ({ name, type: onlyRead(fields[name]!.type, name, checker.reads) }));
  const definition = `function(${roots.map((root) => root.name).join(', ')}) ${withEmptyLists(source, checker.openLists)}`;
  const calls = checker.openLists.length > 0 ? [...checker.calls, 'get or else'] : checker.calls;
  const { value: body, warnings } = evaluate(definition, builtIns(calls, moment));
  if (!(body instanceof FeelFunction)) throw new Error(`Expression does not run: ${source}`);
  const fits = fitsInto(expected);
  return (values, today, land) => {
    Object.assign(moment, { today, land });
    const given = roots.map(({ name, type }) => toFeel(Object.hasOwn(values, name) ? values[name] : undefined, type));
    const result: unknown = body.invoke(given);
    // What the library notes about missing values would pile up; the type checker has spoken before.
    warnings.length = 0;
    if (expected === 'optional' && (result === null || result === undefined)) return null;
    if (result === null || result === undefined || !fits(result))
      throw new ExpressionError(`Expression gives no ${expected ?? 'value'}: ${source}`);
    return isDate(result) ? dayOf(result) : result;
  };
}

/** A list in a group that is missing is empty, as every list without entries is; to the library it would be missing. */
function withEmptyLists(source: string, lists: { from: number; to: number }[]): string {
  const last = [...lists].sort((a, b) => b.from - a.from);
  return last.reduce((text, { from, to }) => `${text.slice(0, from)}get or else(${text.slice(from, to)}, [])${text.slice(to)}`, source);
}

function fitsInto(expected?: ExpectedKind): (value: unknown) => boolean {
  if (expected === undefined || expected === 'optional') return () => true;
  if (expected === 'date') return isDate;
  if (expected === 'integer') return Number.isSafeInteger;
  return (value) => typeof value === expected;
}
