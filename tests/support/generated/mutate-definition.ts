import { parse, stringify } from 'yaml';
import type { Dice } from './dice.ts';

type Node = Record<string, any> | any[];

/** A definition file with one node of it deleted, renamed, doubled, or taking the place of another: what editing and merging do. */
export function mutateDefinition(dice: Dice, path: string, text: string): string {
  const root = (path.endsWith('.json') ? JSON.parse(text) : parse(text)) as Node;
  for (let count = dice.int(1, 2); count > 0; count--) mutate(dice, root);
  return path.endsWith('.json') ? JSON.stringify(root, null, 2) : stringify(root, { aliasDuplicateObjects: false });
}

function mutate(dice: Dice, root: Node): void {
  const nodes = nodesOf(root).filter((node) => Object.keys(node).length > 0);
  if (nodes.length === 0) return;
  const node = dice.pick(nodes);
  if (Array.isArray(node)) mutateList(dice, node, nodes);
  else mutateMap(dice, node, nodes);
}

function mutateMap(dice: Dice, node: Record<string, any>, nodes: Node[]): void {
  const keys = Object.keys(node);
  const key = dice.pick(keys);
  const other = dice.pick(keys);
  const value = node[key];
  switch (dice.int(0, 4)) {
    case 0:
      delete node[key];
      return;
    case 1:
      delete node[key];
      node[`${key}_x`] = value;
      return;
    case 2:
      [node[key], node[other]] = [node[other], value];
      return;
    default:
      node[key] = sameKind(dice, value, nodes);
  }
}

function mutateList(dice: Dice, node: any[], nodes: Node[]): void {
  const at = dice.int(0, node.length - 1);
  const to = dice.int(0, node.length - 1);
  switch (dice.int(0, 3)) {
    case 0:
      node.splice(at, 1);
      return;
    case 1:
      node.splice(at, 0, structuredClone(node[to]));
      return;
    case 2:
      [node[at], node[to]] = [node[to], node[at]];
      return;
    default:
      node[at] = sameKind(dice, node[at], nodes);
  }
}

/** Another value of the file, of the same kind: a path in place of a path, a number in place of a number. */
function sameKind(dice: Dice, value: unknown, nodes: Node[]): unknown {
  const others = nodes
    .flatMap((node) => Object.values(node) as unknown[])
    .filter((other) => typeof other === typeof value && Array.isArray(other) === Array.isArray(value));
  return others.length > 0 ? structuredClone(dice.pick(others)) : value;
}

function nodesOf(node: unknown): Node[] {
  if (node === null || typeof node !== 'object') return [];
  return [node as Node, ...Object.values(node).flatMap(nodesOf)];
}
