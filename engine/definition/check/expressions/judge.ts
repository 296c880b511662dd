import type { JsonObject, JsonSchema } from '../../bundle.ts';
import type { Expression } from '../../expressions/index.ts';
import type { ServiceExpressions } from '../../named-values/index.ts';
import { samplesFor } from './samples.ts';

/** Any day: what depends on it is never claimed to be proved. */
const someDay = '2026-11-24';

/** What conditions are judged over: the form, the names of the service, and its definitions as text. */
export interface Judged {
  schema: JsonSchema;
  expressions: ServiceExpressions;
  /** Text of computed values and decision tables: what they compare with is worth a try. */
  definitions: string;
}

/** `always`, `never`: proved over all cases; `varies`: seen both ways; `open`: only seen one way, not proved. */
export type Verdict = 'always' | 'never' | 'varies' | 'open';

/** @param under the condition beside it: where only that keeps the expression from meeting nothing, it is judged where that holds */
export function judge(expression: Expression, over: Judged, under?: string): Verdict {
  const leaned = under !== undefined && !over.expressions.compile(expression.source, 'boolean').ok ? under : undefined;
  const guard = leaned === undefined ? undefined : over.expressions.compile(leaned, 'boolean');
  const { answers, complete } = samplesOf(guard?.ok ? [expression, guard.expression] : [expression], over);
  const asked = guard?.ok ? answers.filter((values) => resultOf(guard.expression, values, over) === true) : answers;
  if (asked.length === 0) return 'open';
  const seen = new Set(asked.map((values) => resultOf(expression, values, over, leaned)));
  if (seen.has(true) && seen.has(false)) return 'varies';
  if (!complete || seen.has(undefined)) return 'open';
  return seen.has(true) ? 'always' : 'never';
}

/** For alternatives of which the first that holds is taken: indexes that are never taken, where that is proved. */
export function findShadowed(alternatives: Expression[], over: Judged): number[] {
  const { answers, complete } = samplesOf(alternatives, over);
  const taken = new Set(answers.map((values) => alternatives.findIndex((expression) => resultOf(expression, values, over) === true)));
  const possible = (index: number): boolean => answers.some((values) => resultOf(alternatives[index]!, values, over) === true);
  return alternatives.flatMap((expression, index) => {
    const twin = alternatives.findIndex((other) => other.source === expression.source) < index;
    return twin || (complete && !taken.has(index) && possible(index)) ? [index] : [];
  });
}

function samplesOf(alternatives: Expression[], { schema, expressions, definitions }: Judged): ReturnType<typeof samplesFor> {
  const reads = alternatives.flatMap((expression) => expressions.readsOf(expression));
  const own = alternatives.map((expression) => expression.source);
  const named = alternatives.some((expression) => expressions.names(expression));
  return samplesFor(reads, schema, { expressions: own, definitions: named ? definitions : undefined });
}

/** undefined where the expression cannot be judged for these values. */
function resultOf(expression: Expression, values: JsonObject, { expressions }: Judged, under?: string): unknown {
  try {
    return expressions.evaluate(expression.source, 'boolean', values, someDay, undefined, under);
  } catch {
    // A value that is needed is missing in this combination; the type checker has shown that complete answers never cause it.
    return undefined;
  }
}
