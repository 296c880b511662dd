import type { JsonSchema } from '../definition/bundle.ts';

type Test = (value: unknown, operand: any) => boolean;
const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object' && !Array.isArray(value);
const has = (value: Record<string, unknown>, name: string): boolean => Object.hasOwn(value, name) && value[name] !== undefined;
const patterns = new Map<string, RegExp>();

/** Keywords allowed in the `if` of a condition. Each applies to values of its own type only, as in JSON Schema. */
const keywords: Record<string, Test> = {
  properties: (value, members: Record<string, JsonSchema>) =>
    !isObject(value) || Object.entries(members).every(([name, schema]) => !has(value, name) || schemaHolds(schema, value[name])),
  required: (value, names: string[]) => !isObject(value) || names.every((name) => has(value, name)),
  const: (value, expected) => isEqual(value, expected),
  enum: (value, expected: unknown[]) => expected.some((candidate) => isEqual(value, candidate)),
  minimum: (value, limit: number) => typeof value !== 'number' || value >= limit,
  maximum: (value, limit: number) => typeof value !== 'number' || value <= limit,
  exclusiveMinimum: (value, limit: number) => typeof value !== 'number' || value > limit,
  exclusiveMaximum: (value, limit: number) => typeof value !== 'number' || value < limit,
  minLength: (value, limit: number) => typeof value !== 'string' || [...value].length >= limit,
  maxLength: (value, limit: number) => typeof value !== 'string' || [...value].length <= limit,
  minItems: (value, limit: number) => !Array.isArray(value) || value.length >= limit,
  maxItems: (value, limit: number) => !Array.isArray(value) || value.length <= limit,
  contains: (value, schema: JsonSchema) => !Array.isArray(value) || value.some((item) => schemaHolds(schema, item)),
  anyOf: (value, schemas: JsonSchema[]) => schemas.some((schema) => schemaHolds(schema, value)),
  allOf: (value, schemas: JsonSchema[]) => schemas.every((schema) => schemaHolds(schema, value)),
  type: (value, names: string | string[]) => [names].flat().some((name) => isOfType(value, name)),
  pattern: (value, source: string) => typeof value !== 'string' || patternOf(source).test(value),
};
const annotations = new Set(['title', 'description', '$comment', 'examples', 'default']);

/** Keywords an `if` may use; the checker rejects all others. */
export const conditionKeywords: readonly string[] = Object.keys(keywords);

/**
 * The verdict of a restricted JSON Schema (the `if` of a condition), the same as ajv's. Runs in the browser too.
 * @throws Error for a keyword outside the closed list: the checker lets none through.
 */
export function schemaHolds(schema: JsonSchema | boolean, value: unknown): boolean {
  if (typeof schema === 'boolean') return schema;
  for (const [keyword, operand] of Object.entries(schema)) {
    if (annotations.has(keyword) || keyword.startsWith('x-')) continue;
    const test = keywords[keyword];
    if (!test) throw new Error(`Keyword "${keyword}" is not allowed in a condition.`);
    if (!test(value, operand)) return false;
  }
  return true;
}

function isOfType(value: unknown, name: string): boolean {
  switch (name) {
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'object':
      return isObject(value);
    case 'array':
      return Array.isArray(value);
    case 'null':
      return value === null;
    default:
      return typeof value === name;
  }
}

function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && isEqual(a[name], b[name]));
}

function patternOf(source: string): RegExp {
  let pattern = patterns.get(source);
  if (!pattern) patterns.set(source, (pattern = new RegExp(source, 'u')));
  return pattern;
}
