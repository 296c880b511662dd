import type { JsonSchema } from '../../bundle.ts';
import { joinPath } from './field-visit.ts';

/** What a condition asks of single fields, by template path; all of it has to hold. */
export type Demands = Map<string, JsonSchema[]>;
/** More than so many ways to hold are not followed: then nothing is claimed. */
const limit = 256;

/** The ways in which a condition can hold (its disjunctive normal form); undefined where there are too many. */
export function alternativesOf(condition: JsonSchema, scope: string): Demands[] | undefined {
  let ways: Demands[] | undefined = [ownDemands(condition, scope)];
  for (const [name, inner] of Object.entries((condition.properties ?? {}) as Record<string, JsonSchema>))
    ways = productOf(ways, alternativesOf(inner, joinPath(scope, name)));
  for (const inner of condition.allOf ?? []) ways = productOf(ways, alternativesOf(inner, scope));
  if (condition.anyOf) ways = productOf(ways, unionOf(condition.anyOf.map((inner: JsonSchema) => alternativesOf(inner, scope))));
  return ways;
}

const nested = new Set(['properties', 'required', 'allOf', 'anyOf', 'contains']);

function ownDemands(condition: JsonSchema, scope: string): Demands {
  const tests = Object.fromEntries(Object.entries(condition).filter(([key]) => !nested.has(key)));
  return new Map(Object.keys(tests).length > 0 ? [[scope, [tests]]] : []);
}

function unionOf(all: (Demands[] | undefined)[]): Demands[] | undefined {
  const united = all.every((ways) => ways !== undefined) ? all.flat() : undefined;
  return united && united.length <= limit ? united : undefined;
}

/** Every way of one with every way of the other. */
export function productOf(a: Demands[] | undefined, b: Demands[] | undefined): Demands[] | undefined {
  if (!a || !b || a.length * b.length > limit) return undefined;
  return a.flatMap((left) => b.map((right) => joined(left, right)));
}

function joined(a: Demands, b: Demands): Demands {
  const all = new Map(a);
  for (const [path, tests] of b) all.set(path, [...(all.get(path) ?? []), ...tests]);
  return all;
}
