import type { JsonSchema } from '../bundle.ts';
import { isChoiceOfTown } from '../choice-of-town.ts';

/** Type of a FEEL value as far as a service's schema tells. `values`: the closed list of an enum; `filled`: a list that must be answered. */
export type ExpressionType =
  | { kind: 'string'; values?: (string | number)[] }
  | { kind: 'number'; values?: (string | number)[]; integer?: boolean; minimum?: number; maximum?: number }
  | { kind: 'boolean' | 'date' | 'duration' | 'any' | 'null' }
  | { kind: 'list'; of: ExpressionType; filled?: true }
  | { kind: 'context'; fields: Record<string, { type: ExpressionType; optional: boolean }> };

const cache = new WeakMap<object, ExpressionType>();

/** FEEL type of a (dereferenced) JSON Schema. A property that is not plainly required is optional; a list never is: no items is an empty list. */
export function typeOfSchema(schema: JsonSchema): ExpressionType {
  let type = cache.get(schema);
  if (!type) cache.set(schema, (type = deriveType(schema)));
  return type;
}

function deriveType(schema: JsonSchema): ExpressionType {
  if (schema.type === 'array') return { kind: 'list', of: schema.items ? typeOfSchema(schema.items) : { kind: 'any' } };
  if (schema.properties) return contextType(schema);
  if (schema.format === 'date') return { kind: 'date' };
  // What a town adds or takes away makes no expression wrong.
  const values: unknown[] | undefined = isChoiceOfTown(schema)
    ? undefined
    : schema.const !== undefined
      ? [schema.const]
      : (schema.enum ?? schema.oneOf?.map((option: JsonSchema) => option.const));
  const closed = values?.every((value) => typeof value === typeof values[0] && value !== null)
    ? (values as (string | number)[])
    : undefined;
  const name = schema.type ?? (closed ? typeof closed[0] : 'any');
  if (name === 'integer' || name === 'number') {
    const { minimum, maximum } = schema as { minimum?: number; maximum?: number };
    const integer = name === 'integer' || (closed?.every(Number.isInteger) ?? false);
    return { kind: 'number', integer, values: closed, minimum, maximum };
  }
  if (name === 'string') return { kind: 'string', values: closed };
  return { kind: name === 'boolean' ? 'boolean' : 'any' };
}

function contextType(schema: JsonSchema): ExpressionType {
  const required = new Set<string>(schema.required ?? []);
  const fields: Record<string, { type: ExpressionType; optional: boolean }> = {};
  for (const [name, inner] of Object.entries(schema.properties as Record<string, JsonSchema | false>)) {
    if (inner === false) continue;
    const found = typeOfSchema(inner);
    // What is empty is absent: a list that is demanded has an entry.
    const type: ExpressionType = found.kind === 'list' && required.has(name) ? { ...found, filled: true } : found;
    fields[name] = { type, optional: type.kind !== 'list' && !required.has(name) };
  }
  return { kind: 'context', fields };
}

const names: Record<ExpressionType['kind'], string> = {
  string: 'ein Text',
  number: 'eine Zahl',
  boolean: 'ein Wahrheitswert (true oder false)',
  date: 'ein Datum',
  duration: 'eine Dauer',
  any: 'ein beliebiger Wert',
  null: 'null',
  list: 'eine Liste',
  context: 'eine Gruppe',
};
/** "ein Datum" — nominative with article, for messages. */
export const nameOfType = (type: Pick<ExpressionType, 'kind'>): string => names[type.kind];

/** True when values of both types can be equal or ordered. */
export function isCompatible(a: ExpressionType, b: ExpressionType): boolean {
  if (a.kind === 'any' || b.kind === 'any') return true;
  if (a.kind === 'list' && b.kind === 'list') return isCompatible(a.of, b.of);
  return a.kind === b.kind && a.kind !== 'context';
}
