import { zeroGuards } from './provable.ts';
import { childrenOf, operandsOf, operatorOf, pathOf } from './syntax-tree.ts';
import type { Node } from './syntax-tree.ts';

/** What is known when the expression is true, and when it is false: paths that have a value, terms that are not zero (`provable.ts`). */
export interface Guards {
  whenTrue: Set<string>;
  whenFalse: Set<string>;
}
const none = (): Guards => ({ whenTrue: new Set(), whenFalse: new Set() });
export const union = (a: Set<string>, b: Set<string>): Set<string> => new Set([...a, ...b]);
const intersection = (a: Set<string>, b: Set<string>): Set<string> => new Set([...a].filter((path) => b.has(path)));

/**
 * What an expression proves about missing values: `x != null and x > 3`, `x = null or x > 3`, `if x = null then … else x`. Equality with a
 * literal proves a value too.
 */
export function guardsOf(node: Node, source: string): Guards {
  switch (node.name) {
    case 'Expression':
    case 'ParenthesizedExpression': {
      const inner = operandsOf(node)[0];
      return inner ? guardsOf(inner, source) : none();
    }
    case 'Conjunction':
    case 'Disjunction': {
      const [left = none(), right = none()] = operandsOf(node).map((operand) => guardsOf(operand, source));
      return node.name === 'Conjunction'
        ? { whenTrue: union(left.whenTrue, right.whenTrue), whenFalse: intersection(left.whenFalse, right.whenFalse) }
        : { whenTrue: intersection(left.whenTrue, right.whenTrue), whenFalse: union(left.whenFalse, right.whenFalse) };
    }
    case 'FunctionInvocation':
      return negated(node, source);
    case 'Comparison': {
      const [about, zero] = [compared(node, source), zeroGuards(node, source)];
      return { whenTrue: union(about.whenTrue, new Set(zero.whenTrue)), whenFalse: union(about.whenFalse, new Set(zero.whenFalse)) };
    }
    default:
      return none();
  }
}

function negated(node: Node, source: string): Guards {
  const [callee, parameters] = operandsOf(node);
  const inner = parameters && operandsOf(parameters)[0];
  if (!callee || !inner || source.slice(callee.from, callee.to) !== 'not') return none();
  const { whenTrue, whenFalse } = guardsOf(inner, source);
  return { whenTrue: whenFalse, whenFalse: whenTrue };
}

const literals = new Set(['StringLiteral', 'NumericLiteral', 'BooleanLiteral', 'DateTimeLiteral']);

function compared(node: Node, source: string): Guards {
  const [left, right] = operandsOf(node);
  if (!left || !right || childrenOf(node).length !== 3) return none();
  const path = pathOf(left, source) ?? pathOf(right, source);
  const other = pathOf(left, source) === undefined ? left : right;
  const operator = operatorOf(node, source);
  if (path === undefined) return none();
  const proven = withGroups(path);
  const isNull = other.name === 'null';
  if (isNull ? operator === '!=' : operator === '=' && literals.has(other.name)) return { whenTrue: proven, whenFalse: new Set() };
  return isNull && operator === '=' ? { whenTrue: new Set(), whenFalse: proven } : none();
}

/** Where a field has a value, the groups it stands in have one too. */
function withGroups(path: string): Set<string> {
  const segments = path.split('.');
  return new Set(segments.map((_, index) => segments.slice(0, index + 1).join('.')));
}

/** The condition that holds where all of these do; undefined where there is none. */
export function both(...conditions: (string | undefined)[]): string | undefined {
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length > 1 ? given.map((condition) => `(${condition})`).join(' and ') : given[0];
}

/** What is still proven where names of the same spelling stand for something else: entries of a list. */
export function withoutNames(proven: ReadonlySet<string>, names: string[]): Set<string> {
  const heads = (text: string): string[] => text.match(/(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
  return new Set([...proven].filter((text) => !heads(text).some((head) => names.includes(head))));
}
