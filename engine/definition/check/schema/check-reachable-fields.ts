import type { CompiledCondition, JsonSchema } from '../../bundle.ts';
import { sortConditions } from '../../compile/conditions.ts';
import { findDerived } from '../../compile/form-model.ts';
import { alternativesOf, productOf, type Demands } from './alternatives.ts';
import { canAllHold, passes } from './can-hold.ts';
import { optionsOf, schemaAt } from './field-visit.ts';
import type { SchemaReport } from './schema-report.ts';

/** No circle, also not through derived values; no field whose conditions, taken together, can never hold or always do. */
export function checkReachableFields(schema: JsonSchema, conditions: CompiledCondition[], report: SchemaReport): void {
  const { circle } = sortConditions(conditions.map((condition) => ({ ...condition, reads: withSources(condition.reads, schema) })));
  if (circle) {
    const first = conditions.find((condition) => condition.shows.some((path) => circle.includes(path)));
    return report.at(first?.if ?? schema, 'AW1221', [], `Die Bedingungen bilden einen Kreis: ${[...new Set(circle)].join(', ')}.`);
  }
  for (const condition of conditions) {
    const ways = allWays(condition, conditions, new Set());
    const shown = condition.shows.map((path) => `„${path}“`).join(', ');
    if (ways && !ways.some((demands) => canAllHold(demands, schema)))
      report.at(
        condition.if,
        'AW1232',
        [],
        `${shown} kann nie zu sehen sein: Diese Bedingung ist zusammen mit denen der Felder, nach denen sie fragt, nie erfüllt.`,
      );
    else if (!report.isForeign(condition.if) && holdsForEveryAnswer(condition, schema))
      report.at(condition.if, 'AW1253', [], `Diese Bedingung gilt bei jeder Antwort: ${shown} braucht keine Bedingung.`);
  }
}

function withSources(reads: string[], schema: JsonSchema): string[] {
  const all = new Set(reads);
  const derived = findDerived(schema);
  for (const path of all) {
    const source = derived.find((candidate) => candidate.path === path);
    if (source) all.add(source.of);
    if (source?.to) all.add(source.to);
  }
  return [...all];
}

/** The ways in which a condition can hold, with what it takes for the fields it reads to be shown themselves. */
function allWays(condition: CompiledCondition, conditions: CompiledCondition[], seen: Set<CompiledCondition>): Demands[] | undefined {
  let ways = alternativesOf(condition.if, condition.scope);
  seen.add(condition);
  for (const other of conditions) {
    // Inside a list each entry has its own answers: only conditions of the same entry are about the same values.
    const sameEntry = other.scope === condition.scope || !`${other.scope}${condition.scope}`.includes('*');
    const needed = condition.reads.some((read) => other.shows.some((path) => read === path || read.startsWith(`${path}.`)));
    if (!needed || !sameEntry || seen.has(other)) continue;
    // With alternatives a read field need not be shown at all.
    if (hasAlternatives(condition.if)) continue;
    ways = productOf(ways, allWays(other, conditions, seen));
  }
  return ways;
}

const hasAlternatives = (condition: JsonSchema): boolean => JSON.stringify(condition).includes('"anyOf"');

/** True for a test of one field that every one of its values passes; before the answer the field stays hidden all the same. */
function holdsForEveryAnswer(condition: CompiledCondition, schema: JsonSchema): boolean {
  const ways = alternativesOf(condition.if, condition.scope);
  const [demands, ...others] = ways ?? [];
  if (!demands || others.length > 0 || demands.size !== 1) return false;
  const [path, tests] = [...demands][0]!;
  const options = optionsOf(schemaAt(schema, path));
  return options !== undefined && options.length > 1 && options.every((value) => tests.every((test) => passes(test, value)));
}
