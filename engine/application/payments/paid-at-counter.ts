import type { CaseEvent } from '../../cases/index.ts';
import { chargeRows, ledgerRow } from '../ledger-rows.ts';
import type { CaseRow, LedgerRow, PaymentRow } from '../ports.ts';
import { newPayment } from './start-payment.ts';

type CashData = Extract<CaseEvent, { type: 'cash' }>['data'];

/**
 * What the town's books say of a payment at the counter: the fee is charged and paid in the same moment.
 * @returns a payment that is paid already and its ledger rows (cents); waived altogether there is neither
 */
export function paidAtCounter(
  row: Pick<CaseRow, 'tenant' | 'id' | 'number'>,
  { lines, amount, reference: receipt }: CashData,
  at: string,
): { payment?: PaymentRow; ledger: LedgerRow[] } {
  const reference = receipt ?? null;
  if (amount === 0) return { ledger: [] };
  const payment: PaymentRow = { ...newPayment(row, amount, 'counter', at), state: 'paid', reference };
  return { payment, ledger: [...chargeRows(row, lines, at), ledgerRow(row, { kind: 'payment', amount: -amount, at, reference })] };
}
