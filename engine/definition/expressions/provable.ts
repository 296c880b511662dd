import { childrenOf, operandsOf, operatorOf, type Node } from './syntax-tree.ts';
import type { ExpressionType } from './types.ts';

/** What is known where a term stands: types found so far, and what guards around it prove. */
export interface Known {
  source: string;
  typeOf(node: Node): ExpressionType | undefined;
  proven: ReadonlySet<string>;
}
type Sign = 'positive' | 'not-negative' | 'not-zero' | undefined;

/** How a guard that rules out zero is noted among what is proven. */
export const notZero = (term: string): string => `${term.replace(/\s+/g, '')} != 0`;

/** True where a number cannot be zero: by its bounds, by its form, or by a guard in the same expression. */
export function cannotBeZero(node: Node, known: Known): boolean {
  const sign = signOf(node, known);
  return sign === 'positive' || sign === 'not-zero';
}

/** True where a list has an entry: it must be answered, is written out, or a guard counts it. */
export function cannotBeEmpty(node: Node, known: Known): boolean {
  if (node.name === 'ParenthesizedExpression') return operandsOf(node).every((inner) => cannotBeEmpty(inner, known));
  if (node.name === 'List') return operandsOf(node).length > 0;
  const type = known.typeOf(node);
  if (type?.kind === 'list' && type.filled) return true;
  if (known.proven.has(notZero(`count(${known.source.slice(node.from, node.to)})`))) return true;
  // `liste.feld` has as many entries as `liste`.
  const [head] = node.name === 'PathExpression' ? operandsOf(node) : [];
  return head !== undefined && known.typeOf(head)?.kind === 'list' && cannotBeEmpty(head, known);
}

function signOf(node: Node, known: Known): Sign {
  const text = known.source.slice(node.from, node.to);
  const operands = operandsOf(node);
  if (known.proven.has(notZero(text))) return 'not-zero';
  if (node.name === 'ParenthesizedExpression') return operands[0] && signOf(operands[0], known);
  if (node.name === 'FunctionInvocation') return signOfCall(operands, known);
  if (node.name === 'ArithmeticExpression') return signOfSum(node, operands, known);
  return node.name === 'NumericLiteral' ? signOfNumber(Number(text)) : signOfType(known.typeOf(node));
}

function signOfCall([callee, parameters]: Node[], known: Known): Sign {
  const name = callee ? known.source.slice(callee.from, callee.to) : '';
  const given = parameters ? operandsOf(parameters) : [];
  if (name === 'count') return given[0] && cannotBeEmpty(given[0], known) ? 'positive' : 'not-negative';
  if (name === 'abs') return given[0] && cannotBeZero(given[0], known) ? 'positive' : 'not-negative';
  if (name === 'string length') return 'not-negative';
  if (name !== 'get or else') return undefined;
  const signs = given.map((one) => signOf(one, known));
  if (signs.every((sign) => sign === 'positive')) return 'positive';
  return signs.every((sign) => sign === 'positive' || sign === 'not-zero') ? 'not-zero' : undefined;
}

function signOfSum(node: Node, operands: Node[], known: Known): Sign {
  const [a, b] = operands.map((operand) => signOf(operand, known));
  const isPositive = [a, b].includes('positive');
  const isWhole = [a, b].every((sign) => sign === 'positive' || sign === 'not-negative');
  if (operatorOf(node, known.source) === '+') return isWhole ? (isPositive ? 'positive' : 'not-negative') : undefined;
  if (operatorOf(node, known.source) !== '*') return undefined;
  if (a === 'positive' && b === 'positive') return 'positive';
  return a && b && a !== 'not-negative' && b !== 'not-negative' ? 'not-zero' : isWhole ? 'not-negative' : undefined;
}

function signOfType(type: ExpressionType | undefined): Sign {
  if (type?.kind !== 'number') return undefined;
  const { values, minimum = -Infinity, maximum = Infinity } = type;
  const low = values ? Math.min(...values.map(Number)) : minimum;
  if (low >= 0) return low > 0 ? 'positive' : 'not-negative';
  return maximum < 0 || (values !== undefined && !values.includes(0)) ? 'not-zero' : undefined;
}

const signOfNumber = (value: number): Sign => (value > 0 ? 'positive' : value < 0 ? 'not-zero' : 'not-negative');

const mirrored: Record<string, string> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=', '!=': '!=' };
const contrary: Record<string, string> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '=': '!=', '!=': '=' };

/** What a comparison with a number proves about zero, when it is true and when it is false. */
export function zeroGuards(node: Node, source: string): { whenTrue: string[]; whenFalse: string[] } {
  const [left, right] = operandsOf(node);
  const operator = operatorOf(node, source);
  const none = { whenTrue: [], whenFalse: [] };
  if (!left || !right || childrenOf(node).length !== 3 || !Object.hasOwn(mirrored, operator)) return none;
  const bound = numberAt(right, source) ?? numberAt(left, source);
  if (bound === undefined) return none;
  const isRight = numberAt(right, source) !== undefined;
  const term = isRight ? left : right;
  const relation = isRight ? operator : mirrored[operator]!;
  const fact = [notZero(source.slice(term.from, term.to))];
  return {
    whenTrue: excludesZero(relation, bound) ? fact : [],
    whenFalse: excludesZero(contrary[relation]!, bound) ? fact : [],
  };
}

function numberAt(node: Node, source: string): number | undefined {
  const text = source.slice(node.from, node.to);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

function excludesZero(relation: string, bound: number): boolean {
  switch (relation) {
    case '=':
      return bound !== 0;
    case '!=':
      return bound === 0;
    case '>':
      return bound >= 0;
    case '>=':
      return bound > 0;
    case '<':
      return bound <= 0;
    default:
      return bound < 0;
  }
}
