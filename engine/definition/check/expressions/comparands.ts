import { nodesOf, operatorOf, parseTree, pathOf, type Node } from '../../expressions/syntax-tree.ts';

/** Nodes that give names a meaning of their own: in a filter `x` is a field of the entry. */
const ownScopes = ['FilterExpression', 'ForExpression', 'QuantifiedExpression', 'FunctionDefinition'];
/** What makes the other side of a comparison more than literals. */
const notFixed = ['VariableName', 'ArithmeticExpression', 'FunctionInvocation', 'Comparison'];
const literalNodes = ['NumericLiteral', 'StringLiteral', 'DateTimeLiteral', 'BooleanLiteral'];

/**
 * Literals that expressions compare a field with, as written: between two neighbouring ones every value is judged alike. Undefined where an
 * expression does anything else with the field, such as calculating with it or comparing it with another one.
 */
export function literalsComparedWith(path: string, sources: string[]): string[] | undefined {
  const literals: string[] = [];
  for (const source of sources) {
    const nodes = [...nodesOf(parseTree(source))];
    if (nodes.some((node) => ownScopes.includes(node.name))) return undefined;
    for (const use of nodes.filter((node) => pathOf(node, source) === path && !isPartOfPath(node))) {
      const compared = otherSideOf(use, source);
      if (!compared) return undefined;
      literals.push(...compared);
    }
  }
  return literals;
}

/** True where expressions want to know of a list only how many entries it has. */
export function isOnlyCounted(path: string, sources: string[]): boolean {
  return sources.every((source) =>
    [...nodesOf(parseTree(source))]
      .filter((node) => pathOf(node, source) === path && !isPartOfPath(node))
      .every(({ parent }) => {
        const call = parent?.name === 'PositionalParameters' ? parent.parent : undefined;
        return call?.firstChild && source.slice(call.firstChild.from, call.firstChild.to) === 'count';
      }),
  );
}

const isPartOfPath = (node: Node): boolean => ['PathExpression', 'ParenthesizedExpression'].includes(node.parent?.name ?? '');

function otherSideOf(use: Node, source: string): string[] | undefined {
  const comparison = use.parent;
  if (comparison?.name !== 'Comparison') return undefined;
  const others = [...nodesOf(comparison)].slice(1).filter((node) => node.to <= use.from || node.from >= use.to);
  if (others.some((node) => notFixed.includes(node.name))) return undefined;
  const found = others.filter((node) => literalNodes.includes(node.name));
  // Texts have an order of their own; only equality cuts them into a value and all others.
  const ordered = !['=', '!=', 'in'].includes(operatorOf(comparison, source)) || others.some((node) => node.name === 'Interval');
  if (ordered && found.some((node) => node.name === 'StringLiteral' && !isInDate(node))) return undefined;
  return found.filter((node) => !isInDate(node)).map((node) => textOf(node, source));
}

/** The text inside `date("…")`. */
const isInDate = (node: Node): boolean => node.parent?.parent?.name === 'DateTimeLiteral';

function textOf(node: Node, source: string): string {
  const text = source.slice(node.from, node.to);
  return ['StringLiteral', 'DateTimeLiteral'].includes(node.name) ? (/"([^"]*)"/.exec(text)?.[1] ?? '') : text;
}
