import type { JsonValue } from '../../definition/bundle.ts';
import { isRealDate } from '../../definition/calendar.ts';
import { isIban } from '../../definition/iban.ts';
import { isWritable } from './characters.ts';
import { isTaxId } from './tax-id.ts';

/**
 * `x-checks`: what JSON Schema cannot say. The closed list, run alike in browser and server; values of another kind pass, the schema
 * refuses them. `period` stands at a group with `von` and `bis`, `distinct` at a repeatable group.
 */
export const namedChecks: Readonly<Record<string, (value: JsonValue) => boolean>> = {
  iban: onText(isIban),
  'calendar-date': onText(isRealDate),
  date: onText(isRealDate),
  'tax-id': onText(isTaxId),
  email: onText(isPlausibleEmail),
  chip: onText(isChipNumber),
  characters: onText(isWritable),
  period: isPeriod,
  distinct: isDistinct,
};

function onText(check: (text: string) => boolean): (value: JsonValue) => boolean {
  return (value) => typeof value !== 'string' || check(value);
}

/** The end is not before the start; ISO dates, months and times sort as text. An open end is no mistake. */
export function isPeriod(value: JsonValue): boolean {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return true;
  const { von, bis } = value;
  return typeof von !== 'string' || typeof bis !== 'string' || von <= bis;
}

/** No two entries say the same, whatever their ids; fields stand in the order of the form, so that text comparison is enough. */
export function isDistinct(value: JsonValue): boolean {
  if (!Array.isArray(value)) return true;
  const texts = value.map((item) => JSON.stringify(item, (key, inner) => (key === '_id' ? undefined : inner)));
  return new Set(texts).size === texts.length;
}

/** Transponder of an animal: 15 digits (ISO 11784). */
export function isChipNumber(text: string): boolean {
  return /^\d{15}$/.test(text.replace(/[\s-]/g, ''));
}

/** Something before and after one @, a domain with a dot, no spaces; whether it exists only a mail can show. */
export function isPlausibleEmail(text: string): boolean {
  if (text.length > 254) return false;
  return /^[^\s@<>(),;:"[\]\\.]+(\.[^\s@<>(),;:"[\]\\.]+)*@([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,}$/u.test(text);
}
