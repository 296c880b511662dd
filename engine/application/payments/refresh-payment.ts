import { randomUUID } from 'node:crypto';
import { runCommand, type CaseEvent } from '../../cases/index.ts';
import { appendToCase, findCaseFile, type CaseFile } from '../case-file.ts';
import { caseFacts } from '../case-facts.ts';
import type { Dependencies } from '../dependencies.ts';
import { enqueuePaidMail } from '../effects/citizen-mail.ts';
import { feesSettled } from '../fees.ts';
import { toLocalDate } from '../local-date.ts';
import { ConflictError, type PaymentRow, type WriteTx } from '../ports.ts';

const system = { kind: 'system', id: 'system', name: 'Kasse' } as const;

/**
 * Asks the provider how a payment ended (never trusts a redirect, ../standards XBezahldienste) and records it once.
 * @returns the payment as it is now; unchanged while the provider does not know or does not answer
 */
export async function refreshPayment(deps: Dependencies, payment: PaymentRow): Promise<PaymentRow> {
  if (payment.state !== 'open' || !payment.transactionId) return payment;
  const file = await findCaseFile(deps, payment.tenant, payment.caseNumber);
  if (!file) return payment;
  const status = await askProvider(deps, file, payment);
  if (!status || status.state === 'open') return payment;
  if (status.state === 'paid' && status.amount !== payment.amount) {
    deps.log.error('payment.amount-differs', { payment: payment.id });
    return payment;
  }
  const now = deps.clock.now().toISOString();
  const settled: PaymentRow = { ...payment, state: status.state, reference: status.reference ?? payment.reference, updatedAt: now };
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      return await recordStatus(deps, settled);
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
    }
  }
  return payment;
}

async function askProvider(deps: Dependencies, file: CaseFile, payment: PaymentRow) {
  try {
    return await deps.payment.status(file.bundle.service.slice(0, 36), file.bundle.town.ags ?? payment.tenant, payment.transactionId!);
  } catch {
    deps.log.error('payment.status-failed', { payment: payment.id });
    return undefined;
  }
}

async function recordStatus(deps: Dependencies, settled: PaymentRow): Promise<PaymentRow> {
  const file = await findCaseFile(deps, settled.tenant, settled.caseNumber);
  if (!file) return settled;
  return deps.store.write(async (tx) => {
    const current = await tx.findPayment(settled.tenant, settled.id);
    if (!current || current.state !== 'open') return current ?? settled;
    await tx.savePayment(settled);
    const payments = file.payments.map((payment) => (payment.id === settled.id ? settled : payment));
    await appendToCase(tx, file, eventsOf(file, settled, payments));
    if (settled.state === 'paid') await bookPayment(deps, tx, file, settled);
    return settled;
  });
}

function eventsOf(file: CaseFile, payment: PaymentRow, payments: PaymentRow[]): CaseEvent[] {
  const { id, state, amount, reference, updatedAt: at } = payment;
  if (state === 'open') return [];
  const paid: CaseEvent = { type: 'payment', at, actor: system, data: { payment: id, state, amount, reference: reference ?? undefined } };
  const settle = Object.entries(file.bundle.process.actions).find(([, a]) => a.does === 'settle' && a.from.includes(file.state.state));
  if (!settle || !feesSettled(file.state, payments)) return [paid];
  const before = file.state.submitted.fees.some((line) => line.due === 'before-submission' && line.amount > 0);
  const result = runCommand(file.bundle.process, file.state, caseFacts({ ...file, payments }), {
    action: settle[0],
    actor: system,
    roles: ['system'],
    units: [],
    input: { amount, reference: reference ?? undefined, receivedAt: before ? at : undefined },
    now: at,
    today: toLocalDate(at),
    newId: id,
  });
  return result.ok ? [paid, result.event] : [paid];
}

async function bookPayment(deps: Dependencies, tx: WriteTx, file: CaseFile, payment: PaymentRow): Promise<void> {
  const { tenant, caseId, updatedAt: at, reference } = payment;
  await tx.insertLedger([
    { tenant, id: randomUUID(), caseId, at, kind: 'payment', amount: -payment.amount, currency: 'EUR', tariff: null, law: null, reference },
  ]);
  await enqueuePaidMail(deps, tx, file, payment.id);
}
