import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { WirePaymentRequest } from './check-payment-request.ts';

export type DeskStatus = 'INITIAL' | 'PAYED' | 'FAILED' | 'CANCELED';
export interface Transaction {
  id: string;
  originator: string;
  endpoint: string;
  /** "Kassenzeichen" */
  reference: string;
  at: string;
  status: DeskStatus;
  request: WirePaymentRequest;
}
export interface Transactions {
  find(id: string): Transaction | undefined;
  /** The same request again gives the same transaction; another one under the same request id gives 'exists'. */
  open(originator: string, endpoint: string, request: WirePaymentRequest): Transaction | 'exists';
  /** INITIAL → final; false when it was final already. */
  settle(id: string, status: Exclude<DeskStatus, 'INITIAL'>): boolean;
}

/** @param file where transactions survive a restart; written whole and renamed, so that it is never half */
export function createTransactions(file?: string): Transactions {
  const all = new Map<string, Transaction>();
  if (file && existsSync(file))
    for (const transaction of JSON.parse(readFileSync(file, 'utf8')) as Transaction[]) all.set(transaction.id, transaction);
  const save = (): void => {
    if (!file) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify([...all.values()], null, 1), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  return {
    find: (id) => all.get(id),
    open(originator, endpoint, request) {
      const earlier = [...all.values()].find((known) => known.request.requestId === request.requestId);
      if (earlier)
        return earlier.originator === originator && earlier.endpoint === endpoint && isSame(earlier.request, request) ? earlier : 'exists';
      const reference = `TEST-${String(all.size + 1).padStart(8, '0')}`;
      const transaction: Transaction = {
        id: randomUUID(),
        originator,
        endpoint,
        reference,
        at: new Date().toISOString(),
        status: 'INITIAL',
        request,
      };
      all.set(transaction.id, transaction);
      save();
      return transaction;
    },
    settle(id, status) {
      const transaction = all.get(id);
      if (transaction?.status !== 'INITIAL') return false;
      transaction.status = status;
      save();
      return true;
    },
  };
}

function isSame(a: WirePaymentRequest, b: WirePaymentRequest): boolean {
  const content = ({ requestTimestamp: _time, ...rest }: WirePaymentRequest): string => JSON.stringify(rest);
  return content(a) === content(b);
}
