import type { FormField } from '../../engine/definition/bundle.ts';
import { de } from '../messages/de.ts';

/** The author's hint; without one the example, and for a date how it is written. */
export function hintOf(field: FormField): string | undefined {
  if (field.hint) return field.hint;
  if (field.example) return de.exampleHint(field.example);
  return field.kind === 'date' ? de.dateFormat : undefined;
}
