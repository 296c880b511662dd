import type { Bundle, FormField, JsonObject, JsonValue } from '../../definition/bundle.ts';
import { formatForDisplay } from '../../rules/index.ts';

/** Answers with the same shape, every leaf as German text; yes/no stays a boolean so that letters can branch on it. */
export function displayAnswers(bundle: Bundle, answers: JsonObject): JsonObject {
  const shown: JsonObject = {};
  for (const page of bundle.form.pages) {
    const value = answers[page.id];
    if (value !== undefined) shown[page.id] = display(page.field, value);
  }
  return shown;
}

function display(field: FormField, value: JsonValue): JsonValue {
  if (field.kind === 'list' && Array.isArray(value)) return value.map((item) => displayGroup(field, item));
  if (field.fields) return displayGroup(field, value);
  return typeof value === 'boolean' ? value : formatForDisplay(field, value);
}

function displayGroup(field: FormField, value: JsonValue): JsonValue {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const group: JsonObject = {};
  for (const child of field.fields ?? []) {
    const inner = value[child.name];
    if (inner !== undefined) group[child.name] = display(child, inner);
  }
  return group;
}
