import type { JsonSchema } from '../definition/bundle.ts';

type Holds = (value: unknown) => boolean;
/** The operand in, the test on a value out: what depends on the operand alone is done once. */
type Keyword = (operand: any) => Holds;
const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object' && !Array.isArray(value);
const has = (value: Record<string, unknown>, name: string): boolean => Object.hasOwn(value, name) && value[name] !== undefined;
const patterns = new Map<string, RegExp>();
const onNumber =
  (test: (value: number) => boolean): Holds =>
  (value) =>
    typeof value !== 'number' || test(value);
const onText =
  (test: (value: string) => boolean): Holds =>
  (value) =>
    typeof value !== 'string' || test(value);
const onList =
  (test: (value: unknown[]) => boolean): Holds =>
  (value) =>
    !Array.isArray(value) || test(value);

/** Keywords allowed in the `if` of a condition. Each applies to values of its own type only, as in JSON Schema. */
const keywords: Record<string, Keyword> = {
  properties(members: Record<string, JsonSchema>) {
    const tests = Object.entries(members).map(([name, schema]) => ({ name, holds: testOf(schema) }));
    return (value) => !isObject(value) || tests.every(({ name, holds }) => !has(value, name) || holds(value[name]));
  },
  required: (names: string[]) => (value) => !isObject(value) || names.every((name) => has(value, name)),
  const: (expected) => (value) => isEqual(value, expected),
  enum: (expected: unknown[]) => (value) => expected.some((candidate) => isEqual(value, candidate)),
  minimum: (limit: number) => onNumber((value) => value >= limit),
  maximum: (limit: number) => onNumber((value) => value <= limit),
  exclusiveMinimum: (limit: number) => onNumber((value) => value > limit),
  exclusiveMaximum: (limit: number) => onNumber((value) => value < limit),
  minLength: (limit: number) => onText((value) => [...value].length >= limit),
  maxLength: (limit: number) => onText((value) => [...value].length <= limit),
  minItems: (limit: number) => onList((value) => value.length >= limit),
  maxItems: (limit: number) => onList((value) => value.length <= limit),
  contains(schema: JsonSchema) {
    const holds = testOf(schema);
    return onList((value) => value.some(holds));
  },
  anyOf(schemas: JsonSchema[]) {
    const tests = schemas.map(testOf);
    return (value) => tests.some((holds) => holds(value));
  },
  allOf(schemas: JsonSchema[]) {
    const tests = schemas.map(testOf);
    return (value) => tests.every((holds) => holds(value));
  },
  type(names: string | string[]) {
    const all = [names].flat();
    return (value) => all.some((name) => isOfType(value, name));
  },
  pattern: (source: string) => onText((value) => patternOf(source).test(value)),
};
const annotations = new Set(['title', 'description', '$comment', 'examples', 'default']);

/** Keywords an `if` may use; the checker rejects all others. */
export const conditionKeywords: readonly string[] = Object.keys(keywords);

const compiled = new WeakMap<object, Holds>();

/**
 * The verdict of a restricted JSON Schema (the `if` of a condition), the same as ajv's. Runs in the browser too. A schema is taken apart once and
 * must not change afterwards.
 * @throws Error for a keyword outside the closed list: the checker lets none through.
 */
export const schemaHolds = (schema: JsonSchema | boolean, value: unknown): boolean => testOf(schema)(value);

function testOf(schema: JsonSchema | boolean): Holds {
  if (typeof schema === 'boolean') return () => schema;
  let holds = compiled.get(schema);
  if (!holds) compiled.set(schema, (holds = compile(schema)));
  return holds;
}

function compile(schema: JsonSchema): Holds {
  const tests: Holds[] = [];
  for (const [name, operand] of Object.entries(schema)) {
    if (annotations.has(name) || name.startsWith('x-')) continue;
    const keyword = keywords[name];
    if (!keyword) throw new Error(`Keyword "${name}" is not allowed in a condition.`);
    tests.push(keyword(operand));
  }
  return (value) => tests.every((holds) => holds(value));
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
