import type { FormField, FormModel, JsonValue } from '../definition/bundle.ts';
import { englishForms, germanForms, type ValueForms } from './value-forms.ts';
import { germanDate, germanMoney, germanMonth } from './german-values.ts';

/** Stored value → what stands in the input. What could not be read was stored as typed and comes back as typed. */
export function formatForInput(field: FormField, value: JsonValue | undefined): string {
  if (value === undefined || value === null || typeof value === 'object') return '';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return field.kind === 'money' ? germanMoney(value).replace(/\s*€$/, '') : String(value).replace('.', ',');
  if (field.kind === 'date') return germanDate(value);
  if (field.kind === 'month') return germanMonth(value);
  return field.kind === 'iban' ? groupIban(value) : value;
}

/** Stored value → text for summaries and letters; '' for no answer and for groups and lists, whose fields speak for themselves. */
export function formatForDisplay(field: FormField, value: JsonValue | undefined, lang?: FormModel['lang']): string {
  if (value === undefined || value === null) return '';
  const forms = lang === 'en' ? englishForms : germanForms;
  if (Array.isArray(value))
    return value
      .map((item) => formatOne(field, item, forms))
      .filter((text) => text !== '')
      .join(', ');
  return formatOne(field, value, forms);
}

function formatOne(field: FormField, value: JsonValue, forms: ValueForms): string {
  const option = field.options?.find((candidate) => candidate.value === value);
  if (option) return option.label;
  if (typeof value === 'boolean') return field.kind === 'declaration' && value ? forms.confirmed : value ? forms.yes : forms.no;
  if (typeof value === 'number') {
    if (field.kind === 'money' || field.amount) return forms.money(value);
    return field.unit ? `${forms.number(value)}\u00a0${field.unit}` : forms.number(value);
  }
  if (value !== null && typeof value === 'object')
    return !Array.isArray(value) && typeof value.name === 'string' && field.kind === 'upload' ? value.name : '';
  if (typeof value !== 'string') return '';
  if (field.kind === 'iban') return groupIban(value);
  if (field.kind === 'month') return forms.month(value);
  if (field.kind === 'time') return /^\d{2}:\d{2}$/.test(value) ? forms.time(value) : value;
  return forms.date(value);
}

function groupIban(iban: string): string {
  return /^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban) ? iban.replace(/(.{4})(?=.)/g, '$1 ') : iban;
}
