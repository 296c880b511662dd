import type { IsoDate } from '../definition/format.ts';

const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit' });

/** Calendar date in German legal time (BSI TR-03172 A3.2: MEZ/MESZ) of an instant. */
export function toLocalDate(instant: Date | string): IsoDate {
  return berlin.format(typeof instant === 'string' ? new Date(instant) : instant);
}

const time = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', hour: '2-digit', minute: '2-digit' });

/** Minutes since midnight in German legal time of an instant. */
export function toLocalMinutes(instant: Date): number {
  const [hours = 0, minutes = 0] = time.format(instant).split(':').map(Number);
  return hours * 60 + minutes;
}

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** "2026-11-24" → "24. November 2026" */
export function formatLongDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day}. ${months[(month ?? 1) - 1]} ${year}`;
}

/** "2026-11-24" → "24.11.2026" */
export function formatShortDate(date: IsoDate): string {
  return date.split('-').reverse().join('.');
}

/** Integer cents → "1.234,50 €" (no-break space) */
export function formatCents(cents: number): string {
  const sign = cents < 0 ? '−' : '';
  const euros = String(Math.floor(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${sign}${euros},${String(Math.abs(cents) % 100).padStart(2, '0')}\u00a0€`;
}
