/** Dates, times and amounts the German way. Pure: the zone of the legal time (MEZ/MESZ) is fixed, whatever the server runs in. */

/** ISO date or instant → "24.11.2026"; what is no date comes back as it is. */
export function dateDe(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value.split('-').reverse().join('.');
  const parts = partsInBerlin(value);
  return parts ? `${parts['day']}.${parts['month']}.${parts['year']}` : value;
}

/** ISO instant → "24.11.2026, 14:05 Uhr" (Europe/Berlin). */
export function dateTimeDe(value: string): string {
  const parts = partsInBerlin(value);
  return parts ? `${parts['day']}.${parts['month']}.${parts['year']}, ${parts['hour']}:${parts['minute']}\u00a0Uhr` : dateDe(value);
}

/** Integer cents → "1.234,50 €". */
export function moneyDe(cents: number): string {
  const euros = String(Math.trunc(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${cents < 0 ? '−' : ''}${euros},${String(Math.abs(cents) % 100).padStart(2, '0')}\u00a0€`;
}

/** Bytes → "1,4 MB"; limits are told in the same unit as they are checked (1 MB = 1024 × 1024 bytes). */
export function bytesDe(bytes: number): string {
  if (bytes < 1024) return `${bytes}\u00a0Byte`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)}\u00a0KB`;
  const megabytes = Math.round((bytes / (1024 * 1024)) * 10) / 10;
  return `${String(megabytes).replace('.', ',')}\u00a0MB`;
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
