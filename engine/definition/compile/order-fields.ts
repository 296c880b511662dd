import type { JsonSchema } from '../bundle.ts';

/**
 * Puts every field with `x-after` behind the field of its group that it names and takes the keyword away; where there is no such field it
 * stays. Changes the schema in place: what was noted about its nodes still holds.
 */
export function orderFields(schema: JsonSchema): void {
  if (schema.properties) schema.properties = ordered(schema.properties);
  for (const inner of Object.values((schema.properties ?? {}) as Record<string, JsonSchema | false>)) if (inner) orderFields(inner);
  if (schema.items) orderFields(schema.items);
}

function ordered(fields: Record<string, JsonSchema | false>): Record<string, JsonSchema | false> {
  const names = Object.keys(fields);
  for (const [name, field] of Object.entries(fields)) {
    const after: unknown = field && field['x-after'];
    if (!field || typeof after !== 'string' || after === name || !Object.hasOwn(fields, after)) continue;
    delete field['x-after'];
    names.splice(names.indexOf(name), 1);
    names.splice(names.indexOf(after) + 1, 0, name);
  }
  return Object.fromEntries(names.map((name) => [name, fields[name]!]));
}
