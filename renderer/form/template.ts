/** Markup without the ids that belong to one person: `parts` around holes, each hole the place of an id in the order of `ids`. */
export interface Template {
  parts: string[];
  holes: number[];
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Every UUID of a text, once, in the order of its first appearance. */
export const idsIn = (text: string): string[] => [...new Set(text.match(uuid) ?? [])];

/** The text with these ids replaced by their places: the same for everybody who sees the same. */
export const withoutIds = (text: string, ids: string[]): string =>
  text.replace(uuid, (id) => (ids.includes(id) ? `#${ids.indexOf(id)}` : id));

/** Takes the ids out of markup; other UUIDs belong to the text. */
export function toTemplate(html: string, ids: string[]): Template {
  const template: Template = { parts: [], holes: [] };
  let from = 0;
  for (const match of html.matchAll(uuid)) {
    const hole = ids.indexOf(match[0]);
    if (hole < 0) continue;
    template.parts.push(html.slice(from, match.index));
    template.holes.push(hole);
    from = match.index + match[0].length;
  }
  template.parts.push(html.slice(from));
  return template;
}

export function fillTemplate({ parts, holes }: Template, ids: string[]): string {
  let html = parts[0] ?? '';
  for (let index = 0; index < holes.length; index++) html += ids[holes[index]!]! + parts[index + 1]!;
  return html;
}

/** Templates by what is seen, at most so many: then all are drawn anew. */
export class Templates {
  readonly #kept = new Map<string, Template>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /**
   * @param seen all that the markup is made of; ids in it are UUIDs and are the only thing in it that tells one person from another
   * @param draw markup of just this
   */
  html(seen: unknown, draw: () => string): string {
    const text = JSON.stringify(seen);
    const ids = idsIn(text);
    const key = withoutIds(text, ids);
    const known = this.#kept.get(key);
    if (known) return fillTemplate(known, ids);
    const html = draw();
    if (this.#kept.size >= this.#most) this.#kept.clear();
    this.#kept.set(key, toTemplate(html, ids));
    return html;
  }
}
