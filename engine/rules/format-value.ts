import type { FormField, JsonValue } from '../definition/bundle.ts';

/** Stored value → what stands in the input, the German way. */
export function formatForInput(field: FormField, value: JsonValue | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' && field.kind === 'money') return centsText(value);
  if (typeof value === 'number' && (field.kind === 'decimal' || field.kind === 'integer')) return String(value).replace('.', ',');
  if (typeof value === 'string' && field.kind === 'date') return germanDate(value);
  return typeof value === 'object' ? '' : String(value);
}

/** Stored value → German text for summaries, letters and lists. */
export function formatForDisplay(field: FormField, value: JsonValue): string {
  if (Array.isArray(value)) return value.map((item) => formatForDisplay(field, item)).join(', ');
  const option = field.options?.find((candidate) => candidate.value === value);
  if (option) return option.label;
  if (typeof value === 'boolean') return field.kind === 'declaration' ? 'bestätigt' : value ? 'Ja' : 'Nein';
  if (typeof value === 'number' && field.kind === 'money') return `${centsText(value)}\u00a0€`;
  if (value !== null && typeof value === 'object') return Object.values(value).filter((part) => typeof part === 'string').join(', ');
  const text = formatForInput(field, value);
  return field.unit && text ? `${text}\u00a0${field.unit}` : text;
}

function centsText(cents: number): string {
  const euros = String(Math.trunc(cents / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${euros},${String(Math.abs(cents) % 100).padStart(2, '0')}`;
}

const germanDate = (value: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? value.split('-').reverse().join('.') : value);
