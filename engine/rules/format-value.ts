import type { FormField, JsonValue } from '../definition/bundle.ts';
import { germanDate, germanMoney, germanMonth, germanNumber } from './german-values.ts';

/** Stored value → what stands in the input. What could not be read was stored as typed and comes back as typed. */
export function formatForInput(field: FormField, value: JsonValue | undefined): string {
  if (value === undefined || value === null || typeof value === 'object') return '';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return field.kind === 'money' ? germanMoney(value).replace(/\s*€$/, '') : String(value).replace('.', ',');
  if (field.kind === 'date') return germanDate(value);
  if (field.kind === 'month') return germanMonth(value);
  return field.kind === 'iban' ? groupIban(value) : value;
}

/** Stored value → German text for summaries and letters; '' for no answer and for groups and lists, whose fields speak for themselves. */
export function formatForDisplay(field: FormField, value: JsonValue | undefined): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value))
    return value
      .map((item) => formatOne(field, item))
      .filter((text) => text !== '')
      .join(', ');
  return formatOne(field, value);
}

function formatOne(field: FormField, value: JsonValue): string {
  const option = field.options?.find((candidate) => candidate.value === value);
  if (option) return option.label;
  if (typeof value === 'boolean') return field.kind === 'declaration' && value ? 'Bestätigt' : value ? 'Ja' : 'Nein';
  if (typeof value === 'number') {
    if (field.kind === 'money' || field.amount) return germanMoney(value);
    return field.unit ? `${germanNumber(value)}\u00a0${field.unit}` : germanNumber(value);
  }
  if (value !== null && typeof value === 'object')
    return !Array.isArray(value) && typeof value.name === 'string' && field.kind === 'upload' ? value.name : '';
  if (typeof value !== 'string') return '';
  if (field.kind === 'iban') return groupIban(value);
  if (field.kind === 'month') return germanMonth(value);
  if (field.kind === 'time') return /^\d{2}:\d{2}$/.test(value) ? `${value}\u00a0Uhr` : value;
  return germanDate(value);
}

function groupIban(iban: string): string {
  return /^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban) ? iban.replace(/(.{4})(?=.)/g, '$1 ') : iban;
}
