import type { ActionInput, OfficeCase } from '../../application/api.ts';
import { belongsTo, fitsRecordField, isDemanded, longestText, recordFieldsOf, type RecordValue } from '../../definition/record-fields.ts';
import type { FieldIssue, OfficeField } from '../../contract/office-pages.ts';
import type { Outcome, RecordField } from '../../definition/format.ts';
import { outcomeLabel } from './case-head.ts';
import { parseDay } from './office-date.ts';
import { parseEuros } from './office-money.ts';
import { recordFormTexts as texts } from './record-form.de.ts';

const nameOf = (field: RecordField): string => `record-${field.name}`;
const fieldsOf = ({ record, bundle }: OfficeCase, action: string): RecordField[] => recordFieldsOf(record.fields, bundle.process, action);

/** Inputs for what the service records with a step; they show what was recorded before, else the default. */
export function recordFormFields(found: OfficeCase, action: string, values: Record<string, string>): OfficeField[] {
  return fieldsOf(found, action).map((field) => {
    const stored = found.record.values[field.name] ?? found.record.defaults[field.name];
    return inputFor(field, values[nameOf(field)] ?? written(field, stored), hintOf(found, field));
  });
}

function inputFor(field: RecordField, value: string, hint: string | undefined): OfficeField {
  const base = { name: nameOf(field), label: field.label, hint, required: field.required !== undefined && !field.requiredWith, value };
  switch (field.kind) {
    case 'longtext':
      return { ...base, type: 'textarea', rows: 5 };
    case 'date':
    case 'money':
      return { ...base, type: field.kind };
    case 'choice':
      return { ...base, type: (field.options ?? []).length > 6 ? 'select' : 'radio', options: field.options ?? [] };
    case 'yesno':
      return { ...base, type: 'radio', options: texts.yesNo };
    case 'text':
    case 'integer':
      return { ...base, type: 'text' };
  }
}

function hintOf(found: OfficeCase, { hint, kind, outcomes, requiredWith = {} }: RecordField): string | undefined {
  const only = outcomes && texts.only(outcomes.map((outcome) => outcomeLabel(found, outcome)));
  const others = Object.keys(requiredWith).map((name) => found.record.fields.find((field) => field.name === name)?.label ?? name);
  const tied = others.length > 0 ? texts.tied(others) : undefined;
  return [hint, kind === 'date' ? texts.date : undefined, only, tied].filter(Boolean).join(' ') || undefined;
}

/** Stored value → what stands in the input; a date stays ISO, as date inputs take it. */
function written({ kind }: RecordField, value: RecordValue | undefined): string {
  if (value === undefined) return '';
  return kind === 'money' ? (Number(value) / 100).toFixed(2).replace('.', ',') : String(value);
}

/** Reads what `recordFormFields` asked; what does not belong to the chosen outcome is neither demanded nor kept. */
export function readRecordForm(found: OfficeCase, action: string, values: Record<string, string>, input: ActionInput): FieldIssue[] {
  const issues: FieldIssue[] = [];
  const outcome = values['outcome'] as Outcome | undefined;
  for (const field of fieldsOf(found, action).filter((candidate) => belongsTo(candidate, outcome))) {
    const typed = (values[nameOf(field)] ?? '').trim();
    const value = typed === '' ? undefined : readValue(field, typed);
    if (fitsRecordField(field, value)) input.record = { ...input.record, [field.name]: value };
    else if (typed !== '') issues.push({ field: nameOf(field), message: texts.wrong(field, longestText(field)) });
  }
  const prepares = found.bundle.process.actions[action]?.does === 'prepare';
  const all = { ...(prepares ? {} : found.record.values), ...input.record };
  for (const field of fieldsOf(found, action))
    if ((values[nameOf(field)] ?? '').trim() === '' && isDemanded(field, outcome, all))
      issues.push({ field: nameOf(field), message: texts.missing(field) });
  return issues;
}

function readValue({ kind }: RecordField, typed: string): RecordValue | undefined {
  switch (kind) {
    case 'date':
      return parseDay(typed);
    case 'money':
      return parseEuros(typed);
    case 'integer':
      return /^-?\d+$/.test(typed) ? Number(typed) : undefined;
    case 'yesno':
      return typed === 'true' ? true : typed === 'false' ? false : undefined;
    case 'text':
    case 'longtext':
    case 'choice':
      return typed.replaceAll('\r\n', '\n');
  }
}
