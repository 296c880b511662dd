import type { JsonSchema } from '../../bundle.ts';
import { demanded, forbidden } from '../../compile/conditions.ts';
import { findNearest } from '../../nearest.ts';
import { checkIf } from './check-if.ts';
import { joinPath, schemaAt, type FieldVisit } from './field-visit.ts';
import type { SchemaReport } from './schema-report.ts';

/** An entry of `allOf`, with the template path of the object it stands in. */
interface EntryVisit {
  entry: JsonSchema;
  scope: string;
}

/** Each conditional field has one condition, exists, is not also plainly required; what is demanded can be shown. */
export function checkConditions(root: JsonSchema, fields: FieldVisit[], report: SchemaReport): void {
  const entries: EntryVisit[] = fields.flatMap((field) =>
    (field.schema.allOf ?? []).map((entry: JsonSchema) => ({ entry, scope: field.path })),
  );
  const governed = new Set<string>();
  for (const { entry, scope } of entries) {
    checkIf(entry.if, schemaAt(root, scope), report);
    // A tested field that is not required is told at the field.
    if (acceptsEmpty(entry.if) && !entry.if.properties)
      report.at(entry.if, 'AW1223', [], 'Diese Bedingung gilt auch ohne Angaben. Bitte nennen Sie jedes geprüfte Feld auch in required.');
    const shown = forbidden(entry.else, scope);
    if (shown.length === 0) report.at(entry.else, 'AW1255', [], 'Dieser Eintrag verbirgt kein Feld: In else steht keines mit false.');
    for (const path of shown) checkGoverned(root, entry, scope, path, governed, report);
    if (shown.length > 0) checkDemands(root, entry, scope, shown, report);
  }
}

function checkGoverned(
  root: JsonSchema,
  entry: JsonSchema,
  scope: string,
  path: string,
  governed: Set<string>,
  report: SchemaReport,
): void {
  const [parentPath, name] = splitLast(path);
  const parent = schemaAt(root, parentPath);
  const inside = insideOf(scope, path);
  if (governed.has(path))
    report.at(
      entry.else,
      'AW1224',
      inside,
      `„${name}“ hat schon eine Bedingung. Ein Feld hat genau eine; Alternativen stehen als anyOf im if.`,
      { key: true },
    );
  governed.add(path);
  if (!schemaAt(root, path))
    report.at(entry.else, 'AW1225', inside, `Das Feld „${name}“ gibt es in dieser Gruppe nicht.`, {
      nearest: findNearest(name, Object.keys(parent?.properties ?? {})),
      key: true,
    });
  else if ((parent?.required ?? []).includes(name))
    report.at(
      entry.else,
      'AW1226',
      inside,
      `„${name}“ ist immer Pflicht und zugleich manchmal verborgen. Bitte nehmen Sie es aus required der Gruppe.`,
      { key: true },
    );
}

/** What `then` demands is shown by the same entry, or is always there: a demand on a field that stays shown is a second rule. */
function checkDemands(root: JsonSchema, entry: JsonSchema, scope: string, shown: string[], report: SchemaReport): void {
  for (const path of demanded(entry.then ?? {}, scope)) {
    const [parentPath, name] = splitLast(path);
    const always = (schemaAt(root, parentPath)?.required ?? []).includes(name);
    if (shown.includes(path) || (always && shown.some((other) => other.startsWith(`${path}.`)))) continue;
    report.at(entry.then, 'AW1227', [], `„${path}“ wird verlangt, aber else verbietet es nicht.`);
  }
}

function splitLast(path: string): [string, string] {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? ['', path] : [path.slice(0, dot), path.slice(dot + 1)];
}

/** `a.b` below scope `a` stands at properties/b of the branch. */
function insideOf(scope: string, path: string): string[] {
  const rest = scope === '' ? path : path.slice(joinPath(scope, '').length);
  return rest.split('.').flatMap((part) => ['properties', part]);
}

/** True when an empty object satisfies the condition. */
export function acceptsEmpty(condition: JsonSchema): boolean {
  if ((condition.required ?? []).length > 0) return false;
  if (condition.anyOf && !condition.anyOf.some(acceptsEmpty)) return false;
  return !condition.allOf || condition.allOf.every(acceptsEmpty);
}
