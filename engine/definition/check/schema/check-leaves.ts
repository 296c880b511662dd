import type { JsonSchema } from '../../bundle.ts';
import type { FieldVisit } from './field-visit.ts';

/** Single fields: a kind, an upper bound, a portable pattern, checks and controls that fit. */
export function checkLeaves(field: FieldVisit): void {
  const { schema, report } = field;
  const emptyRoot = field.role === 'root' && (!schema.type || schema.type === 'object');
  if (schema['x-upload'] || schema.properties || schema.type === 'array' || emptyRoot) return;
  if (!hasKind(schema))
    return report('AW1213', [], 'Dieses Feld hat keine Art. Bitte geben Sie type, const, oneOf oder einen Baustein ($ref) an.');
  if (schema.type === 'object') return report('AW1213', [], 'Diese Gruppe hat keine Felder (properties).');
  const open = schema.type === 'string' && !schema.oneOf && !schema.enum && schema.const === undefined;
  if (open && !schema.maxLength && !schema.format && !schema['x-options'])
    report('AW1214', [], 'Ein Textfeld braucht eine Obergrenze (maxLength).');
  if (schema.format && !schema.pattern)
    report('AW1215', ['format'], 'Ein Format braucht auch ein pattern, damit jeder Prüfer dasselbe sagt.');
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

/** Types a control can hold. */
const typesOf: Record<string, string[]> = {
  longtext: ['string'],
  month: ['string'],
  time: ['string'],
  money: ['integer'],
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
