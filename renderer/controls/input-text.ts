import type { FormField, JsonValue } from '../../engine/definition/bundle.ts';
import { formatForInput } from '../../engine/rules/index.ts';

/** What stands in the input: German, and what could not be read exactly as it was typed. */
export const inputText = (field: FormField, value: JsonValue | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? formatForInput(field, value) : '';
