import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { DataPath, Diagnostic } from '../diagnostics.ts';

/** A YAML or JSON file with the place of every value. JSON is read by the same parser (YAML is a superset) after a strict check. */
export class SourceFile {
  readonly path: string;
  readonly data: unknown;
  readonly problems: Diagnostic[] = [];
  readonly #document: Document;
  readonly #lines = new LineCounter();

  constructor(path: string, text: string) {
    this.path = path;
    this.#document = parseDocument(text, { lineCounter: this.#lines, uniqueKeys: true });
    for (const error of this.#document.errors) {
      const at = this.#lines.linePos(error.pos[0]);
      this.problems.push({
        code: 'AW1001',
        severity: 'error',
        file: path,
        line: at.line,
        column: at.col,
        message: `Die Datei ist nicht lesbar: ${error.message.split('\n')[0]}`,
      });
    }
    if (path.endsWith('.json') && this.problems.length === 0) this.#checkJson(text);
    this.data = this.problems.length === 0 ? this.#document.toJS() : undefined;
  }

  /** Reports at the value of a path, or at its nearest existing parent; `key` points at the key, `offset` into the text of the value. */
  report(
    code: string,
    path: DataPath,
    message: string,
    more: { nearest?: string; severity?: 'error' | 'warning'; key?: boolean; offset?: number } = {},
  ): Diagnostic {
    return {
      code,
      severity: more.severity ?? 'error',
      file: this.path,
      ...this.#locate(path, more.key ?? false, more.offset ?? 0),
      message,
      nearest: more.nearest,
    };
  }

  #locate(path: DataPath, key: boolean, offset: number): { line: number; column: number } {
    for (let length = path.length; length >= 0; length--) {
      const node =
        length === path.length && key ? this.#keyNode(path) : (this.#document.getIn(path.slice(0, length), true) as Node | undefined);
      const start = node && typeof node === 'object' && 'range' in node ? node.range?.[0] : undefined;
      if (start !== undefined) {
        const at = this.#lines.linePos(start + (length === path.length && !key ? offsetIn(node, offset) : 0));
        return { line: at.line, column: at.col };
      }
    }
    return { line: 1, column: 1 };
  }

  #keyNode(path: DataPath): Node | undefined {
    const parent = path.length === 1 ? this.#document.contents : this.#document.getIn(path.slice(0, -1), true);
    if (isSeq(parent)) return parent.items[Number(path.at(-1))] as Node;
    const pair = isMap(parent) ? parent.items.find((item) => (item.key as { value?: unknown })?.value === path.at(-1)) : undefined;
    return pair?.key as Node | undefined;
  }

  #checkJson(text: string): void {
    try {
      JSON.parse(text);
    } catch (error) {
      const offset = Number(/position (\d+)/.exec((error as Error).message)?.[1] ?? 0);
      const at = this.#lines.linePos(offset);
      this.problems.push({
        code: 'AW1002',
        severity: 'error',
        file: this.path,
        line: at.line,
        column: at.col,
        message: 'Die Datei ist kein gültiges JSON. Bitte prüfen Sie Kommas, Klammern und Anführungszeichen.',
      });
    }
  }
}

/** Characters from the start of a scalar as it stands in the file to a place in its text; 0 where quoting or folding moves things. */
function offsetIn(node: unknown, offset: number): number {
  if (offset === 0 || !isScalar(node) || !node.range) return 0;
  const written = node.range[1] - node.range[0];
  const length = String(node.value).length;
  if (node.type === 'PLAIN' && written === length) return offset;
  return written === length + 2 && (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE') ? offset + 1 : 0;
}
