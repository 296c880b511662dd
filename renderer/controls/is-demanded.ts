import type { FormField, FormModel } from '../../engine/definition/bundle.ts';

/** True when the condition that shows this field also demands it: whenever it is seen, it must be answered. */
export const isDemanded = (form: FormModel, field: FormField): boolean =>
  form.conditions.some((condition) => condition.requires.includes(field.path));
