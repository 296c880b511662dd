import type { JsonSchema } from '../bundle.ts';
import type { DataPath, Diagnostic } from '../diagnostics.ts';
import { findNearest } from '../nearest.ts';
import type { SourceFile } from '../read/source-file.ts';
import { droppedFields, withoutFields } from './drop-fields.ts';
import { orderFields } from './order-fields.ts';
import { SchemaPlaces, type SchemaPlace } from './schema-places.ts';

export interface ResolvedSchema {
  schema: JsonSchema;
  problems: Diagnostic[];
  places: SchemaPlaces;
}

/**
 * Schema with every `$ref` into the vocabulary replaced by its content. What stands beside the `$ref` refines it: `properties`
 * change or drop (`false`) single fields, `items` refines the entries of a list, `required` adds, everything else overrides. With a
 * dropped field go the conditions that ask for it: what they governed is then a plain field. A field with `x-after` stands behind the one it
 * names; where there is no such field the keyword stays, for the checker. The file is in the dialect (checkFormat).
 */
export function resolveSchema(file: SourceFile, vocabulary: Map<string, SourceFile>): ResolvedSchema {
  const resolver = new Resolver(file, vocabulary);
  const schema = resolver.resolve(file.data as JsonSchema, { file, path: [], via: [] }, []);
  if (resolver.ordered) orderFields(schema);
  return { schema, problems: resolver.problems, places: resolver.places };
}

const inner = ['items', 'if', 'then', 'else', 'contains'];
const lists = ['allOf', 'anyOf'];

class Resolver {
  readonly problems: Diagnostic[] = [];
  readonly places = new SchemaPlaces();
  /** True when a field says where it stands. */
  ordered = false;
  readonly #root: SourceFile;
  readonly #vocabulary: Map<string, SourceFile>;

  constructor(root: SourceFile, vocabulary: Map<string, SourceFile>) {
    this.#root = root;
    this.#vocabulary = vocabulary;
  }

  resolve(node: JsonSchema, place: SchemaPlace, trail: string[]): JsonSchema {
    const { $ref, ...own } = node;
    const resolved: JsonSchema = {};
    for (const [key, value] of Object.entries(own)) resolved[key] = this.#resolveKeyword(key, value, place, trail);
    this.places.note(resolved, node, place);
    const target = $ref === undefined ? undefined : this.#lookup(String($ref), place, trail);
    return target ? this.#merge(target, resolved) : resolved;
  }

  #resolveKeyword(key: string, value: any, place: SchemaPlace, trail: string[]): unknown {
    const at = (...more: DataPath): SchemaPlace => this.#step(place, key, ...more);
    if (key === 'properties' || key === '$defs')
      return mapValues(value as Record<string, JsonSchema | false>, (schema, name) => schema && this.resolve(schema, at(name), trail));
    if (inner.includes(key)) return this.resolve(value, at(), trail);
    if (key === 'x-after') this.ordered = true;
    if (lists.includes(key)) return value.map((entry: JsonSchema, index: number) => this.resolve(entry, at(index), trail));
    return value;
  }

  /** In the root file a node's own path is its place; inside the vocabulary it stays the `$ref` that led there. */
  #step(place: SchemaPlace, ...more: DataPath): SchemaPlace {
    const path = [...place.path, ...more];
    return { file: place.file, path, via: place.file === this.#root ? path : place.via };
  }

  #lookup(ref: string, place: SchemaPlace, trail: string[]): JsonSchema | undefined {
    const [, name, part] = /^\/vocabulary\/([a-z0-9-]+)\.schema\.json(?:#\/\$defs\/(\w[\w-]*))?$/.exec(ref) ?? [];
    const file = name === undefined ? undefined : this.#vocabulary.get(name);
    const data = file?.data as JsonSchema | undefined;
    const node = part === undefined ? data : data?.$defs?.[part];
    if (trail.includes(ref)) return this.#report(place, `Der Verweis „${ref}“ führt im Kreis.`);
    if (!file || !node) {
      const near = name === undefined ? undefined : findNearest(name, this.#vocabulary.keys());
      const message = `Den Baustein „${ref}“ gibt es nicht. Verweise haben die Form /vocabulary/<name>.schema.json.`;
      return this.#report(place, message, near && near !== name ? `/vocabulary/${near}.schema.json` : undefined);
    }
    const { $schema: _s, $id: _i, $defs: _d, 'x-format': _f, ...content } = node;
    const path: DataPath = part === undefined ? [] : ['$defs', part];
    return this.resolve(content, { file, path, via: place.via }, [...trail, ref]);
  }

  #report(place: SchemaPlace, message: string, nearest?: string): undefined {
    this.problems.push(place.file.report('AW1201', [...place.path, '$ref'], message, { nearest }));
  }

  #merge(base: JsonSchema, own: JsonSchema): JsonSchema {
    const merged: JsonSchema = { ...base, ...own };
    if (base.properties) merged.properties = this.#mergeProperties(base.properties, own.properties ?? {});
    if (base.items && own.items) merged.items = this.#merge(base.items, own.items);
    if (base.oneOf && own.enum) {
      // A service offers part of a code list: the list's own order and words stay.
      merged.oneOf = base.oneOf.filter((option: JsonSchema) => own.enum.includes(option.const));
      delete merged.enum;
    }
    const dropped = (name: string): boolean => merged.properties !== undefined && !Object.hasOwn(merged.properties, name);
    const required = [...new Set([...(base.required ?? []), ...(own.required ?? [])])].filter(
      (name) => !dropped(name) || own.required?.includes(name),
    );
    if (required.length > 0) merged.required = required;
    const inherited = withoutFields(base.allOf ?? [], droppedFields(own), (reduced, whole) => this.places.carry(reduced, whole));
    if (base.allOf || own.allOf) merged.allOf = [...inherited, ...(own.allOf ?? [])];
    this.places.merge(merged, own, base);
    return merged;
  }

  #mergeProperties(base: Record<string, JsonSchema>, own: Record<string, JsonSchema | false>): Record<string, JsonSchema> {
    const merged: Record<string, JsonSchema> = {};
    for (const [name, schema] of Object.entries(base)) {
      const change = Object.hasOwn(own, name) ? own[name] : undefined;
      if (change !== false) merged[name] = change === undefined ? schema : this.#merge(schema, change);
    }
    for (const [name, schema] of Object.entries(own)) if (!Object.hasOwn(base, name) && schema !== false) merged[name] = schema;
    return merged;
  }
}

function mapValues<T, R>(record: Record<string, T>, change: (value: T, name: string) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
}
