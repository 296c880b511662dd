import type { JsonSchema } from '../bundle.ts';

const uuid = '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$';
const uploadItem: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['datei', 'name', 'typ', 'groesse'],
  properties: {
    datei: { type: 'string', pattern: uuid },
    name: { type: 'string', maxLength: 120 },
    typ: { type: 'string', maxLength: 100 },
    groesse: { type: 'integer', minimum: 1 },
  },
};

/** Closes objects, gives items of repeatable groups their id, writes out upload fields. */
export function normaliseSchema(schema: JsonSchema): JsonSchema {
  if (schema['x-upload']) {
    const { maxCount, minCount = 1 } = schema['x-upload'];
    return { ...schema, type: 'array', minItems: minCount, maxItems: maxCount, items: uploadItem };
  }
  const result: JsonSchema = { ...schema };
  if (schema.properties) {
    result.type = 'object';
    result.additionalProperties = false;
    result.properties = mapValues(schema.properties, normaliseSchema);
  }
  if (schema.items) {
    const items = normaliseSchema(schema.items);
    result.items = items.properties ? { ...items, properties: { _id: { type: 'string', pattern: uuid }, ...items.properties } } : items;
  }
  return result;
}

/** The same schema without our annotations and without what is only shown: what any other validator reads. */
export function publishedSchema(schema: any): any {
  if (Array.isArray(schema)) return schema.map(publishedSchema);
  if (schema === null || typeof schema !== 'object') return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !key.startsWith('x-'))
      .map(([key, value]) => [key, publishedSchema(key === 'properties' ? withoutInfo(value as Record<string, JsonSchema>) : value)]),
  );
}

const withoutInfo = (fields: Record<string, JsonSchema>): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(fields).filter(([, field]) => field['x-widget'] !== 'info'));

const mapValues = (object: Record<string, JsonSchema>, change: (value: JsonSchema) => JsonSchema): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
