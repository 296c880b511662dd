import type { JsonSchema } from '../../bundle.ts';
import type { Demands } from './alternatives.ts';
import { optionsOf, schemaAt } from './field-visit.ts';

/** False only where no value of the field can pass all tests; in doubt true. */
export function canHold(tests: JsonSchema[], field: JsonSchema | undefined): boolean {
  const named = tests.map((test) => (test.const !== undefined ? [test.const] : test.enum)).find((values) => values !== undefined);
  const candidates: unknown[] | undefined = optionsOf(field) ?? named;
  if (candidates) return candidates.some((value) => tests.every((test) => passes(test, value)));
  const low = Math.max(...[...tests, field ?? {}].map((test) => Math.max(test.minimum ?? -Infinity, test.exclusiveMinimum ?? -Infinity)));
  const high = Math.min(...[...tests, field ?? {}].map((test) => Math.min(test.maximum ?? Infinity, test.exclusiveMaximum ?? Infinity)));
  if (low > high) return false;
  if (low === high && tests.some((test) => test.exclusiveMinimum === low || test.exclusiveMaximum === high)) return false;
  const shortest = Math.max(...tests.map((test) => test.minLength ?? 0), field?.minLength ?? 0);
  const longest = Math.min(...tests.map((test) => test.maxLength ?? Infinity), field?.maxLength ?? Infinity);
  return shortest <= longest;
}

/** False only where what is asked of the fields can never be had together. */
export const canAllHold = (demands: Demands, schema: JsonSchema): boolean =>
  [...demands].every(([path, tests]) => canHold(tests, schemaAt(schema, path)));

/** True when the value passes one test, as in JSON Schema; a keyword that is not judged here passes. */
export function passes(test: JsonSchema, value: unknown): boolean {
  if (test.const !== undefined && test.const !== value) return false;
  if (test.enum && !test.enum.includes(value)) return false;
  if (typeof value === 'number') {
    if (value < (test.minimum ?? -Infinity) || value > (test.maximum ?? Infinity)) return false;
    if (value <= (test.exclusiveMinimum ?? -Infinity) || value >= (test.exclusiveMaximum ?? Infinity)) return false;
  }
  if (typeof value === 'string' && (value.length < (test.minLength ?? 0) || value.length > (test.maxLength ?? Infinity))) return false;
  return true;
}
