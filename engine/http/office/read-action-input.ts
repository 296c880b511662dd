import type { ActionInput, OfficeCase } from '../../application/api.ts';
import type { FieldIssue, OfficeField } from '../../contract/office-pages.ts';
import type { Outcome } from '../../definition/format.ts';
import type { UploadedFile } from '../context.ts';
import { readConditions } from './conditions-form.ts';
import { readFees } from './fee-fields.ts';
import { isNeutral } from './is-neutral.ts';
import { fieldTexts } from './messages.de.ts';
import { parseDay } from './office-date.ts';
import { parseEuros } from './office-money.ts';
import { readRecordForm } from './record-form.ts';

/** Posted values → input of the action (its name in the process), with what is missing or unreadable. `fields` are those the form showed. */
export function readActionInput(
  fields: OfficeField[],
  values: Record<string, string>,
  files: UploadedFile[],
  found: OfficeCase,
  action: string,
): { input: ActionInput; issues: FieldIssue[] } {
  const input: ActionInput = {};
  const issues: FieldIssue[] = [];
  for (const field of fields) {
    const value = (values[field.name] ?? '').trim();
    if (/^(fee-|record-)/.test(field.name) || field.type === 'suggestions') continue;
    if (field.name === 'amount') readAmount(field, value, input, issues);
    else if (field.type === 'files') readFiles(files, input, issues);
    else {
      const issue = issueOf(field, value);
      if (issue) issues.push({ field: field.name, message: issue });
      else if (value) assign(input, field.name, value);
    }
  }
  readAppointment(values, fields, input, issues);
  if (fields.some((field) => field.name.startsWith('fee-')))
    issues.push(...readFees(found, values, input, fields.some(({ name }) => name === 'method') ? 'at-counter' : 'after-decision'));
  issues.push(...readRecordForm(found, action, values, input));
  if (fields.some(({ name }) => name === 'conditions')) readConditions(found, values, input);
  const refuses = input.outcome === 'refused' || input.outcome === 'partial';
  const needsReasons = refuses && !isNeutral(found.bundle.workflow, input.outcome!);
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
    case 'from':
    case 'until':
      input[name] = parseDay(value);
      break;
    case 'rhythm':
      input.rhythm = value as ActionInput['rhythm'];
      break;
    case 'document':
      input.document = value as ActionInput['document'];
      break;
    case 'method':
      input.method = value as ActionInput['method'];
      break;
    case 'kind':
      input.kind = value as ActionInput['kind'];
      break;
    case 'flag':
      [input.flag, input.on] = [value.slice(1), value.startsWith('+')];
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
    case 'where':
    case 'recipient':
    case 'number':
    case 'deadline':
    case 'reference':
      input[name] = value.replaceAll('\r\n', '\n');
      break;
  }
}

/** An amount of money in euros; empty where the field does not demand one. */
function readAmount(field: OfficeField, value: string, input: ActionInput, issues: FieldIssue[]): void {
  if (!value && !('required' in field && field.required)) return;
  const cents = parseEuros(value);
  if (cents === undefined) issues.push({ field: field.name, message: fieldTexts.issues.money });
  else input.amount = cents;
}

/** Day and time are two inputs and one appointment: "1.12.2026", "9:30" → "2026-12-01T09:30". */
function readAppointment(values: Record<string, string>, fields: OfficeField[], input: ActionInput, issues: FieldIssue[]): void {
  if (!fields.some(({ name }) => name === 'time')) return;
  const day = parseDay((values['day'] ?? '').trim());
  const [, hours, minutes = '00'] = /^([01]?\d|2[0-3])(?:[:.]([0-5]\d))?(?: ?Uhr)?$/.exec((values['time'] ?? '').trim()) ?? [];
  if (values['time']?.trim() && hours === undefined) issues.push({ field: 'time', message: fieldTexts.issues.time });
  if (day && hours !== undefined) input.at = `${day}T${hours.padStart(2, '0')}:${minutes}`;
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
