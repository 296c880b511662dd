import type { JsonSchema, JsonValue } from '../definition/bundle.ts';

/**
 * Verdict of a condition: the closed keyword list an `if` may use, with the meaning JSON Schema 2020-12 gives it, so that the
 * validator and the visibility agree. Unknown keywords throw; the checker refuses them before.
 */
export function conditionHolds(schema: JsonSchema, value: JsonValue | undefined): boolean {
  if (value === undefined) return false;
  return Object.entries(schema).every(([keyword, operand]) => keywordHolds(keyword, operand, value));
}

function keywordHolds(keyword: string, operand: any, value: JsonValue): boolean {
  switch (keyword) {
    case 'properties':
      return !isObject(value) || Object.entries(operand).every(([name, inner]) => value[name] === undefined || conditionHolds(inner as JsonSchema, value[name]));
    case 'required':
      return !isObject(value) || operand.every((name: string) => value[name] !== undefined);
    case 'const':
      return value === operand;
    case 'enum':
      return operand.includes(value);
    case 'minimum':
      return typeof value !== 'number' || value >= operand;
    case 'maximum':
      return typeof value !== 'number' || value <= operand;
    case 'exclusiveMinimum':
      return typeof value !== 'number' || value > operand;
    case 'exclusiveMaximum':
      return typeof value !== 'number' || value < operand;
    case 'minItems':
      return !Array.isArray(value) || value.length >= operand;
    case 'maxItems':
      return !Array.isArray(value) || value.length <= operand;
    case 'contains':
      return !Array.isArray(value) || value.some((item) => conditionHolds(operand, item));
    case 'minLength':
      return typeof value !== 'string' || [...value].length >= operand;
    case 'pattern':
      return typeof value !== 'string' || new RegExp(operand, 'u').test(value);
    case 'type':
      return typeHolds(operand, value);
    case 'anyOf':
      return operand.some((inner: JsonSchema) => conditionHolds(inner, value));
    case 'allOf':
      return operand.every((inner: JsonSchema) => conditionHolds(inner, value));
    default:
      throw new Error(`Keyword ${keyword} is not allowed in a condition`);
  }
}

/** Keywords an `if` may use. */
export const conditionKeywords = [
  'properties', 'required', 'const', 'enum', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'minItems', 'maxItems', 'contains',
  'minLength', 'pattern', 'type', 'anyOf', 'allOf',
];

const isObject = (value: JsonValue): value is { [key: string]: JsonValue } => value !== null && typeof value === 'object' && !Array.isArray(value);

function typeHolds(type: string, value: JsonValue): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  return typeof value === type;
}
