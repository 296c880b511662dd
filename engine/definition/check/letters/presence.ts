import type { CompiledCondition, JsonSchema } from '../../bundle.ts';
import { alternativesOf } from '../schema/alternatives.ts';
import { passes } from '../schema/can-hold.ts';
import { schemaAt } from '../schema/field-visit.ts';

/** What a place in a letter may rely on: names that have a value there, and texts they are known to be. */
export interface Presence {
  present: Set<string>;
  equal: Map<string, string>;
}
export const nothingKnown: Presence = { present: new Set(), equal: new Map() };

/** Also what the form's conditions say: a field that a known answer makes mandatory is there. */
export function withConsequences(known: Presence, schema: JsonSchema, conditions: CompiledCondition[]): Presence {
  const present = new Set(known.present);
  for (const condition of conditions) {
    const ways = alternativesOf(condition.if, condition.scope) ?? [];
    const holds = ways.some((demands) => demands.size > 0 && [...demands].every(([path, tests]) => isKnown(known, schema, path, tests)));
    if (holds) for (const path of condition.requires) present.add(`answers.${path}`);
  }
  return { present, equal: known.equal };
}

function isKnown(known: Presence, schema: JsonSchema, path: string, tests: JsonSchema[]): boolean {
  const label = known.equal.get(`answers.${path}`);
  if (label === undefined) return false;
  const field = schemaAt(schema, path);
  const option = field?.oneOf?.find((candidate: JsonSchema) => candidate.title === label);
  const value = option ? option.const : field?.type === 'boolean' ? label === 'true' : label;
  return tests.every((test) => passes(test, value));
}
