import type { FormField } from '../../engine/definition/bundle.ts';
import type { Choice } from '../ui/index.ts';

/** The options of a field as choices of an input. */
export const choices = (field: FormField): Choice[] =>
  (field.options ?? []).map(({ value, label, hint }) => ({ value: String(value), label, hint }));
