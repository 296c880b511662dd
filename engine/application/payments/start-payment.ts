import { randomUUID } from 'node:crypto';
import type { Bundle } from '../../definition/bundle.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CaseRow, PaymentRow } from '../ports.ts';

export function newPayment(row: Pick<CaseRow, 'tenant' | 'id' | 'number'>, amount: number, provider: string, now: string): PaymentRow {
  return {
    tenant: row.tenant,
    id: randomUUID(),
    caseId: row.id,
    caseNumber: row.number,
    provider,
    transactionId: null,
    redirectUrl: null,
    reference: null,
    amount,
    state: 'open',
    createdAt: now,
    updatedAt: now,
  };
}

/**
 * Registers a stored payment with the provider; the payment's id is the provider's request id, so that a repeated start cannot
 * charge twice.
 * @returns the address to send the citizen to, or undefined when the provider does not answer (the payment stays open)
 */
export async function startPaymentAtProvider(deps: Dependencies, bundle: Bundle, payment: PaymentRow): Promise<string | undefined> {
  if (payment.redirectUrl) return payment.redirectUrl;
  try {
    const started = await deps.payment.start({
      requestId: payment.id,
      originator: bundle.service.slice(0, 36),
      endpoint: bundle.town.ags ?? payment.tenant,
      amount: payment.amount,
      purpose: `Vorgang ${payment.caseNumber}`,
      description: bundle.workflow.name,
      returnUrl: `${deps.publicUrl}/${payment.tenant}/zahlung/${payment.id}/zurueck`,
      lines: [{ id: '1', label: bundle.workflow.name, amount: payment.amount, quantity: 1 }],
    });
    const { transactionId, redirectUrl, reference = null } = started;
    await deps.store.write((tx) =>
      tx.savePayment({ ...payment, transactionId, redirectUrl, reference, updatedAt: deps.clock.now().toISOString() }),
    );
    return redirectUrl;
  } catch {
    deps.log.error('payment.start-failed', { payment: payment.id, provider: payment.provider });
    return undefined;
  }
}
