import ElkModule, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { ProcessShape } from '../../definition/format.ts';
import { buildProcessGraph, wrap, type EdgeKind } from './process-graph.ts';

export interface Box {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  title: string[];
  lines: string[];
}
export interface Arrow {
  kind: EdgeKind | 'start';
  points: { x: number; y: number }[];
  labels: { x: number; y: number; text: string }[];
}
export interface Layout {
  width: number;
  height: number;
  boxes: Box[];
  arrows: Arrow[];
  starts: { x: number; y: number }[];
}

export const font = { title: 14, line: 11, label: 11, lineHeight: 15, titleHeight: 19 };
const padding = 12;
const startSize = 18;
/** Width of a text in a plain sans-serif face, a little generous. */
const widthOf = (text: string, size: number): number => Math.ceil(text.length * size * 0.53);

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.spacing.nodeNode': '36',
  'elk.spacing.edgeNode': '22',
  'elk.spacing.edgeEdge': '16',
  'elk.spacing.edgeLabel': '5',
  'elk.layered.spacing.nodeNodeBetweenLayers': '44',
  'elk.layered.spacing.edgeNodeBetweenLayers': '20',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.separateConnectedComponents': 'false',
  'elk.padding': '[top=20,left=20,bottom=20,right=20]',
};

/** Places of boxes, arrows and labels, in pixels; the same shape always gives the same layout. */
export async function layoutProcess(shape: ProcessShape): Promise<Layout> {
  const graph = buildProcessGraph(shape);
  const boxes = graph.states.map(({ id, lines }) => ({
    id,
    lines: lines.flatMap((line) => wrap(line, 48)),
    title: wrap(shape.states[id]!.label, 30),
  }));
  const connected = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  const children: ElkNode[] = [
    ...graph.starts.map((_, index) => ({ id: `start-${index}`, width: startSize, height: startSize, layoutOptions: atLayer('FIRST') })),
    ...boxes.map(({ id, title, lines }) => ({
      id: `s-${id}`,
      ...sizeOf(title, lines),
      ...(connected.has(id) ? {} : { layoutOptions: atLayer('LAST') }),
    })),
  ];
  const edges: ElkExtendedEdge[] = [
    ...graph.starts.map(({ to, label }, index) => edgeOf(`i-${index}`, `start-${index}`, `s-${to}`, [label])),
    ...graph.edges.map(({ from, to, labels }, index) => edgeOf(`e-${index}`, `s-${from}`, `s-${to}`, labels)),
  ];
  const Elk = (ElkModule as unknown as { default?: typeof ElkModule }).default ?? ElkModule;
  const placed: ElkNode = await new Elk().layout({ id: 'root', layoutOptions: options, children, edges });
  const find = (id: string): ElkNode => placed.children!.find((node) => node.id === id)!;
  return {
    width: Math.ceil(placed.width!),
    height: Math.ceil(placed.height!),
    boxes: boxes.map((box) => ({ ...box, ...place(find(`s-${box.id}`)) })),
    arrows: placed.edges!.map((edge, index) => arrowOf(edge, graph.edges[index - graph.starts.length]?.kind ?? 'start')),
    starts: graph.starts.map((_, index) => ({
      x: find(`start-${index}`).x! + startSize / 2,
      y: find(`start-${index}`).y! + startSize / 2,
    })),
  };
}

const atLayer = (constraint: 'FIRST' | 'LAST') => ({ 'elk.layered.layering.layerConstraint': constraint });

function sizeOf(title: string[], lines: string[]): { width: number; height: number } {
  const widths = [...title.map((text) => widthOf(text, font.title * 1.08)), ...lines.map((text) => widthOf(text, font.line)), 130];
  // One line more than the words: the clock.
  const height = title.length * font.titleHeight + (lines.length + 1) * font.lineHeight + 2 * padding;
  return { width: Math.max(...widths) + 2 * padding, height };
}

function edgeOf(id: string, source: string, target: string, texts: string[]): ElkExtendedEdge {
  const lines = texts.flatMap((text) => wrap(text, 34));
  const width = Math.max(...lines.map((line) => widthOf(line, font.label)));
  const labels = [{ id: `${id}-l`, text: lines.join('\n'), width, height: lines.length * font.lineHeight }];
  return { id, sources: [source], targets: [target], labels };
}

const place = ({ x, y, width, height }: ElkNode) => ({ x: x!, y: y!, width: width!, height: height! });

function arrowOf(edge: ElkExtendedEdge, kind: Arrow['kind']): Arrow {
  const [section] = edge.sections!;
  const points = [section!.startPoint, ...(section!.bendPoints ?? []), section!.endPoint].map(({ x, y }) => ({ x, y }));
  const labels = (edge.labels ?? []).flatMap((label) =>
    label.text!.split('\n').map((text, index) => ({ x: label.x!, y: label.y! + (index + 1) * font.lineHeight - 4, text })),
  );
  return { kind, points, labels };
}
