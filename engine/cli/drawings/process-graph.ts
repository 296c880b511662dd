import type { ActorRole, ProcessShape, ShapeAction } from '../../definition/format.ts';

/** What a drawing shows: every state, and between two states the actions that lead from one to the other. */
export interface ProcessGraph {
  states: { id: string; lines: string[] }[];
  edges: { from: string; to: string; labels: string[]; kind: EdgeKind }[];
  /** Ways into the case. */
  starts: { to: string; label: string }[];
}
export type EdgeKind = 'office' | 'citizen' | 'system';

const roleNames: Record<ActorRole, string> = {
  citizen: 'Bürger',
  caseworker: 'Amt',
  second: 'zweite Person',
  consulted: 'beteiligte Stelle',
  system: 'System',
};
/** Possible almost everywhere and of no consequence for the way: the caption names them once. */
const everyday = new Set(['claim', 'release', 'note', 'message', 'transfer', 'flag', 'relate']);
/** From this many states on, the arrows of one action would hide the rest: the target says where it can be reached from. */
const manySources = 3;

export function buildProcessGraph(shape: ProcessShape): ProcessGraph {
  const lines = new Map(Object.keys(shape.states).map((id) => [id, [] as string[]]));
  const edges = new Map<string, ProcessGraph['edges'][number]>();
  for (const action of Object.values(shape.actions)) {
    const moving = action.to === undefined ? [] : action.from.filter((from) => from !== action.to);
    const staying = action.from.filter((from) => action.to === undefined || from === action.to);
    if (!everyday.has(action.does)) for (const state of staying) lines.get(state)!.push(`↻ ${labelOf(action)}`);
    if (moving.length >= manySources) lines.get(action.to!)!.push(...fromMany(shape, action, moving));
    else for (const from of moving) addEdge(edges, from, action);
  }
  const states = Object.keys(shape.states).map((id) => ({ id, lines: lines.get(id)! }));
  const starts = [{ to: shape.initial, label: 'Eingang' }, ...(shape.payment ? [paymentStart(shape)] : [])].filter(({ to }) => to !== '');
  return { states, edges: [...edges.values()], starts };
}

const labelOf = (action: ShapeAction): string => `${action.label} (${action.by.map((role) => roleNames[role]).join(', ')})`;

function fromMany(shape: ProcessShape, action: ShapeAction, from: string[]): string[] {
  const names = from.map((state) => shape.states[state]?.label ?? state);
  return [`⇒ ${labelOf(action)}`, ...wrap(`aus: ${names.join(', ')}`, 46)];
}

function addEdge(edges: Map<string, ProcessGraph['edges'][number]>, from: string, action: ShapeAction): void {
  const kind: EdgeKind = action.by.includes('system') ? 'system' : action.by[0] === 'citizen' ? 'citizen' : 'office';
  const key = `${from} ${action.to} ${kind}`;
  const edge = edges.get(key);
  if (edge) edge.labels.push(labelOf(action));
  else edges.set(key, { from, to: action.to!, labels: [labelOf(action)], kind });
}

/** With a fee due first the case begins waiting for it, unless a place has to be given before. */
function paymentStart(shape: ProcessShape): { to: string; label: string } {
  const places = Object.values(shape.actions).some((action) => action.does === 'place');
  return places ? { to: '', label: '' } : { to: shape.payment!, label: 'Eingang, Gebühr vorab' };
}

/** Lines of at most `width` characters, broken between words. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
