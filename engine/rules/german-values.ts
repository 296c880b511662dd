import { formatDay, isRealDate } from '../definition/calendar.ts';

/** "3,5" → 3.5, "1.234,5" → 1234.5, "12.50" → 12.5; undefined when it cannot be read. A point before three digits groups thousands. */
export function readGermanNumber(text: string): number | undefined {
  const compact = text.replace(/[\s\u00a0\u202f']/g, '').replace(/^\u2212/, '-');
  let plain: string | undefined;
  if (/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(compact)) plain = compact.replaceAll('.', '').replace(',', '.');
  else if (/^-?\d+\.\d{1,2}$/.test(compact)) plain = compact;
  const value = plain === undefined ? NaN : Number(plain);
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined;
}

/** "1.234,56 €" → 123456 cents; undefined when it cannot be read or has parts of a cent. */
export function readGermanMoney(text: string): number | undefined {
  const amount = text
    .replace(/(€|EUR|Euro)\s*$/i, '')
    .trim()
    .replace(/,[-–—]{1,2}$/, '');
  const digits = /[,.](\d{3,})$/.exec(amount)?.[1];
  if (amount.includes(',') && digits && digits.length > 2) return undefined;
  const value = readGermanNumber(amount);
  const cents = value === undefined ? NaN : Math.round(value * 100);
  return Number.isSafeInteger(cents) ? cents : undefined;
}

/** "24.11.2026", "4.1.2026" or "2026-11-24" → "2026-11-24"; undefined when it is no real date. Years need four digits. */
export function readGermanDate(text: string): string | undefined {
  const compact = text.replace(/\s/g, '');
  if (isRealDate(compact)) return compact;
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(compact);
  if (!match) return undefined;
  const date = formatDay({ day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) });
  return isRealDate(date) ? date : undefined;
}

const monthNames = ['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember'];

/** "11.2026", "11/2026", "November 2026" or "2026-11" → "2026-11"; undefined when it is no month. Years need four digits. */
export function readGermanMonth(text: string): string | undefined {
  const [, year, month] = /^(\d{4})-(\d{1,2})$/.exec(text) ?? [];
  if (year && month) return monthOf(Number(year), Number(month));
  const match = /^([\p{L}]+|\d{1,2})\s*[./\s]\s*(\d{4})$/u.exec(text.trim());
  if (!match) return undefined;
  const word = match[1]!.toLowerCase();
  const number = /^\d/.test(word)
    ? Number(word)
    : monthNames.findIndex((name) => name === word || (word.length >= 3 && name.startsWith(word))) + 1;
  return monthOf(Number(match[2]), number);
}

const monthOf = (year: number, month: number): string | undefined =>
  year >= 1 && month >= 1 && month <= 12 ? `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}` : undefined;

/** "2026-11" → "11.2026"; anything else stays as it is. */
export function germanMonth(month: string): string {
  return /^\d{4}-\d{2}$/.test(month) ? `${month.slice(5)}.${month.slice(0, 4)}` : month;
}

/** "8:30", "8.30 Uhr", "0830" or "8 Uhr" → "08:30"; undefined when it is no time of the day. */
export function readGermanTime(text: string): string | undefined {
  const match = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(text.replace(/\s*uhr$/i, '').trim());
  if (!match) return undefined;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? '0')];
  return hour <= 23 && minute <= 59 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : undefined;
}

/** "gi ab123e" → "GI-AB 123E": district, one or two letters, number, E or H; undefined when it cannot be read. */
export function readPlate(text: string): string | undefined {
  const match = /^([A-ZÄÖÜ]{1,3})[\s-]+([A-Z]{1,2})[\s-]*([1-9]\d{0,3})\s*([EH]?)$/.exec(text.toUpperCase().trim());
  return match ? `${match[1]}-${match[2]} ${match[3]}${match[4]}` : undefined;
}

/**
 * "0049 (0)641/306-1234" → "+49 641 306-1234": `00` becomes `+`, the zero in brackets goes, strokes, points and brackets become spaces; the
 * hyphen before an extension stays (DIN 5008). undefined when it holds anything else or no possible number of digits (E.164: at most 15).
 */
export function readPhone(text: string): string | undefined {
  const plain = text
    .trim()
    .replace(/^00/, '+')
    .replace(/^(\+[\d\s]+?)\s*\(0\)/, '$1 ')
    .replace(/[\s/().\u00a0\u2013]+/g, ' ')
    .replace(/ ?- ?/g, '-')
    .replace(/^\+ /, '+')
    .trim();
  const digits = plain.replace(/\D/g, '').length;
  return /^\+?\d[\d -]*\d$/.test(plain) && digits >= 5 && digits <= 15 ? plain : undefined;
}

/** "2026-11-24" → "24.11.2026"; anything else stays as it is. */
export function germanDate(date: string): string {
  return isRealDate(date) ? `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}` : date;
}

const euro = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const number = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 10 });

/** 123456 → "1.234,56 €" with a non-breaking space. */
export function germanMoney(cents: number): string {
  return `${euro.format(cents / 100)}\u00a0€`;
}

export function germanNumber(value: number): string {
  return number.format(value);
}
