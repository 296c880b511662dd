import { randomUUID } from 'node:crypto';
import type { GebuehrLine } from '../tariffs/api.ts';
import type { CaseRow, LedgerRow } from './ports.ts';

/** Charges of fee lines; lines without an amount leave no entry. */
export function chargeRows(row: Pick<CaseRow, 'tenant' | 'id'>, lines: GebuehrLine[], at: string): LedgerRow[] {
  return lines
    .filter((line) => line.amount > 0)
    .map(({ amount, tariff, law }) => ledgerRow(row, { kind: 'charge', amount, at, tariff, law }));
}

/** One entry; what is not given is null. */
export function ledgerRow(
  { tenant, id: caseId }: Pick<CaseRow, 'tenant' | 'id'>,
  entry: Pick<LedgerRow, 'kind' | 'amount' | 'at'> & Partial<LedgerRow>,
): LedgerRow {
  return { tenant, id: randomUUID(), caseId, currency: 'EUR', tariff: null, law: null, reference: null, ...entry };
}
