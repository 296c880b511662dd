import { spokenLang } from '../messages/speech.ts';

/** Dates, times and amounts in the language spoken. Pure otherwise: the zone of the legal time (MEZ/MESZ) is fixed, whatever the server runs in. */

const english = (): boolean => spokenLang() === 'en';

/** ISO date or instant → "24.11.2026", "24 November 2026"; what is no date comes back as it is. */
export function dateText(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return english() ? longDay(value) : value.split('-').reverse().join('.');
  const parts = partsInBerlin(value);
  if (!parts) return value;
  const { day, month, year } = parts;
  return english() ? longDay(`${year}-${month}-${day}`) : `${day}.${month}.${year}`;
}

/** ISO instant → "24.11.2026, 14:05 Uhr", "24 November 2026, 14:05" (Europe/Berlin). */
export function dateTimeText(value: string): string {
  const parts = partsInBerlin(value);
  if (!parts) return dateText(value);
  return `${dateText(value)}, ${parts['hour']}:${parts['minute']}${english() ? '' : '\u00a0Uhr'}`;
}

/** Integer cents → "1.234,50 €", "€1,234.50". */
export function moneyText(cents: number): string {
  const [thousands, point] = english() ? [',', '.'] : ['.', ','];
  const euros = String(Math.trunc(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, thousands!);
  const amount = `${euros}${point}${String(Math.abs(cents) % 100).padStart(2, '0')}`;
  return `${cents < 0 ? '−' : ''}${english() ? `€${amount}` : `${amount}\u00a0€`}`;
}

/** Bytes → "1,4 MB"; limits are told in the same unit as they are checked (1 MB = 1024 × 1024 bytes). */
export function bytesText(bytes: number): string {
  if (bytes < 1024) return `${bytes}\u00a0${english() && bytes !== 1 ? 'bytes' : 'Byte'}`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)}\u00a0KB`;
  const megabytes = String(Math.round((bytes / (1024 * 1024)) * 10) / 10);
  return `${english() ? megabytes : megabytes.replace('.', ',')}\u00a0MB`;
}

const longDays = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
function longDay(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? day : longDays.format(at);
}

const berlin = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** Only ISO instants: `Date` would read a German "09.12.2026" as the 12th of September. */
function partsInBerlin(value: string): Record<string, string> | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T/.test(value)) return undefined;
  const at = new Date(value);
  if (Number.isNaN(at.getTime())) return undefined;
  return Object.fromEntries(berlin.formatToParts(at).map((part) => [part.type, part.value]));
}
