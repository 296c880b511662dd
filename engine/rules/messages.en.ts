import type { FormField } from '../definition/bundle.ts';
import type { IssueCode } from './messages.de.ts';

/** The same sentences in English. Dates and numbers are typed the German way in every language, so that nothing has two readings. */

const quote = (field: FormField): string => `“${field.label.replace(/[*:]\s*$/, '').trim()}”`;
const quoteShort = (field: FormField): string =>
  field.label.length <= 90 ? quote(field) : `“${field.label.slice(0, 80).replace(/\s+\S*$/, '')} …”`;
const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 10 });
const euro = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const example = (field: FormField, otherwise: string): string => `for example ${field.example ?? otherwise}`;
/** As it is typed. */
const germanDay = (day = ''): string => day.split('-').reverse().join('.');
const counted = (count: number, one: string, many: string): string => (count === 1 ? `one ${one}` : `${count} ${many}`);

function bound(field: FormField, limit: number | undefined): string {
  if (limit === undefined) return '';
  if (field.kind === 'money') return `€${euro.format(limit / 100)}`;
  return field.unit ? `${number.format(limit)} ${field.unit}` : number.format(limit);
}

function requiredMessage(field: FormField): string {
  switch (field.kind) {
    case 'yesno':
    case 'radio':
    case 'select':
      return `Choose an answer to ${quote(field)}.`;
    case 'checkboxes':
      return `Choose at least one answer to ${quote(field)}.`;
    case 'declaration':
      return `Tick the box at ${quoteShort(field)}.`;
    case 'upload':
      return `Upload a file at ${quote(field)}.`;
    case 'date':
      return `Enter a date at ${quote(field)}, for example 24.11.2026.`;
    case 'month':
    case 'time':
    case 'plate':
      return messages[field.kind](field);
    case 'list':
      return `Add at least one entry at ${quote(field)}${field.itemLabel ? ` (${field.itemLabel})` : ''}.`;
    case 'place':
      return `Describe the place at ${quote(field)}.`;
    case 'derived':
      return `${quote(field)} cannot be worked out yet. Check the answers it follows from.`;
    default:
      return `Fill in ${quote(field)}${field.example ? `, ${example(field, '')}` : ''}.`;
  }
}

function typeMessage(field: FormField): string {
  switch (field.kind) {
    case 'integer':
      return `Enter a whole number at ${quote(field)}, ${example(field, '12')}.`;
    case 'decimal':
      return `Enter a number at ${quote(field)}, with a comma before the decimals, ${example(field, '3,5')}.`;
    case 'money':
      return `Enter an amount in euros at ${quote(field)}, with a comma before the cents, ${example(field, '1.234,56')}.`;
    case 'yesno':
    case 'radio':
    case 'select':
    case 'checkboxes':
    case 'declaration':
    case 'upload':
    case 'date':
    case 'list':
      return requiredMessage(field);
    default:
      return `What you entered at ${quote(field)} cannot be processed. Please enter it again.`;
  }
}

function patternMessage(field: FormField): string {
  if (field.kind === 'date') return messages['calendar-date'](field);
  if (field.kind === 'month' || field.kind === 'time' || field.kind === 'plate') return messages[field.kind](field);
  if (field.patternMessage) return field.patternMessage;
  if (field.kind === 'email') return messages.email(field);
  if (field.kind === 'iban') return messages.iban(field);
  if (field.kind === 'phone') return `Enter a phone number at ${quote(field)}, ${example(field, '06123 456789')}.`;
  return `What you entered at ${quote(field)} does not have the expected form${field.example ? `. Write it like this: ${field.example}` : ''}.`;
}

function countMessage(field: FormField, limit: number, bounds: 'at least' | 'at most'): string {
  if (field.kind === 'upload') return `Upload ${bounds} ${counted(limit, 'file', 'files')} at ${quote(field)}.`;
  if (field.kind === 'checkboxes') return `Choose ${bounds} ${counted(limit, 'answer', 'answers')} to ${quote(field)}.`;
  return `${quote(field)} takes ${bounds} ${counted(limit, 'entry', 'entries')}.`;
}

export const messages: Record<IssueCode, (field: FormField, limit?: string) => string> = {
  required: requiredMessage,
  type: typeMessage,
  option: (field) => (field.kind === 'declaration' ? requiredMessage(field) : `Choose one of the answers offered to ${quote(field)}.`),
  pattern: patternMessage,
  'min-length': (field) =>
    (field.minLength ?? 1) <= 1
      ? requiredMessage(field)
      : `What you entered at ${quote(field)} is too short: it needs at least ${field.minLength} characters.`,
  'max-length': (field) => `What you entered at ${quote(field)} is too long. Shorten it to at most ${field.maxLength ?? 0} characters.`,
  minimum: (field) => `The value at ${quote(field)} is too small. Possible are values from ${bound(field, field.minimum)}.`,
  maximum: (field) => `The value at ${quote(field)} is too large. Possible are values up to ${bound(field, field.maximum)}.`,
  'min-items': (field) => {
    const least = field.upload?.minCount ?? field.minItems ?? 1;
    return least <= 1 ? requiredMessage(field) : countMessage(field, least, 'at least');
  },
  'max-items': (field) => countMessage(field, field.upload?.maxCount ?? field.maxItems ?? 0, 'at most'),
  decimals: (field) =>
    `Enter at most ${counted(field.decimals ?? 0, 'decimal', 'decimals')} at ${quote(field)}, ${example(field, (1.5).toFixed(field.decimals ?? 1).replace('.', ','))}.`,
  step: (field) => `Only multiples of ${bound(field, field.multipleOf)} are possible at ${quote(field)}.`,
  duplicate: (field) => `Something stands twice at ${quote(field)}. Delete one of the two.`,
  iban: (field) =>
    `The IBAN at ${quote(field)} is not right. Check the digits; a German IBAN has 22 characters, for example DE89 3704 0044 0532 0130 00.`,
  'calendar-date': (field) => `The date at ${quote(field)} must exist and be written as DD.MM.YYYY, for example 24.11.2026.`,
  'date-early': (field, limit) =>
    field.dates?.message ?? `The date at ${quote(field)} is too early. Possible are days from ${germanDay(limit)}.`,
  'date-late': (field, limit) =>
    field.dates?.message ?? `The date at ${quote(field)} is too late. Possible are days up to ${germanDay(limit)}.`,
  'tax-id': (field) =>
    `The tax identification number at ${quote(field)} is not right. It has 11 digits and stands on the income tax assessment.`,
  email: (field) => `Enter an e-mail address at ${quote(field)}, for example name@beispiel.de.`,
  chip: (field) => `The chip number at ${quote(field)} must have 15 digits. It stands in the pet passport.`,
  characters: (field) =>
    `There is a character at ${quote(field)} that we cannot process, for example an emoji. Use Latin, Greek or Bulgarian letters, digits and common punctuation marks.`,
  month: (field) => `Enter month and year at ${quote(field)}, for example 11.2026.`,
  time: (field) => `Enter a time at ${quote(field)}, for example 08:30.`,
  plate: (field) => `Write the number plate at ${quote(field)} like this: ${field.example ?? 'GI-AB 123'}.`,
  period: (field) => `At ${quote(field)} the end lies before the beginning. Check both.`,
  unknown: (field) => `At ${quote(field)} there is something that this form does not know.`,
  'not-shown': (field) => `${quote(field)} is not asked with your answers. Remove it.`,
  invalid: (field) => `The answers at ${quote(field)} do not fit together. Please check them.`,
};

export const unplacedMessage = 'The answers contain something that this form does not know.';
