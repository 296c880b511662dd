import { hash } from 'node:crypto';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { severityOf, type Code } from '../codes/index.ts';
import type { DataPath, Diagnostic } from '../diagnostics.ts';
import { yamlMessageOf } from './messages.de.ts';

export interface ReportOptions {
  nearest?: string;
  /** Points at the key instead of the value. */
  key?: boolean;
  /** Characters into the text of the value. */
  offset?: number;
  service?: string;
  /** Only this town is concerned. */
  town?: string;
}

interface Parsed {
  document: Document;
  lines: LineCounter;
}
/** Syntax trees take a hundred times their text: only those used last are kept, a place that is asked for later is parsed again. */
const keptTrees = 64;
const trees = new Map<SourceFile, Parsed>();

function keepTree(file: SourceFile, parsed: Parsed): void {
  trees.delete(file);
  trees.set(file, parsed);
  for (const oldest of trees.keys()) {
    if (trees.size <= keptTrees) break;
    trees.delete(oldest);
  }
}

/**
 * A YAML or JSON file with the place of every value. JSON is read by the same parser (YAML is a superset) after a strict check. The text is
 * parsed when something of it is asked for: a start looks only into the files of services that changed.
 */
export class SourceFile {
  readonly path: string;
  readonly text: string;
  #problems?: Diagnostic[];
  #data?: { is: unknown };
  #hash?: string;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  /** sha256 of the text. */
  get hash(): string {
    return (this.#hash ??= hash('sha256', this.text));
  }

  /** What keeps the file from being read, or nearly does. */
  get problems(): readonly Diagnostic[] {
    this.#read();
    return this.#problems!;
  }

  /** Undefined where the content could not be read. */
  get data(): unknown {
    return this.#read();
  }

  /** Aliases are followed only with the data: what is wrong with them is found there. */
  #read(): unknown {
    if (!this.#data) {
      this.#problems = [];
      this.#findReadingProblems(this.text, this.#plain);
      this.#data = { is: this.#problems.some(isError) ? undefined : this.#toData() };
    }
    return this.#data.is;
  }

  /** True when the content could be read at all. */
  get readable(): boolean {
    return !this.problems.some(isError);
  }

