import type { ProcessShape, ShapeState } from '../../definition/format.ts';
import { font, layoutProcess, type Arrow, type Box } from './layout-process.ts';

/** Fill and line of a state by its clock, of an end by how it ended; every colour is also said in words. */
const looks = {
  running: { fill: '#e7f0fa', line: '#1f5fa8', word: 'Uhr läuft' },
  paused: { fill: '#fff3cf', line: '#8a5a00', word: 'Uhr ruht' },
  stopped: { fill: '#eceef1', line: '#57606a', word: 'Uhr steht' },
  done: { fill: '#e3f3e6', line: '#1a6b32', word: 'Ende' },
  broken: { fill: '#f9e6e6', line: '#9b1c1c', word: 'Ende ohne Ergebnis' },
} as const;
const strokes = {
  office: { colour: '#24292f', dash: '', word: 'Schritt des Amts' },
  citizen: { colour: '#1f5fa8', dash: '7 4', word: 'Schritt der Bürgerin oder des Bürgers' },
  system: { colour: '#6f42c1', dash: '2 4', word: 'geschieht von selbst (Zahlung, Frist, Platzvergabe)' },
  start: { colour: '#24292f', dash: '', word: '' },
} as const;
const legendHeight = 126;

/** A process shape as SVG: boxes are states, arrows are actions with who may do them. */
export async function renderDrawing(shape: ProcessShape): Promise<string> {
  const { width, height, boxes, arrows, starts } = await layoutProcess(shape);
  const total = { width: Math.max(width, 760), height: height + legendHeight };
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${total.width}" height="${total.height}" viewBox="0 0 ${total.width} ${total.height}" role="img" aria-labelledby="titel beschreibung" font-family="'Fira Sans', 'Segoe UI', Arial, sans-serif">`,
    `<title id="titel">${escape(shape.name)}</title>`,
    `<desc id="beschreibung">${escape(shape.description)}</desc>`,
    `<defs>${Object.entries(strokes)
      .map(([kind, { colour }]) => marker(kind, colour))
      .join('')}</defs>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    ...arrows.map(arrow),
    ...starts.map(({ x, y }) => `<circle cx="${round(x)}" cy="${round(y)}" r="8" fill="#24292f"/>`),
    ...boxes.map((item) => box(item, shape.states[item.id]!)),
    ...arrows.flatMap((item) => item.labels.map((label) => edgeLabel(label, item.kind))),
    legend(height),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

const marker = (kind: string, colour: string): string =>
  `<marker id="spitze-${kind}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0L10 5L0 10z" fill="${colour}"/></marker>`;

function lookOf(state: ShapeState): (typeof looks)[keyof typeof looks] {
  if (!state.end) return looks[state.clock];
  return ['withdrawn', 'expired', 'canceled'].includes(state.end) ? looks.broken : looks.done;
}

function box({ x, y, width, height, title, lines }: Box, state: ShapeState): string {
  const { fill, line, word } = lookOf(state);
  const rect = (inset: number, background: string): string =>
    `<rect x="${round(x + inset)}" y="${round(y + inset)}" width="${round(width - 2 * inset)}" height="${round(height - 2 * inset)}" rx="${10 - inset}" fill="${background}" stroke="${line}" stroke-width="1.5"/>`;
  const middle = round(x + width / 2);
  const texts = [
    ...title.map((text, index) =>
      textAt(middle, y + 12 + 14 + index * font.titleHeight, text, font.title, '#1b1f24', ' font-weight="600"'),
    ),
    textAt(middle, y + 12 + title.length * font.titleHeight + 10, word, font.line, line, ''),
    ...lines.map((text, index) =>
      textAt(middle, y + 12 + title.length * font.titleHeight + 10 + (index + 1) * font.lineHeight, text, font.line, '#3b4249', ''),
    ),
  ];
  // Ends have a double border.
  return [rect(0, fill), ...(state.end ? [rect(3.5, 'none')] : []), ...texts].join('\n');
}

function arrow({ kind, points }: Arrow): string {
  const { colour, dash } = strokes[kind];
  const path = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="1.5"${dash ? ` stroke-dasharray="${dash}"` : ''} marker-end="url(#spitze-${kind})"/>`;
}

/** A white edge keeps the words readable where a line passes behind them. */
function edgeLabel({ x, y, text }: Arrow['labels'][number], kind: Arrow['kind']): string {
  const halo = ' paint-order="stroke" stroke="#ffffff" stroke-width="4" stroke-linejoin="round"';
  return `<text x="${round(x)}" y="${round(y)}" font-size="${font.label}" fill="${strokes[kind].colour}"${halo}>${escape(text)}</text>`;
}

const textAt = (x: number, y: number, text: string, size: number, fill: string, more: string): string =>
  `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}" text-anchor="middle"${more}>${escape(text)}</text>`;

function legend(top: number): string {
  const colours = Object.values(looks).map(
    ({ fill, line, word }, index) =>
      `<rect x="${20 + index * 140}" y="${top + 8}" width="16" height="14" rx="4" fill="${fill}" stroke="${line}" stroke-width="1.5"/><text x="${42 + index * 140}" y="${top + 20}" font-size="11" fill="#3b4249">${word}</text>`,
  );
  const lines = (['office', 'citizen', 'system'] as const).map((kind, index) => {
    const { colour, dash, word } = strokes[kind];
    const y = top + 38 + index * 17;
    return `<path d="M20 ${y}L58 ${y}" stroke="${colour}" stroke-width="1.5"${dash ? ` stroke-dasharray="${dash}"` : ''} marker-end="url(#spitze-${kind})"/><text x="68" y="${y + 4}" font-size="11" fill="#3b4249">${word}</text>`;
  });
  const more = [
    '↻ bleibt im Stand, ⇒ führt aus mehreren Ständen hierher; doppelter Rand: Ende.',
    'Ohne Pfeil, fast überall: übernehmen, zurückgeben, Notiz, Nachricht, weitergeben, kennzeichnen, verknüpfen.',
  ].map((text, index) => `<text x="20" y="${top + 97 + index * 16}" font-size="11" fill="#3b4249">${text}</text>`);
  return [...colours, ...lines, ...more].join('\n');
}

const round = (value: number): number => Math.round(value * 10) / 10;
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
