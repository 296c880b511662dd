import type { JsonSchema } from '../../bundle.ts';
import { findNearest } from '../../nearest.ts';
import type { FieldVisit } from './field-visit.ts';

/** The closed list of named checks (engine/rules/checks). */
const checkNames = ['iban', 'calendar-date', 'date', 'tax-id', 'email', 'chip', 'period'];
const uploadKinds = ['pdf', 'jpg', 'png'];

/** Single fields: a kind, an upper bound, a portable pattern, known checks. */
export function checkLeaves(field: FieldVisit): void {
  const { schema, report } = field;
  if (schema['x-upload']) return checkUpload(field);
  const emptyRoot = field.role === 'root' && (!schema.type || schema.type === 'object');
  if (schema.properties || schema.type === 'array' || emptyRoot) return;
  if (!hasKind(schema))
    return report('AW1213', [], 'Dieses Feld hat keine Art. Bitte geben Sie type, const, oneOf oder einen Baustein ($ref) an.');
  if (schema.type === 'object') return report('AW1213', [], 'Diese Gruppe hat keine Felder (properties).');
  const open = schema.type === 'string' && !schema.oneOf && !schema.enum && schema.const === undefined;
  if (open && !schema.maxLength && !schema.format) report('AW1214', [], 'Ein Textfeld braucht eine Obergrenze (maxLength).');
  if (schema.format && !schema.pattern)
    report('AW1215', ['format'], 'Ein Format braucht auch ein pattern, damit jeder Prüfer dasselbe sagt.');
  for (const [index, name] of ((schema['x-checks'] ?? []) as string[]).entries())
    if (!checkNames.includes(name))
      report('AW1217', ['x-checks', index], `Die Prüfung „${name}“ gibt es nicht.`, { nearest: findNearest(name, checkNames) });
  if (schema['x-checks'] && schema.type !== 'string')
    report('AW1258', ['x-checks'], 'Eine Prüfung mit Namen gibt es nur bei Texten (type: string).');
  checkWidget(field);
}

const hasKind = (schema: JsonSchema): boolean =>
  schema.type !== undefined ||
  schema.const !== undefined ||
  schema.oneOf !== undefined ||
  schema.enum !== undefined ||
  schema['x-widget'] === 'info' ||
  schema['x-derived'] !== undefined;

function checkUpload({ schema, report }: FieldVisit): void {
  const { kinds, maxBytes, maxCount } = schema['x-upload'] as { kinds?: string[]; maxBytes?: number; maxCount?: number };
  if (!kinds?.length || !((maxBytes ?? 0) > 0) || !((maxCount ?? 0) > 0))
    report('AW1211', ['x-upload'], 'x-upload braucht kinds, maxBytes und maxCount.');
  for (const [index, kind] of (kinds ?? []).entries())
    if (!uploadKinds.includes(kind))
      report('AW1212', ['x-upload', 'kinds', index], `Dateien der Art „${kind}“ werden nicht angenommen. Möglich sind pdf, jpg, png.`, {
        nearest: findNearest(kind, uploadKinds),
      });
}

/** Types a control can hold. */
const typesOf: Record<string, string[]> = {
  text: ['string'],
  longtext: ['string'],
  email: ['string'],
  phone: ['string'],
  iban: ['string'],
  month: ['string'],
  time: ['string'],
  date: ['string'],
  integer: ['integer'],
  decimal: ['number'],
  money: ['integer'],
  yesno: ['boolean'],
  checkboxes: ['array'],
  place: ['object'],
};

function checkWidget({ schema, report }: FieldVisit): void {
  const widget = schema['x-widget'] as string | undefined;
  const wanted = widget === undefined ? undefined : typesOf[widget];
  if (wanted && schema.type && !wanted.includes(schema.type))
    report('AW1257', ['x-widget'], `Das Eingabefeld „${widget}“ gibt es nur für type: ${wanted.join(', ')}. Hier steht ${schema.type}.`);
  if ((widget === 'radio' || widget === 'select') && !schema.oneOf && !schema.enum)
    report('AW1257', ['x-widget'], `Eine Auswahl (${widget}) braucht Möglichkeiten (oneOf).`);
}
