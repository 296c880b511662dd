import type { JsonSchema } from '../../bundle.ts';
import type { Code } from '../../codes/index.ts';
import type { SchemaPlace, SchemaPlaces } from '../../compile/schema-places.ts';
import type { DataPath, Diagnostic } from '../../diagnostics.ts';
import type { ReportOptions, SourceFile } from '../../read/source-file.ts';

const keyOf = (d: Diagnostic): string => `${d.file}:${d.line}:${d.column}:${d.code}:${d.message}`;

/**
 * Collects findings about a resolved schema. What is wrong in the vocabulary itself was reported there; what only becomes wrong by the
 * way the schema uses it is reported at the `$ref`.
 */
export class SchemaReport {
  readonly found: Diagnostic[] = [];
  readonly #file: SourceFile;
  readonly #places: SchemaPlaces;
  readonly #known: Set<string>;

  constructor(file: SourceFile, places: SchemaPlaces, vocabularyFindings: Diagnostic[]) {
    this.#file = file;
    this.#places = places;
    this.#known = new Set(vocabularyFindings.map(keyOf));
  }

  /** Number of errors so far. */
  get errors(): number {
    return this.found.filter((finding) => finding.severity === 'error').length;
  }

  /** At a keyword of a node, or at the node itself. */
  at(node: JsonSchema, code: Code, inside: DataPath, message: string, more: ReportOptions = {}): void {
    this.#add(this.#places.find(node, ...inside), code, message, more);
  }

  /** At a name in the node's `required`. */
  atRequired(node: JsonSchema, name: string, code: Code, message: string, more: ReportOptions = {}): void {
    this.#add(this.#places.findRequired(node, name), code, message, more);
  }

  /** True for what another file wrote, a block of the vocabulary. */
  isForeign(node: JsonSchema, ...inside: DataPath): boolean {
    const place = this.#places.find(node, ...inside);
    return place !== undefined && place.file !== this.#file;
  }

  #add(place: SchemaPlace | undefined, code: Code, message: string, more: ReportOptions): void {
    const finding = (place?.file ?? this.#file).report(code, place?.path ?? [], message, more);
    if (!place || place.file === this.#file) this.found.push(finding);
    else if (!this.#known.has(keyOf(finding))) this.found.push(this.#file.report(code, place.via, message, { nearest: more.nearest }));
  }
}
