import { parseExpression } from 'feelin';
import { ownNames } from './built-ins.ts';

export type Node = ReturnType<typeof parseExpression>['topNode'];

/** Tokens without meaning of their own. */
const tokens = new Set([
  '(',
  ')',
  '[',
  ']',
  ',',
  '.',
  'and',
  'or',
  'in',
  'between',
  'if',
  'then',
  'else',
  'for',
  'return',
  'some',
  'every',
  'satisfies',
  'CompareOp',
  'ArithOp',
  'LineComment',
  'BlockComment',
]);

export const parseTree = (source: string): Node => parseExpression(source, ownNames, undefined).topNode;

export function childrenOf(node: Node): Node[] {
  const found: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) found.push(child);
  return found;
}

export const operandsOf = (node: Node): Node[] => childrenOf(node).filter((child) => !tokens.has(child.name));

export const operatorOf = (node: Node, source: string): string => {
  const operator = childrenOf(node).find((child) => ['CompareOp', 'ArithOp', 'in', 'between'].includes(child.name));
  return operator ? source.slice(operator.from, operator.to) : '';
};

/** First place the parser could not read. */
export function findSyntaxError(node: Node): Node | undefined {
  if (node.type.isError) return node;
  for (const child of childrenOf(node)) {
    const found = findSyntaxError(child);
    if (found) return found;
  }
  return undefined;
}

/** `hund . name` → "hund.name" for names and dotted names, undefined for anything else. */
export function pathOf(node: Node, source: string): string | undefined {
  if (node.name === 'ParenthesizedExpression') return operandsOf(node)[0] && pathOf(operandsOf(node)[0] as Node, source);
  if (node.name !== 'VariableName' && node.name !== 'PathExpression') return undefined;
  return source.slice(node.from, node.to).replace(/\s*\.\s*/g, '.');
}

/** Every node of the tree, the root first. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

/** Names an expression mentions, those of its loops included; empty where it cannot be read. */
export function namesIn(source: string): Set<string> {
  const names = new Set<string>();
  for (const node of nodesOf(parseTree(source))) if (node.name === 'VariableName') names.add(source.slice(node.from, node.to));
  return names;
}