  get #plain(): string {
    return this.text.replace(/^\uFEFF/, '');
  }

  get #document(): Document {
    return this.#parse().document;
  }

  #parse(): Parsed {
    let parsed = trees.get(this);
    if (!parsed) {
      const lines = new LineCounter();
      parsed = { lines, document: parseDocument(this.#plain, { lineCounter: lines, uniqueKeys: true, logLevel: 'error' }) };
    }
    keepTree(this, parsed);
    return parsed;
  }

  /** Reports at the value of a path, or at its nearest existing parent; `key` points at the key, `offset` into the text of the value. */
  report(code: Code, path: DataPath, message: string, more: ReportOptions = {}): Diagnostic {
    const { nearest, service, town } = more;
    return {
      code,
      severity: severityOf(code),
      file: this.path,
      ...this.#locate(path, more),
      message,
      ...(nearest === undefined ? {} : { nearest }),
      ...(service === undefined ? {} : { service }),
      ...(town === undefined ? {} : { town }),
    };
  }

  #locate(path: DataPath, { key = false, offset = 0 }: ReportOptions): { line: number; column: number } {
    for (let length = path.length; length >= 0; length--) {
      const whole = length === path.length;
      const node = whole && key ? this.#keyNode(path) : this.#nodeAt(path.slice(0, length));
      const start = node?.range?.[0];
      if (start !== undefined) return this.#placeOf(start + (whole && !key ? offsetIn(node!, offset) : 0));
    }
    return { line: 1, column: 1 };
  }

  #nodeAt(path: DataPath): Node | undefined {
    let node: unknown = this.#document.contents;
    for (const part of path) {
      const inner = isAlias(node) ? node.resolve(this.#document) : node;
      node = isMap(inner) || isSeq(inner) ? inner.get(part, true) : undefined;
    }
    return node !== null && typeof node === 'object' && 'range' in node ? (node as Node) : undefined;
  }

  #keyNode(path: DataPath): Node | undefined {
    const parent = this.#nodeAt(path.slice(0, -1));
    if (isSeq(parent)) return parent.items[Number(path.at(-1))] as Node;
    const pair = isMap(parent)
      ? parent.items.find((item) => String((item.key as { value?: unknown })?.value) === String(path.at(-1)))
      : undefined;
    return pair?.key as Node | undefined;
  }

  #placeOf(offset: number): { line: number; column: number } {
    const { line, col } = this.#parse().lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }

  #problem(code: Code, offset: number, message: string): void {
    this.#problems!.push({ code, severity: severityOf(code), file: this.path, ...this.#placeOf(offset), message });
  }

  /** Nothing but space and comments. */
  #isEmpty(): boolean {
    return this.#document.errors.length === 0 && this.#document.contents === null;
  }

  #findReadingProblems(text: string, plain: string): void {
    const broken = plain.indexOf('\uFFFD');
    if (broken >= 0) this.#problem('AW1009', broken, 'Die Datei enthält Zeichen, die kein UTF-8 sind. Bitte speichern Sie sie als UTF-8.');
    if (text !== plain)
      this.#problem('AW1006', 0, 'Die Datei beginnt mit einer unsichtbaren Marke (BOM). Bitte speichern Sie sie als UTF-8 ohne BOM.');
    if (this.#isEmpty()) return this.#problem('AW1005', 0, 'Die Datei ist leer.');
    if (this.path.endsWith('.json') && !this.#isJson(plain)) return;
    for (const error of this.#document.errors) {
      const [start] = error.pos;
      // What follows an unreadable place is mostly its consequence; a double key and a second document stand for themselves.
      if (error.code === 'DUPLICATE_KEY')
        this.#problem('AW1007', start, `Der Schlüssel „${keyAt(plain, start)}“ steht hier zum zweiten Mal.`);
      else if (error.code === 'MULTIPLE_DOCS')
        this.#problem('AW1011', start, 'Die Datei enthält mehrere Dokumente (---). Erwartet wird eines.');
      else if (error.code === 'TAB_AS_INDENT')
        return this.#problem('AW1008', start, 'Hier ist mit Tabulator eingerückt. Bitte rücken Sie mit Leerzeichen ein.');
      else return this.#problem('AW1001', start, yamlMessageOf(error.code));
    }
  }

  #isJson(text: string): boolean {
    try {
      JSON.parse(text);
      return true;
    } catch (error) {
      const message = (error as Error).message;
      const offset = Number(/position (\d+)/.exec(message)?.[1] ?? spareComma(text) ?? text.trimEnd().length);
      this.#problem('AW1002', offset, 'Die Datei ist kein gültiges JSON. Bitte prüfen Sie Kommas, Klammern und Anführungszeichen.');
      return false;
    }
  }

  #toData(): unknown {
    try {
      return this.#document.toJS({ maxAliasCount: 1000 });
    } catch (error) {
      // The parser tells of an alias without an anchor, or of too many, only here.
      const name = /alias.*?: (\S+)$/i.exec((error as Error).message)?.[1] ?? '';
      const offset = name === '' ? 0 : Math.max(0, this.text.search(new RegExp(`\\*${name.replace(/[^\w-]/g, '.')}`)));
      this.#problem('AW1004', offset, name === '' ? 'Die Datei verweist zu oft auf sich selbst.' : `Den Verweis „*${name}“ gibt es nicht.`);
      return undefined;
    }
  }
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

/** Place of a comma before a closing bracket, outside of texts: the parser then tells no position. */
function spareComma(text: string): number | undefined {
  for (const { 0: found, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|,\s*[\]}]/g)) if (found.startsWith(',')) return index;
  return undefined;
}

const keyAt = (text: string, start: number): string => /^["']?([^"':\n]+)/.exec(text.slice(start))?.[1]?.trim() ?? '';

/** Characters from the start of a scalar as it stands in the file to a place in its text; 0 where quoting or folding moves things. */
function offsetIn(node: Node, offset: number): number {
  if (offset === 0 || !isScalar(node) || !node.range) return 0;
  const written = node.range[1] - node.range[0];
  const length = String(node.value).length;
  if (node.type === 'PLAIN' && written === length) return offset;
  return written === length + 2 && (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE') ? offset + 1 : 0;
}
