import type { JsonSchema } from '../bundle.ts';

/** Type of a FEEL value as far as a service's schema tells. */
export type ExpressionType =
  | { kind: 'string' | 'number' | 'boolean' | 'date' | 'any' | 'null' }
  | { kind: 'list'; of: ExpressionType }
  | { kind: 'context'; fields: Record<string, { type: ExpressionType; optional: boolean }> };

/** FEEL type of a (dereferenced) JSON Schema. A conditional or not required property is optional. */
export function typeOfSchema(schema: JsonSchema): ExpressionType {
  const known = cache.get(schema);
  if (known) return known;
  const type = deriveType(schema);
  cache.set(schema, type);
  return type;
}
const cache = new WeakMap<object, ExpressionType>();

function deriveType(schema: JsonSchema): ExpressionType {
  if (schema.type === 'array') return { kind: 'list', of: schema.items ? typeOfSchema(schema.items) : { kind: 'any' } };
  if (schema.properties) {
    const required = new Set<string>(schema.required ?? []);
    const entries = Object.entries(schema.properties as Record<string, JsonSchema | false>).filter(([, inner]) => inner !== false);
    return { kind: 'context', fields: Object.fromEntries(entries.map(([name, inner]) => [name, { type: typeOfSchema(inner as JsonSchema), optional: !required.has(name) }])) };
  }
  if (schema.format === 'date') return { kind: 'date' };
  const sample = schema.const ?? schema.enum?.[0] ?? schema.oneOf?.[0]?.const;
  const name = schema.type ?? (sample === undefined ? 'any' : typeof sample);
  if (name === 'integer' || name === 'number') return { kind: 'number' };
  if (name === 'string' || name === 'boolean') return { kind: name };
  return { kind: 'any' };
}

export const nameOfType = (type: ExpressionType): string =>
  ({ string: 'Text', number: 'Zahl', boolean: 'Ja/Nein', date: 'Datum', any: 'beliebig', null: 'null', list: 'Liste', context: 'Gruppe' })[type.kind];
