/** "1.234,5", "45", "45,00 €" → cents; undefined when it is no amount of euros and cents. */
export function parseEuros(text: string): number | undefined {
  const match = /^(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,(\d{1,2}))?\s*(?:€|EUR|Euro)?$/i.exec(text.trim());
  if (!match) return undefined;
  const euros = Number(match[1]!.replaceAll('.', ''));
  return euros * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}
/** 4500 → "45,00 €" */
export function euros(cents: number): string {
  return `${new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2 }).format(cents / 100)} €`;
}
