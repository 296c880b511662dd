import type { CaseState } from '../../cases/index.ts';
import { formatCents } from '../local-date.ts';

const methods = { cash: 'bar', card: 'mit Karte' } as const;

/** A payment at the counter in words: "46,00 €, mit Karte, Beleg 0815". */
export function receiptText({
  amount,
  method,
  reference,
}: Pick<NonNullable<CaseState['cashed']>, 'amount' | 'method' | 'reference'>): string {
  if (amount === 0) return 'gebührenfrei';
  return [formatCents(amount), method && methods[method], reference && `Beleg ${reference}`].filter(Boolean).join(', ');
}
