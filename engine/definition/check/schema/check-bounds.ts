import type { JsonSchema } from '../../bundle.ts';
import type { FieldVisit } from './field-visit.ts';

const pairs = [
  ['minLength', 'maxLength'],
  ['minimum', 'maximum'],
  ['minItems', 'maxItems'],
] as const;

/** Bounds that leave something, options that differ. */
export function checkBounds({ schema, role, report }: FieldVisit): void {
  for (const [low, high] of pairs)
    if (schema[low] !== undefined && schema[high] !== undefined && schema[low] > schema[high])
      report('AW1233', [low], `${low} ist größer als ${high}: Keine Eingabe kann stimmen.`);
  const { minCount = 1, maxCount = minCount } = schema['x-upload'] ?? {};
  if (minCount > maxCount) report('AW1233', ['x-upload', 'minCount'], 'minCount ist größer als maxCount: Keine Eingabe kann stimmen.');
  checkOptions(schema, report);
  if (schema.const !== undefined && schema.const !== true && role === 'field')
    report('AW1291', ['const'], 'Ein Feld mit einem einzigen Wert ist eine Erklärung: const ist true.');
}

function checkOptions(schema: JsonSchema, report: FieldVisit['report']): void {
  const options = (schema.oneOf ?? []) as { const: unknown }[];
  for (const [index, option] of options.entries()) {
    if (options.findIndex((other) => other.const === option.const) < index)
      report('AW1236', ['oneOf', index, 'const'], `Den Wert „${String(option.const)}“ gibt es schon.`);
    if (schema.type && !fits(option.const, schema.type))
      report('AW1292', ['oneOf', index, 'const'], `Der Wert „${String(option.const)}“ passt nicht zu type: ${schema.type}.`);
  }
  for (const [index, value] of ((schema.enum ?? []) as unknown[]).entries()) {
    if (schema.enum.indexOf(value) < index) report('AW1236', ['enum', index], `Den Wert „${String(value)}“ gibt es schon.`);
    if (schema.type && !fits(value, schema.type))
      report('AW1292', ['enum', index], `Der Wert „${String(value)}“ passt nicht zu type: ${schema.type}.`);
  }
}

/** True when a value has the type of a schema. */
export function fits(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  return type === 'array' ? Array.isArray(value) : typeof value === type;
}
