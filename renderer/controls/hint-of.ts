import type { FieldKind, FormField } from '../../engine/definition/bundle.ts';
import { de } from '../messages/de.ts';

const formats: Partial<Record<FieldKind, string>> = { date: de.dateFormat, month: de.monthFormat, time: de.timeFormat };

/** The author's hint; without one the example, or how such a value is written. */
export function hintOf(field: FormField): string | undefined {
  if (field.hint) return field.hint;
  return field.example ? de.exampleHint(field.example) : formats[field.kind];
}
