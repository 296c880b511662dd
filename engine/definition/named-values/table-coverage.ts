import type { JsonValue } from '../bundle.ts';
import type { ExpressionType } from '../expressions/index.ts';
import { sampleValues } from './sample-values.ts';
import type { UnaryTest } from './unary-test.ts';

export interface Column {
  type: ExpressionType;
  optional: boolean;
  /** One test per rule. */
  tests: UnaryTest[];
}
export interface Coverage {
  /** Column values of a case no rule meets. */
  gap?: JsonValue[];
  /** Sets of rules (bit i = rule i) that hold together somewhere, each with an example. */
  together: { rules: bigint; example: JsonValue[] }[];
}

/**
 * Which rules of a table hold together, over all cases: the columns are cut into stretches that every test judges alike, then combined. Columns
 * count as independent of each other. Undefined where a test depends on more than its column.
 */
export function coverageOf(columns: Column[], ruleCount: number): Coverage | undefined {
  const cuts = columns.map(cutsOf);
  if (cuts.some((cut) => cut === undefined)) return undefined;
  let cases = new Map<bigint, JsonValue[]>([[(1n << BigInt(ruleCount)) - 1n, []]]);
  for (const cut of cuts as Map<bigint, JsonValue>[]) {
    const next = new Map<bigint, JsonValue[]>();
    for (const [rules, example] of cases)
      for (const [accepted, value] of cut) if (!next.has(rules & accepted)) next.set(rules & accepted, [...example, value]);
    cases = next;
  }
  const together = [...cases].filter(([rules]) => rules !== 0n).map(([rules, example]) => ({ rules, example }));
  return { gap: cases.get(0n), together };
}

/** Sets of rules a column lets through, each with one value. */
function cutsOf({ type, optional, tests }: Column): Map<bigint, JsonValue> | undefined {
  if (tests.some((test) => test.literals === undefined)) return undefined;
  const samples = sampleValues(
    type,
    optional,
    tests.flatMap((test) => test.literals ?? []),
  );
  if (!samples) return undefined;
  const cuts = new Map<bigint, JsonValue>();
  for (const value of samples) {
    const accepted = tests.reduce(
      (rules, test, index) => (test.accepts(value, {}, '2000-01-01') ? rules | (1n << BigInt(index)) : rules),
      0n,
    );
    if (!cuts.has(accepted)) cuts.set(accepted, value);
  }
  return cuts;
}

export function rulesIn(rules: bigint): number[] {
  const found: number[] = [];
  for (let index = 0; rules >> BigInt(index) > 0n; index++) if ((rules >> BigInt(index)) & 1n) found.push(index);
  return found;
}
