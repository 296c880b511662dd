import type { JsonSchema } from '../../bundle.ts';
import type { FieldVisit } from './field-visit.ts';

/** Single fields: a kind, an upper bound, a portable pattern. */
export function checkLeaves({ schema, role, report }: FieldVisit): void {
  const emptyRoot = role === 'root' && (!schema.type || schema.type === 'object');
  if (schema['x-upload'] || schema.properties || schema.type === 'array' || emptyRoot) return;
  if (!hasKind(schema))
    return report('AW1213', [], 'Dieses Feld hat keine Art. Bitte geben Sie type, const, oneOf oder einen Baustein ($ref) an.');
  if (schema.type === 'object') return report('AW1213', [], 'Diese Gruppe hat keine Felder (properties).');
  const open = schema.type === 'string' && !schema.oneOf && !schema.enum && schema.const === undefined;
  if (open && !schema.maxLength && !schema.format && !schema['x-options'])
    report('AW1214', [], 'Ein Textfeld braucht eine Obergrenze (maxLength).');
  if (schema.format && !schema.pattern)
    report('AW1215', ['format'], 'Ein Format braucht auch ein pattern, damit jeder Prüfer dasselbe sagt.');
}

const hasKind = (schema: JsonSchema): boolean =>
  schema.type !== undefined ||
  schema.const !== undefined ||
  schema.oneOf !== undefined ||
  schema.enum !== undefined ||
  schema['x-widget'] === 'info' ||
  schema['x-derived'] !== undefined;
