import type { JsonSchema } from '../../bundle.ts';

/** Kinds of party data (x-party) below a node, without lists. */
export function partsOf(schema: JsonSchema): Set<string> {
  const own = schema['x-party'] ? [schema['x-party'] as string] : [];
  const inner = Object.values((schema.properties ?? {}) as Record<string, JsonSchema>).flatMap((child) => [...partsOf(child)]);
  return new Set([...own, ...inner]);
}
