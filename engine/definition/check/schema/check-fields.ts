import type { JsonSchema } from '../../bundle.ts';
import { kindOf } from '../../compile/form-model.ts';
import { listOf } from '../../compile/tenant-lists.ts';
import type { Code } from '../../codes/index.ts';
import type { DataPath } from '../../diagnostics.ts';
import { findNearest } from '../../nearest.ts';
import type { FieldVisit } from './field-visit.ts';

/** Widgets, each with what a field must be for it. */
const widgets: Record<string, (schema: JsonSchema) => boolean> = {
  longtext: isText,
  phone: isText,
  email: isText,
  month: isText,
  time: isText,
  plate: isText,
  select: isChoice,
  radio: isChoice,
  money: (schema) => schema.type === 'integer',
  info: (schema) => schema.type === undefined && !schema.properties,
  place: (schema) => schema.properties !== undefined,
};
const suggestions = ['streets'];
const checksOfGroups = ['period'];
const checksOfLists = ['distinct'];
type Report = (code: Code, path: DataPath, message: string, nearest?: string) => void;

/** What the keywords of a field demand of each other. Never throws for a value of the wrong kind. */
export function checkFields(field: FieldVisit): void {
  const { schema, path } = field;
  const report: Report = (code, inside, message, nearest) => field.report(code, inside, message, { nearest });
  checkWidget(schema, [], report);
  checkChoice(schema, [], report);
  checkNumber(schema, [], report);
  checkNamedChecks(schema, [], report);
  if (schema['x-suggest'] !== undefined && (!suggestions.includes(schema['x-suggest']) || !isText(schema)))
    report('AW1266', ['x-suggest'], 'Vorschläge gibt es für Textfelder: "x-suggest": "streets".');
  checkShown(schema, [], report);
  if (!schema.items || schema['x-upload']) return;
  const depth = path.split('.').filter((part) => part === '*').length + (schema.items.properties ? 1 : 0);
  if (depth > 2) report('AW1268', [], 'Eine wiederholbare Gruppe kann höchstens in einer anderen stehen, nicht tiefer.');
  if ((schema.minItems ?? 0) > (schema.maxItems ?? Infinity))
    report('AW1269', ['minItems'], 'Es werden mehr Einträge verlangt (minItems), als möglich sind (maxItems).');
}

function checkWidget(schema: JsonSchema, path: DataPath, report: Report): void {
  const widget: unknown = schema['x-widget'];
  if (widget === undefined) return;
  const fits = typeof widget === 'string' && Object.hasOwn(widgets, widget) ? widgets[widget] : undefined;
  if (!fits)
    report(
      'AW1261',
      [...path, 'x-widget'],
      `Das Bedienelement „${String(widget)}“ gibt es nicht.`,
      findNearest(String(widget), Object.keys(widgets)),
    );
  else if (!fits(schema))
    report('AW1262', [...path, 'x-widget'], `Das Bedienelement „${String(widget)}“ passt nicht zu dieser Art von Feld.`);
}

function checkChoice(schema: JsonSchema, path: DataPath, report: Report): void {
  const own: unknown = schema['x-options'];
  if (own !== undefined && own !== 'offers' && typeof listOf(schema) !== 'string')
    report('AW1263', [...path, 'x-options'], 'Möglich sind "offers" (Angebote) oder { "tenant": "<Name der Liste>" }.');
  if (listOf(schema) !== undefined && schema.type !== 'string')
    report('AW1264', path, 'Ein Feld mit einer Liste der Kommune ist ein Text: "type": "string".');
  const first: unknown = schema['x-first'];
  if (first === undefined) return;
  const values = valuesOf(schema);
  if (!Array.isArray(first) || (values.length === 0 && listOf(schema) === undefined))
    return report('AW1265', [...path, 'x-first'], 'x-first nennt Werte einer Auswahl, die oben stehen.');
  if (listOf(schema) !== undefined) return;
  for (const [index, value] of first.entries())
    if (!values.includes(value))
      report(
        'AW1265',
        [...path, 'x-first', index],
        `Den Wert „${String(value)}“ gibt es in dieser Auswahl nicht.`,
        findNearest(String(value), values.map(String)),
      );
}

function checkNumber(schema: JsonSchema, path: DataPath, report: Report): void {
  const decimals: unknown = schema['x-decimals'];
  if (decimals !== undefined && (schema.type !== 'number' || !isWithin(decimals, 1, 6)))
    report('AW1267', [...path, 'x-decimals'], 'x-decimals ist eine Zahl von 1 bis 6 an einem Feld mit "type": "number".');
  if (schema.multipleOf !== undefined && (schema.type !== 'integer' || !isWithin(schema.multipleOf, 1, Infinity)))
    report(
      'AW1270',
      [...path, 'multipleOf'],
      'Schritte (multipleOf) gibt es nur bei ganzen Zahlen. Für Nachkommastellen steht x-decimals.',
    );
}

function checkNamedChecks(schema: JsonSchema, path: DataPath, report: Report): void {
  const names: unknown[] = Array.isArray(schema['x-checks']) ? schema['x-checks'] : [];
  const wanted = schema.properties ? checksOfGroups : schema.items?.properties ? checksOfLists : undefined;
  for (const [index, name] of names.entries()) {
    const isForOne = ![...checksOfGroups, ...checksOfLists].includes(String(name));
    if (wanted ? !wanted.includes(String(name)) : !isForOne)
      report('AW1271', [...path, 'x-checks', index], `Die Prüfung „${String(name)}“ passt nicht zu dieser Art von Feld.`);
  }
  if (names.includes('period') && schema.properties && !(schema.properties.von && schema.properties.bis))
    report('AW1272', [...path, 'x-checks'], 'Die Prüfung „period“ braucht in der Gruppe die Felder „von“ und „bis“.');
}

/** What only informs cannot be demanded. */
function checkShown(schema: JsonSchema, path: DataPath, report: Report): void {
  const isInfo = (name: string): boolean => schema.properties?.[name]?.['x-widget'] === 'info';
  for (const [index, name] of (schema.required ?? []).entries())
    if (isInfo(name)) report('AW1273', [...path, 'required', index], `„${name}“ ist ein Hinweistext und kann nicht Pflicht sein.`);
  for (const [index, entry] of (schema.allOf ?? []).entries())
    for (const name of entry.then?.required ?? [])
      if (isInfo(name)) report('AW1273', [...path, 'allOf', index, 'then'], `„${name}“ ist ein Hinweistext und kann nicht Pflicht sein.`);
}

function isText(schema: JsonSchema): boolean {
  return schema.type === 'string' && !isChoice(schema);
}

function isChoice(schema: JsonSchema): boolean {
  return schema.oneOf !== undefined || schema.enum !== undefined || schema['x-options'] !== undefined;
}

const valuesOf = (schema: JsonSchema): unknown[] => {
  const choice = kindOf(schema) === 'checkboxes' ? schema.items : schema;
  return choice?.enum ?? choice?.oneOf?.map((option: JsonSchema) => option.const) ?? [];
};

const isWithin = (value: unknown, from: number, to: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;
