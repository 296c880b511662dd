import type { FormField, JsonValue } from '../definition/bundle.ts';
import { cleanText } from './clean-text.ts';
import {
  readGermanDate,
  readGermanMoney,
  readGermanMonth,
  readGermanNumber,
  readGermanTime,
  readPhone,
  readPlate,
} from './german-values.ts';

type Unread = 'type' | 'calendar-date' | 'month' | 'time' | 'plate' | 'pattern';

export interface PostedValue {
  /** Absent for an empty input. */
  value: JsonValue | undefined;
  /** Set when the text could not be read and is kept as typed. */
  unread?: Unread;
}

/** The text of one input → its stored value. Of a name posted twice the last counts, except for checkboxes. */
export function readPostedValue(field: FormField, raw: string | string[]): PostedValue {
  if (field.kind === 'checkboxes') return { value: readChoices(field, [raw].flat()) };
  const text = cleanText([raw].flat().at(-1) ?? '', field.kind === 'longtext');
  if (text === '') return { value: undefined };
  switch (field.kind) {
    case 'integer': {
      const number = readGermanNumber(withoutUnit(field, text));
      return number !== undefined && Number.isInteger(number) ? { value: number } : { value: text, unread: 'type' };
    }
    case 'decimal':
      return orUnread(readGermanNumber(withoutUnit(field, text)), text, 'type');
    case 'money':
      return orUnread(readGermanMoney(text), text, 'type');
    case 'date':
      return orUnread(readGermanDate(text), text, 'calendar-date');
    case 'month':
      return orUnread(readGermanMonth(text), text, 'month');
    case 'time':
      return orUnread(readGermanTime(text), text, 'time');
    case 'plate':
      return orUnread(readPlate(text), text, 'plate');
    case 'phone':
      return orUnread(readPhone(text), text, 'pattern');
    case 'yesno':
      return { value: text === 'true' ? true : text === 'false' ? false : text };
    case 'declaration':
      return { value: text === 'true' || text === 'on' ? true : undefined };
    case 'radio':
    case 'select':
      return { value: choiceOf(field, text) };
    case 'iban':
      return { value: text.replace(/\s/g, '').toUpperCase() };
    default:
      // Numbers of cards and chips are read off in groups; they are stored without gaps.
      return { value: field.checks?.some((check) => check === 'tax-id' || check === 'chip') ? text.replace(/[\s-]/g, '') : text };
  }
}

function orUnread(value: JsonValue | undefined, text: string, unread: Unread): PostedValue {
  return value === undefined ? { value: text, unread } : { value };
}

function readChoices(field: FormField, raw: string[]): JsonValue[] | undefined {
  const texts = raw.map((text) => cleanText(text, false)).filter((text) => text !== '');
  const values = [...new Set(texts)].map((text) => choiceOf(field, text));
  return values.length > 0 ? values : undefined;
}

/** The option's own value (a number or boolean where the schema says so); what is no option stays for validation to refuse. */
function choiceOf(field: FormField, text: string): JsonValue {
  return field.options?.find((option) => String(option.value) === text)?.value ?? text;
}

function withoutUnit(field: FormField, text: string): string {
  return field.unit && text.toLowerCase().endsWith(field.unit.toLowerCase()) ? text.slice(0, -field.unit.length).trim() : text;
}
