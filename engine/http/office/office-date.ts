import type { Clock } from '../../application/ports.ts';
import type { IsoDate } from '../../definition/format.ts';

const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit' });

/** Calendar day in Germany, the day that counts for deadlines. */
export function localDay(at: Date): IsoDate {
  return berlin.format(at);
}
export function today(clock: Clock): IsoDate {
  return localDay(clock.now());
}
/** Whole days from one calendar day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
export function addDays(from: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
/** "2026-12-24" or "24.12.2026" → ISO; undefined when it is no day of the calendar. */
export function parseDay(text: string): IsoDate | undefined {
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text.trim());
  const iso = german ? `${german[3]}-${german[2]!.padStart(2, '0')}-${german[1]!.padStart(2, '0')}` : text.trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}
