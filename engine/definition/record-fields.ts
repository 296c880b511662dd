import type { JsonValue } from './bundle.ts';
import type { Outcome, ProcessShape, RecordField } from './format.ts';

/** What the office recorded with a step: name → text, day (ISO), whole number, cents, value of a choice, yes or no. */
export type RecordValues = Record<string, string | number | boolean>;
export type RecordValue = RecordValues[string];

/** Fields of a step: those that name it, or name no step and it prepares a decision. Whether they apply to the answers is decided before. */
export function recordFieldsOf(fields: RecordField[], process: ProcessShape, action: string): RecordField[] {
  const prepares = process.actions[action]?.does === 'prepare';
  return fields.filter((field) => field.in?.includes(action) ?? prepares);
}

/** True when a field is there with this outcome. */
export const belongsTo = ({ outcomes }: RecordField, outcome: Outcome | undefined): boolean =>
  outcomes === undefined || (outcome !== undefined && outcomes.includes(outcome));

/**
 * True when it has to be filled with this outcome and what else is recorded; a step without an outcome demands what is always required.
 * Whether the answers demand it is decided before (`demandedBy`).
 */
export function isDemanded(field: RecordField, outcome: Outcome | undefined, record: RecordValues): boolean {
  const { required = field.requiredWith !== undefined, requiredWith = {} } = field;
  const byOutcome = required === true || (Array.isArray(required) && outcome !== undefined && required.includes(outcome));
  return belongsTo(field, outcome) && byOutcome && Object.entries(requiredWith).every(([name, values]) => has(record[name], values));
}

const has = (value: RecordValue | undefined, wanted: 'filled' | RecordValue[]): boolean =>
  value !== undefined && (wanted === 'filled' || wanted.includes(value));

/** The field as these answers demand it. @param holds judges an expression over the answers */
export function demandedBy(field: RecordField, holds: (source: string) => boolean): RecordField {
  const { requiredWhen, ...rest } = field;
  if (requiredWhen === undefined) return field;
  if (holds(requiredWhen)) return { ...rest, required: rest.required ?? true };
  const { required: _required, requiredWith: _with, ...voluntary } = rest;
  return voluntary;
}

/** Most characters of a text. */
export const longestText = ({ kind, maxLength }: RecordField): number => maxLength ?? (kind === 'longtext' ? 4000 : 200);

/** True for a value of the field's kind and within its limits. */
export function fitsRecordField(field: RecordField, value: JsonValue | undefined): value is RecordValue {
  switch (field.kind) {
    case 'text':
    case 'longtext':
      return typeof value === 'string' && value.trim() !== '' && value.length <= longestText(field);
    case 'date':
      return typeof value === 'string' && isRealDay(value);
    case 'integer':
    case 'money':
      return (
        typeof value === 'number' && Number.isSafeInteger(value) && value >= (field.minimum ?? 0) && value <= (field.maximum ?? Infinity)
      );
    case 'choice':
      return field.options?.some((option) => option.value === value) ?? false;
    case 'yesno':
      return typeof value === 'boolean';
  }
}

function isRealDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
