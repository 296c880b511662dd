import type { JsonObject, JsonValue } from '../bundle.ts';
import type { DataPath } from '../diagnostics.ts';
import { compileExpression, nodesOf, parseTree, type ExpressionType } from '../expressions/index.ts';
import { namedMessages as say } from './messages.de.ts';
import { asNamedProblem, type Tell } from './named-problem.ts';

/** One condition of a decision table, `< 18` or `"a", "b"`, against the value of its column. */
export interface UnaryTest {
  /** Literal values in it, as written; undefined where it depends on anything else, so that nothing can be proved about it. */
  literals: string[] | undefined;
  /** Names beside the column's value. */
  needs: string[];
  /** Paths beside the column's value. */
  reads: string[];
  /** A missing value satisfies only `-` and `null`. */
  accepts(value: JsonValue, names: JsonObject, today: string, land?: string): boolean;
}
/** Name of the column's value inside a test; names of authors begin with a small letter. */
const column = 'Eingabe';

/** Compiles a cell; what is wrong with it is told, and the test then accepts nothing. */
export function compileUnaryTest(
  cell: string | number | boolean,
  type: ExpressionType,
  env: ExpressionType,
  path: DataPath,
  tell: Tell,
): UnaryTest {
  const source = String(cell).trim();
  if (source === '-') return { literals: [], needs: [], reads: [], accepts: () => true };
  if (source === 'null') return { literals: [], needs: [], reads: [], accepts: (value) => value === null };
  const negated = /^not\s*\((.*)\)$/s.exec(source)?.[1];
  if (negated?.trim() === 'null') return { literals: [], needs: [], reads: [], accepts: (value) => value !== null };
  const before = negated === undefined ? `${column} in (` : `not(${column} in (`;
  const full = negated === undefined ? `${before}${source})` : `${before}${negated}))`;
  const fields = { ...(env.kind === 'context' ? env.fields : {}), [column]: { type, optional: false } };
  const compiled = compileExpression(full, { kind: 'context', fields }, 'boolean');
  if (!compiled.ok) {
    const shift = negated === undefined ? before.length : before.length - source.indexOf('(') - 1;
    for (const problem of compiled.problems) tell(asNamedProblem(path, problem, say.expression(source, problem.message), shift));
    return { literals: undefined, needs: [], reads: [], accepts: () => false };
  }
  const { expression } = compiled;
  return {
    literals: literalsIn(full),
    needs: expression.roots.filter((name) => name !== column),
    reads: expression.reads.filter((path) => path.split('.')[0] !== column),
    accepts: (value, names, today, land) => value !== null && expression.evaluate({ ...names, [column]: value }, today, land) === true,
  };
}

function literalsIn(source: string): string[] | undefined {
  const literals: string[] = [];
  for (const node of nodesOf(parseTree(source))) {
    const text = source.slice(node.from, node.to);
    if (node.name === 'VariableName' && text !== column && text !== 'not') return undefined;
    if (node.name === 'ArithmeticExpression') return undefined;
    if (node.name === 'DateTimeLiteral') literals.push(/"([^"]*)"/.exec(text)?.[1] ?? '');
    if (node.name === 'StringLiteral') literals.push(text.slice(1, -1));
    if (node.name === 'NumericLiteral') literals.push(text);
  }
  return literals;
}
