import { isRealDate } from '../../definition/calendar.ts';
import { isIban } from './iban.ts';
import { isTaxId } from './tax-id.ts';

/** `x-check`: what JSON Schema cannot say. The closed list, run alike in browser and server. */
export const namedChecks: Readonly<Record<string, (value: string) => boolean>> = {
  iban: isIban,
  'calendar-date': isRealDate,
  date: isRealDate,
  'tax-id': isTaxId,
  email: isPlausibleEmail,
  chip: isChipNumber,
};

/** Transponder of an animal: 15 digits (ISO 11784). */
export function isChipNumber(text: string): boolean {
  return /^\d{15}$/.test(text.replace(/[\s-]/g, ''));
}

/** Something before and after one @, a domain with a dot, no spaces; whether it exists only a mail can show. */
export function isPlausibleEmail(text: string): boolean {
  if (text.length > 254) return false;
  return /^[^\s@<>(),;:"[\]\\.]+(\.[^\s@<>(),;:"[\]\\.]+)*@([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,}$/u.test(text);
}
