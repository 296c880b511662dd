import type { JsonSchema } from '../../bundle.ts';
import { kindOf } from '../../compile/form-model.ts';
import { listOf } from '../../compile/tenant-lists.ts';
import { findNearest } from '../../nearest.ts';
import { isText } from './check-widget.ts';
import type { FieldVisit } from './field-visit.ts';

/** What the keywords of a field demand of each other. */
export function checkFields(field: FieldVisit): void {
  checkChoice(field);
  checkNumber(field);
  checkNamedChecks(field);
  checkShown(field);
  checkDepth(field);
  if (field.schema['x-after'] !== undefined)
    field.report('AW1256', ['x-after'], `Ein Feld „${field.schema['x-after']}“ gibt es in dieser Gruppe nicht.`);
  const { schema, report } = field;
  if (schema['x-suggest'] !== undefined && !isText(schema))
    report('AW1266', ['x-suggest'], 'Vorschläge beim Tippen gibt es nur für Textfelder (type: string).');
}

function checkChoice({ schema, report }: FieldVisit): void {
  const isOfTown = listOf(schema) !== undefined;
  if (isOfTown && schema.type !== 'string') report('AW1264', [], 'Ein Feld mit einer Liste der Kommune ist ein Text: "type": "string".');
  const first = schema['x-first'] as unknown[] | undefined;
  if (first === undefined || isOfTown) return;
  const values = valuesOf(schema);
  if (values.length === 0) return report('AW1265', ['x-first'], 'x-first nennt Werte einer Auswahl, die oben stehen.');
  for (const [index, value] of first.entries())
    if (!values.includes(value))
      report('AW1265', ['x-first', index], `Den Wert „${String(value)}“ gibt es in dieser Auswahl nicht.`, {
        nearest: findNearest(String(value), values.map(String)),
      });
}

function valuesOf(schema: JsonSchema): unknown[] {
  const choice = kindOf(schema) === 'checkboxes' ? schema.items : schema;
  return choice?.enum ?? choice?.oneOf?.map((option: JsonSchema) => option.const) ?? [];
}

function checkNumber({ schema, report }: FieldVisit): void {
  if (schema['x-decimals'] !== undefined && schema.type !== 'number')
    report('AW1267', ['x-decimals'], 'Nachkommastellen (x-decimals) hat nur ein Feld mit "type": "number".');
  if (schema.multipleOf !== undefined && schema.type !== 'integer')
    report('AW1270', ['multipleOf'], 'Schritte (multipleOf) gibt es nur bei ganzen Zahlen. Für Nachkommastellen steht x-decimals.');
}

const checksOfGroups = ['period'];
const checksOfLists = ['distinct'];

function checkNamedChecks({ schema, report }: FieldVisit): void {
  const names = (schema['x-checks'] ?? []) as string[];
  for (const [index, name] of names.entries())
    if (!isFor(name, schema))
      report('AW1271', ['x-checks', index], `Die Prüfung „${name}“ gehört zu ${placeOf(name)}, nicht zu dieser Art von Feld.`);
  if (names.includes('period') && schema.properties && !(schema.properties.von && schema.properties.bis))
    report('AW1272', ['x-checks'], 'Die Prüfung „period“ braucht in der Gruppe die Felder „von“ und „bis“.');
}

/** True where the named check can judge what the field holds. */
export function isFor(name: string, schema: JsonSchema): boolean {
  if (checksOfGroups.includes(name)) return schema.properties !== undefined;
  return checksOfLists.includes(name) ? schema.items?.properties !== undefined : isText(schema);
}

/** In the dative. */
function placeOf(name: string): string {
  if (checksOfGroups.includes(name)) return 'einer Gruppe (properties)';
  return checksOfLists.includes(name) ? 'einer wiederholbaren Gruppe (items)' : 'einem Textfeld (type: string)';
}

/** What only informs cannot be demanded. */
function checkShown({ schema, report, reportRequired }: FieldVisit): void {
  const isInfo = (name: string): boolean => schema.properties?.[name]?.['x-widget'] === 'info';
  const say = (name: string): string => `„${name}“ ist ein Hinweistext und kann nicht Pflicht sein.`;
  for (const name of schema.required ?? []) if (isInfo(name)) reportRequired(name, 'AW1273', say(name));
  for (const [index, entry] of (schema.allOf ?? []).entries())
    for (const name of entry.then?.required ?? []) if (isInfo(name)) report('AW1273', ['allOf', index, 'then'], say(name));
}

function checkDepth({ schema, path, report }: FieldVisit): void {
  if (!schema.items?.properties) return;
  const depth = path.split('.').filter((part) => part === '*').length + 1;
  if (depth > 2) report('AW1268', [], 'Eine wiederholbare Gruppe kann höchstens in einer anderen stehen, nicht tiefer.');
}
