import type { FieldKind, FormField } from '../../engine/definition/bundle.ts';
import { words } from '../messages/words.ts';

const formats: Partial<Record<FieldKind, 'dateFormat' | 'monthFormat' | 'timeFormat'>> = {
  date: 'dateFormat',
  month: 'monthFormat',
  time: 'timeFormat',
};

/** The author's hint; without one the example, or how such a value is written. */
export function hintOf(field: FormField): string | undefined {
  if (field.hint) return field.hint;
  if (field.example) return words.exampleHint(field.example);
  const format = formats[field.kind];
  return format && words[format];
}
