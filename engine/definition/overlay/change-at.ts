import type { JsonSchema } from '../bundle.ts';
import type { DataPath } from '../diagnostics.ts';

/**
 * A copy of a schema with one node changed. The path is one of the resolved schema (`baeume.*.nummer`); what of it was written in the
 * vocabulary is refined beside the `$ref`.
 */
export function changeAt(node: JsonSchema, path: string, change: (node: JsonSchema) => JsonSchema): JsonSchema {
  const [part, ...rest] = partsOf(path);
  if (part === undefined) return change(node);
  if (part === '*') return { ...node, items: changeAt(node.items ?? {}, rest.join('.'), change) };
  return { ...node, properties: { ...node.properties, [part]: changeAt(node.properties?.[part] ?? {}, rest.join('.'), change) } };
}

/** Where the node of a template path stands in the file. */
export const placeIn = (path: string): DataPath => partsOf(path).flatMap((part) => (part === '*' ? ['items'] : ['properties', part]));

const partsOf = (path: string): string[] => (path === '' ? [] : path.split('.'));
