import type { JsonSchema } from '../bundle.ts';
import type { DataPath, Diagnostic } from '../diagnostics.ts';
import { findNearest } from '../nearest.ts';
import type { SourceFile } from '../read/source-file.ts';
import { droppedFields, withoutFields } from './drop-fields.ts';

/**
 * Schema with every `$ref` into the vocabulary replaced by its content. What stands beside the `$ref` refines it: `properties`
 * change or drop (`false`) single fields, `items` refines the entries of a list, `required` adds, everything else overrides. With a dropped field go the conditions that ask
 * for it: what they governed is then a plain field.
 */
export function resolveSchema(file: SourceFile, vocabulary: Map<string, SourceFile>): { schema: JsonSchema; problems: Diagnostic[] } {
  const problems: Diagnostic[] = [];
  const resolve = (node: any, path: DataPath, trail: string[]): any => {
    if (Array.isArray(node)) return node.map((item, index) => resolve(item, [...path, index], trail));
    if (node === null || typeof node !== 'object') return node;
    const { $ref, ...own } = node;
    const resolved = Object.fromEntries(
      Object.entries(own).map(([key, value]) => [
        key,
        ['const', 'enum', 'examples', 'default'].includes(key) ? value : resolve(value, [...path, key], trail),
      ]),
    );
    if ($ref === undefined) return resolved;
    const target = lookup(String($ref), path, trail);
    return target ? merge(target, resolved) : resolved;
  };
  const lookup = (ref: string, path: DataPath, trail: string[]): any => {
    const match = /^\/vocabulary\/([a-z0-9-]+)\.schema\.json(?:#\/\$defs\/(\w[\w-]*))?$/.exec(ref);
    const found = match && vocabulary.get(match[1]!);
    const node = match?.[2] ? (found?.data as any)?.$defs?.[match[2]] : found?.data;
    if (!node || trail.includes(ref)) {
      const nearest = match ? findNearest(match[1]!, vocabulary.keys()) : undefined;
      const message = trail.includes(ref)
        ? `Der Verweis „${ref}“ führt im Kreis.`
        : `Den Baustein „${ref}“ gibt es nicht. Verweise haben die Form /vocabulary/<name>.schema.json.`;
      problems.push(file.report('AW1201', [...path, '$ref'], message, { nearest: nearest && `/vocabulary/${nearest}.schema.json` }));
      return undefined;
    }
    const { $schema: _s, $id: _i, $defs: _d, 'x-format': _f, ...content } = node;
    return resolve(content, path, [...trail, ref]);
  };
  return { schema: resolve(file.data, [], []), problems };
}

function merge(base: JsonSchema, own: JsonSchema): JsonSchema {
  const merged: JsonSchema = { ...base, ...own };
  if (base.properties) merged.properties = mergeProperties(base.properties, own.properties ?? {});
  if (base.items && own.items) merged.items = merge(base.items, own.items);
  if (base.oneOf && own.enum) {
    // A service offers part of a code list: the list's own order and words stay.
    merged.oneOf = base.oneOf.filter((option: JsonSchema) => own.enum.includes(option.const));
    delete merged.enum;
  }
  const dropped = (name: string): boolean => merged.properties !== undefined && !(name in merged.properties);
  const required = [...new Set([...(base.required ?? []), ...(own.required ?? [])])].filter((name) => !dropped(name));
  if (required.length > 0) merged.required = required;
  if (base.allOf || own.allOf) merged.allOf = [...withoutFields(base.allOf ?? [], droppedFields(own)), ...(own.allOf ?? [])];
  return merged;
}

function mergeProperties(base: Record<string, JsonSchema>, own: Record<string, JsonSchema | false>): Record<string, JsonSchema> {
  const merged: Record<string, JsonSchema> = {};
  for (const [name, schema] of Object.entries(base)) {
    const change = own[name];
    if (change === false) continue;
    merged[name] = change === undefined ? schema : merge(schema, change);
  }
  for (const [name, schema] of Object.entries(own)) if (!(name in base) && schema !== false) merged[name] = schema;
  return merged;
}
