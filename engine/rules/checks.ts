/** Named checks (`x-checks`) that JSON Schema cannot say; the closed list. Each takes the stored text. */
export const checks: Record<string, { holds(value: string): boolean; message: string }> = {
  'calendar-date': { holds: isCalendarDate, message: 'Dieses Datum gibt es nicht. Bitte prüfen Sie Tag, Monat und Jahr.' },
  iban: { holds: isIban, message: 'Diese IBAN ist nicht gültig. Bitte prüfen Sie die Ziffern.' },
  'tax-id': { holds: isTaxId, message: 'Diese Steuer-Identifikationsnummer ist nicht gültig. Bitte prüfen Sie die 11 Ziffern.' },
  chip: { holds: (value) => /^\d{15}$/.test(value), message: 'Die Chipnummer hat 15 Ziffern, zum Beispiel 276098100000001.' },
};

export function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

/** ISO 13616: letters as numbers, first four characters moved to the end, remainder 1 modulo 97. */
export function isIban(value: string): boolean {
  const compact = value.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(compact) || (compact.startsWith('DE') && compact.length !== 22)) return false;
  const digits = (compact.slice(4) + compact.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}

/** § 139b AO number: 11 digits, check digit by ISO 7064 MOD 11,10. */
export function isTaxId(value: string): boolean {
  if (!/^[1-9]\d{10}$/.test(value)) return false;
  let product = 10;
  for (const digit of value.slice(0, 10)) {
    const total = (Number(digit) + product) % 10 || 10;
    product = (total * 2) % 11;
  }
  return (11 - product) % 10 === Number(value[10]);
}
