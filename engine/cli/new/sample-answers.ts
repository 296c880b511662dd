import { evaluateApplication } from '../../application/evaluate-application.ts';
import type { Bundle, FormField, JsonObject, JsonValue, UploadValue } from '../../definition/bundle.ts';
import { addDays } from '../../definition/periods.ts';
import { findFieldAt, getAt, setAt } from '../../rules/index.ts';
import { readPostedValue } from '../../rules/read-posted-value.ts';

/** So many rounds are enough: each answers everything that is asked now, and answers bring up at most a few more questions in turn. */
const mostRounds = 12;

/**
 * Answers that are complete: every required question with its example, its first choice or a plain value, until nothing is missing.
 * @param given answers that are wanted, by path
 * @throws when a question could not be answered: its field has no example that fits
 */
export function sampleAnswers(bundle: Bundle, today: string, given: Record<string, JsonValue> = {}): JsonObject {
  let answers = Object.entries(given).reduce<JsonObject>((all, [path, value]) => setAt(all, path, value), {});
  for (let round = 0; round < mostRounds; round++) {
    const { issues, answers: pruned } = evaluateApplication(bundle, answers, today);
    if (issues.length === 0) return withoutItemIds(pruned) as JsonObject;
    for (const { path } of issues) {
      const at = findFieldAt(bundle.form, path);
      const value = at && sampleOf(at.field, today);
      if (value !== undefined && getAt(answers, path) === undefined) answers = setAt(answers, path, value);
    }
  }
  const [open] = evaluateApplication(bundle, answers, today).issues;
  throw new Error(`${bundle.service}: no sample for ${open?.path}: ${open?.message}`);
}

/** Scenarios name their items by place. */
function withoutItemIds(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withoutItemIds);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === '_id' ? [] : [[key, withoutItemIds(inner)] as const])),
  );
}

function sampleOf(field: FormField, today: string): JsonValue | undefined {
  const [option] = field.options ?? [];
  if (field.kind === 'checkboxes') return option && [option.value];
  if (option) return option.value;
  if (field.example !== undefined) return readPostedValue(field, field.example).value;
  switch (field.kind) {
    case 'group':
      return {};
    case 'list':
      return [{}];
    case 'yesno':
      return false;
    case 'declaration':
      return true;
    case 'date':
      return addDays(today, 30);
    case 'month':
      return today.slice(0, 7);
    case 'time':
      return '10:00';
    case 'integer':
    case 'decimal':
    case 'money':
      return field.minimum ?? field.multipleOf ?? 1;
    case 'upload':
      return [upload as unknown as JsonObject];
    case 'email':
      return 'erika@beispiel.de';
    case 'phone':
      return '+49 30 23125 001';
    case 'text':
    case 'longtext':
      return field.label.slice(0, field.maxLength);
    default:
      return undefined;
  }
}

const upload: UploadValue = { datei: '6f0d0f0e-0000-4000-8000-000000000001', name: 'datei.pdf', typ: 'application/pdf', groesse: 1000 };
