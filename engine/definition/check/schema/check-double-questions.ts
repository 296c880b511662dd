import type { CompiledCondition, JsonSchema } from '../../bundle.ts';
import { alternativesOf, productOf, type Demands } from './alternatives.ts';
import { canAllHold } from './can-hold.ts';
import type { FieldVisit } from './field-visit.ts';
import { partsOf } from './party-parts.ts';

/**
 * The same question asked twice: a whole question that comes again, or two fields of the same name in the same place. Not the same is a
 * question about another entry of a list or another person, one that follows on another question, and one of which the other is hidden.
 */
export function checkDoubleQuestions(schema: JsonSchema, fields: FieldVisit[], conditions: CompiledCondition[]): void {
  const asked = new Map<string, FieldVisit[]>();
  const groups = fields.filter((field) => field.schema.properties !== undefined && field.role === 'field');
  for (const field of fields) {
    const title = field.schema.title as string | undefined;
    if (field.role !== 'field' || field.kind === 'info' || !title) continue;
    const place = title.endsWith('?') && !field.foreign ? '' : labelPath(groups, field);
    const key = `${place}|${normalise(title)}`;
    const before = asked.get(key) ?? [];
    asked.set(key, [...before, field]);
    const first = before.find((other) => isSameThing(groups, other, field) && isAskedTogether(schema, conditions, other, field));
    if (first) field.report('AW1239', ['title'], `„${title}“ wird schon bei „${first.path}“ gefragt.`);
  }
}

const normalise = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}?]+/gu, ' ')
    .trim();

const isInside = (path: string, outer: string): boolean => path.startsWith(`${outer}.`);

/** Labels of the groups a field stands in: what tells two fields "Vorname" apart. */
function labelPath(groups: FieldVisit[], field: FieldVisit): string {
  const parents = groups.filter((group) => isInside(field.path, group.path));
  return parents.map((parent) => normalise(parent.schema.title ?? '')).join('/');
}

/** True for fields of the same list entry and the same person, as far as that can be told. */
function isSameThing(groups: FieldVisit[], a: FieldVisit, b: FieldVisit): boolean {
  if (listOf(a.path) !== listOf(b.path)) return false;
  const [personA, personB] = [personOf(groups, a), personOf(groups, b)];
  return personA === undefined || personB === undefined || personA === personB;
}

const listOf = (path: string): string => path.slice(0, path.lastIndexOf('*') + 1);

/** Path of the innermost group around a field that has the name of a person or an organisation. */
const personOf = (groups: FieldVisit[], field: FieldVisit): string | undefined =>
  groups.filter((group) => isInside(field.path, group.path) && hasName(group.schema)).at(-1)?.path;

function hasName(group: JsonSchema): boolean {
  const parts = partsOf(group);
  return parts.has('family-name') || parts.has('organisation');
}

/** False where the two follow on different questions, or where one is hidden when the other is shown. */
function isAskedTogether(schema: JsonSchema, conditions: CompiledCondition[], a: FieldVisit, b: FieldVisit): boolean {
  const [governA, governB] = [a, b].map(({ path }) =>
    conditions.filter(({ shows }) => shows.some((shown) => shown === path || isInside(path, shown))),
  ) as [CompiledCondition[], CompiledCondition[]];
  const onlyA = governA.filter((condition) => !governB.includes(condition));
  const onlyB = governB.filter((condition) => !governA.includes(condition));
  if (onlyA.length === 0 || onlyB.length === 0) return true;
  if (readsOf(onlyA) !== readsOf(onlyB)) return false;
  const ways = [...onlyA, ...onlyB]
    .map((condition) => alternativesOf(condition.if, condition.scope))
    .reduce<Demands[] | undefined>(productOf, [new Map()]);
  return !ways || ways.some((demands) => canAllHold(demands, schema));
}

const readsOf = (conditions: CompiledCondition[]): string => [...new Set(conditions.flatMap(({ reads }) => reads))].sort().join(' ');
