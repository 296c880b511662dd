import type { ActionInput, OfficeCase } from '../../application/api.ts';
import type { FieldIssue, OfficeField } from '../../contract/office-pages.ts';
import type { Outcome } from '../../definition/format.ts';
import type { UploadedFile } from '../context.ts';
import { readFees } from './fee-fields.ts';
import { fieldTexts } from './messages.de.ts';
import { parseDay } from './office-date.ts';

/** Posted values → input of the action, with what is missing or unreadable. `fields` are those the form showed. */
export function readActionInput(
  fields: OfficeField[],
  values: Record<string, string>,
  files: UploadedFile[],
  found: OfficeCase,
): { input: ActionInput; issues: FieldIssue[] } {
  const input: ActionInput = {};
  const issues: FieldIssue[] = [];
  for (const field of fields) {
    const value = (values[field.name] ?? '').trim();
    if (field.name.startsWith('fee-')) continue;
    if (field.type === 'files') readFiles(files, input, issues);
    else {
      const issue = issueOf(field, value);
      if (issue) issues.push({ field: field.name, message: issue });
      else if (value) assign(input, field.name, value);
    }
  }
  if (fields.some((field) => field.name.startsWith('fee-'))) issues.push(...readFees(found, values, input));
  const needsReasons = input.outcome === 'refused' || input.outcome === 'partial';
  if (needsReasons && !input.reasons) issues.push({ field: 'reasons', message: fieldTexts.issues.reasons });
  return { input, issues: inFieldOrder(issues, fields) };
}

function issueOf(field: OfficeField, value: string): string | undefined {
  if (field.type === 'hidden') return undefined;
  const choice = field.type === 'radio' || field.type === 'select';
  if (!value)
    return field.required ? (choice ? fieldTexts.issues.choose(field.label) : fieldTexts.issues.required(field.label)) : undefined;
  if (choice) return isOffered(field, value) ? undefined : fieldTexts.issues.choose(field.label);
  if (field.type === 'date') {
    const day = parseDay(value);
    if (!day) return fieldTexts.issues.date;
    return field.min && day < field.min ? fieldTexts.issues.past : undefined;
  }
  return value.length > MAX_TEXT ? fieldTexts.issues.tooLong : undefined;
}
export const MAX_TEXT = 20_000;

function isOffered(field: Extract<OfficeField, { type: 'radio' | 'select' }>, value: string): boolean {
  const grouped = field.type === 'select' ? (field.groups ?? []).flatMap(({ options }) => options) : [];
  return [...field.options, ...grouped].some((option) => option.value === value);
}

function assign(input: ActionInput, name: string, value: string): void {
  switch (name) {
    case 'due':
      input.due = parseDay(value);
      break;
    case 'outcome':
      input.outcome = value as Outcome;
      break;
    case 'conditions':
      input.conditions = value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean);
      break;
    case 'target':
      [input.unit, input.queue] = value.split(' ');
      break;
    case 'text':
    case 'reason':
    case 'reasons':
    case 'unit':
    case 'question':
    case 'consultation':
      input[name] = value.replaceAll('\r\n', '\n');
      break;
  }
}

function readFiles(files: UploadedFile[], input: ActionInput, issues: FieldIssue[]): void {
  const cut = files.find(({ truncated }) => truncated);
  if (cut) issues.push({ field: 'files', message: fieldTexts.issues.fileTooBig(cut.name) });
  else if (files.length > 0) input.files = files.map(({ name, mediaType, bytes }) => ({ name, mediaType, bytes }));
}

function inFieldOrder(issues: FieldIssue[], fields: OfficeField[]): FieldIssue[] {
  const place = (issue: FieldIssue): number => fields.findIndex(({ name }) => name === issue.field);
  return issues.sort((a, b) => place(a) - place(b));
}
