import { isRealDate } from '../../calendar.ts';
import type { JsonSchema } from '../../bundle.ts';
import { fits } from './check-bounds.ts';
import { compiles } from './check-patterns.ts';
import type { FieldVisit } from './field-visit.ts';

/** Examples are what a citizen could enter: the field's own bounds, pattern and options let them pass. */
export function checkExamples({ schema, kind, report }: FieldVisit): void {
  // What these store is not what people write; how it is read is not for the checker to repeat.
  if (['month', 'time', 'plate', 'money'].includes(kind)) return;
  for (const [index, example] of ((schema.examples ?? []) as unknown[]).entries()) {
    const fault = faultOf(schema, storedForm(schema, example));
    if (fault) report('AW1235', ['examples', index], `Das Beispiel „${String(example)}“ ${fault}.`);
  }
}

/** Examples are written as people write; the field stores the ISO form. */
function storedForm(schema: JsonSchema, example: unknown): unknown {
  if (typeof example !== 'string') return example;
  const day = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(example);
  if (schema.format === 'date' && day) return `${day[3]}-${day[2]!.padStart(2, '0')}-${day[1]!.padStart(2, '0')}`;
  if (schema['x-checks']?.includes('iban')) return example.replaceAll(' ', '').toUpperCase();
  if (schema['x-checks']?.some((check: string) => check === 'tax-id' || check === 'chip')) return example.replace(/[\s-]/g, '');
  const isNumber = schema.type === 'number' || schema.type === 'integer';
  return isNumber && /^-?\d+(,\d+)?$/.test(example) ? Number(example.replace(',', '.')) : example;
}

/** Why a field could not have a value, as far as the field itself says; undefined where it could. */
export function faultOf(schema: JsonSchema, value: unknown): string | undefined {
  const { type, pattern, minimum, maximum, minLength, maxLength } = schema;
  // Contradicting bounds are told at the bounds.
  if (minimum > maximum || minLength > maxLength) return undefined;
  if (type && !fits(value, type)) return `passt nicht zu type: ${type}`;
  const options = schema.oneOf?.map((option: JsonSchema) => option.const) ?? schema.enum;
  if (options && !options.includes(value)) return 'ist keine der Möglichkeiten';
  if (typeof value === 'number' && (value < (minimum ?? -Infinity) || value > (maximum ?? Infinity)))
    return 'liegt außerhalb von minimum und maximum';
  if (typeof value !== 'string') return undefined;
  if (schema.format === 'date' && !isRealDate(value)) return 'ist kein Tag, den es gibt';
  if (value.length < (minLength ?? 0) || value.length > (maxLength ?? Infinity)) return 'hat nicht die erlaubte Länge';
  return pattern && compiles(pattern, 'u') && !new RegExp(pattern, 'u').test(value)
    ? 'passt nicht zum eigenen Muster (pattern)'
    : undefined;
}
