import type { JsonSchema } from '../../bundle.ts';
import type { Expression } from '../../expressions/index.ts';
import { samplesFor } from './samples.ts';

/** Any day: what depends on it is never claimed to be proved. */
const someDay = '2026-11-24';

/** `always`, `never`: proved over all cases; `varies`: seen both ways; `open`: only seen one way, not proved. */
export type Verdict = 'always' | 'never' | 'varies' | 'open';

export function judge(expression: Expression, schema: JsonSchema): Verdict {
  const { answers, complete } = samplesFor(expression.reads, schema, [expression.source]);
  const seen = new Set(answers.map((values) => resultOf(expression, values)));
  if (seen.has(true) && seen.has(false)) return 'varies';
  if (!complete || seen.has(undefined)) return 'open';
  return seen.has(true) ? 'always' : 'never';
}

/** For alternatives of which the first that holds is taken: indexes that are never taken, where that is proved. */
export function findShadowed(expressions: Expression[], schema: JsonSchema): number[] {
  const { answers, complete } = samplesFor(
    expressions.flatMap((expression) => expression.reads),
    schema,
    expressions.map((expression) => expression.source),
  );
  const taken = new Set(answers.map((values) => expressions.findIndex((expression) => resultOf(expression, values) === true)));
  const possible = (index: number): boolean => answers.some((values) => resultOf(expressions[index]!, values) === true);
  return expressions.flatMap((expression, index) => {
    const twin = expressions.findIndex((other) => other.source === expression.source) < index;
    return twin || (complete && !taken.has(index) && possible(index)) ? [index] : [];
  });
}

/** undefined where the expression cannot be judged for these values. */
function resultOf(expression: Expression, values: Parameters<Expression['evaluate']>[0]): unknown {
  try {
    return expression.evaluate(values, someDay);
  } catch {
    // A value that is needed is missing in this combination; the type checker has shown that complete answers never cause it.
    return undefined;
  }
}
