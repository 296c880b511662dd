import { randomUUID } from 'node:crypto';
import { runCommand, type FileRef } from '../../cases/index.ts';
import type { CaseRef, CitizenApi, CitizenCase, Result } from '../api.ts';
import { appendToCase, findCaseFile, type CaseFile } from '../case-file.ts';
import { caseFacts } from '../case-facts.ts';
import type { Dependencies } from '../dependencies.ts';
import { openAmount } from '../fees.ts';
import { readCaseFile } from '../files/case-files.ts';
import { keepIncomingFiles, type IncomingFile } from '../files/incoming-files.ts';
import { toLocalDate } from '../local-date.ts';
import { newPayment, startPaymentAtProvider } from '../payments/start-payment.ts';
import { refreshPayment } from '../payments/refresh-payment.ts';
import { ConflictError } from '../ports.ts';
import { fail, ok } from '../result.ts';
import { normaliseStatusSecret, secretMatches } from '../secrets.ts';
import { citizenActor } from '../view/citizen-case.ts';
import { exportCase } from './export-case.ts';
import { findCitizenCase } from './find-citizen-case.ts';
import { buildReceipt } from './receipt.ts';
import { fetchLetter, listPostbox } from './postbox.ts';

export function createCitizenUseCases(deps: Dependencies): CitizenApi {
  return {
    async unlock(tenant, number, secret) {
      const row = await deps.store.read.findCase(tenant, number.trim());
      // The comparison runs either way, so that the time taken does not tell whether the number exists.
      return secretMatches(normaliseStatusSecret(secret), row?.secretHash ?? '0'.repeat(64)) && row !== undefined;
    },
    owns: async ({ tenant, number }, { account }) => (await deps.store.read.findCase(tenant, number))?.account === account,
    find: (ref, viewer, lang) => findCitizenCase(deps, ref, { viewer, lang }),
    act: (ref, action, input) => actAsCitizen(deps, ref, action, input),
    async receiptPdf(ref) {
      const file = await findCaseFile(deps, ref.tenant, ref.number);
      return file
        ? ok(await deps.letters.receipt(buildReceipt(file, toLocalDate(deps.clock.now()), deps.publicUrl)))
        : fail('case-unknown');
    },
    exportData: (ref, viewer) => exportCase(deps, ref, viewer),
    async readFile(ref, fileId) {
      const file = await findCaseFile(deps, ref.tenant, ref.number);
      return file ? readFileOfCase(deps, file, fileId) : fail('case-unknown');
    },
    postbox: (tenant, identity, lang) => listPostbox(deps, tenant, identity, lang),
    fetchLetter: (tenant, identity, letterId) => fetchLetter(deps, tenant, identity, letterId),
    startPayment: (ref) => startOpenPayment(deps, ref),
    async refreshPayment(tenant, paymentId) {
      const payment = await deps.store.read.findPayment(tenant, paymentId);
      if (!payment) return fail('payment-unknown');
      const refreshed = await refreshPayment(deps, payment);
      void deps.wake();
      return ok({ number: refreshed.caseNumber, state: refreshed.state });
    },
  };
}

export async function readFileOfCase(
  deps: Dependencies,
  file: CaseFile,
  fileId: string,
): Promise<Result<{ name: string; mediaType: string; bytes: Buffer }>> {
  const meta = file.state.files.find((candidate) => candidate.id === fileId);
  const bytes = meta && (await readCaseFile(deps, file.key, file.row.tenant, file.row.id, fileId));
  return meta && bytes ? ok({ name: meta.name, mediaType: meta.mediaType, bytes }) : fail('file-unknown');
}

async function actAsCitizen(
  deps: Dependencies,
  ref: CaseRef,
  action: string,
  input: { text?: string; files?: IncomingFile[] },
): Promise<Result<CitizenCase>> {
  const file = await findCaseFile(deps, ref.tenant, ref.number);
  if (!file) return fail('case-unknown');
  const now = deps.clock.now().toISOString();
  const command = {
    action,
    actor: citizenActor(file.bundle),
    roles: ['citizen' as const],
    units: [],
    now,
    today: toLocalDate(now),
    newId: randomUUID(),
  };
  // Asked first with the names only: nothing is stored for a step that is not allowed.
  const announced = (input.files ?? []).map((incoming): FileRef => ({
    id: '',
    name: incoming.name,
    mediaType: incoming.mediaType,
    bytes: incoming.bytes.length,
  }));
  const probe = runCommand(file.bundle.process, file.state, caseFacts(file), { ...command, input: { text: input.text, files: announced } });
  if (!probe.ok) return fail(probe.code.startsWith('input') ? 'input-invalid' : 'action-refused', probe.message);
  const kept = await keepIncomingFiles(deps, file, input.files ?? []);
  if (!kept.ok) return kept;
  const result = runCommand(file.bundle.process, file.state, caseFacts(file), {
    ...command,
    input: { text: input.text, files: kept.value },
  });
  if (!result.ok) return fail('action-refused', result.message);
  try {
    await deps.store.write(async (tx) => {
      await appendToCase(tx, file, [result.event]);
    });
  } catch (error) {
    if (error instanceof ConflictError) return fail('conflict');
    throw error;
  }
  void deps.wake();
  return findCitizenCase(deps, ref);
}

async function startOpenPayment(deps: Dependencies, ref: CaseRef): Promise<Result<{ redirectUrl: string }>> {
  const file = await findCaseFile(deps, ref.tenant, ref.number);
  if (!file) return fail('case-unknown');
  for (const payment of file.payments) await refreshPayment(deps, payment);
  const current = await findCaseFile(deps, ref.tenant, ref.number);
  const due = current ? openAmount(current.state, current.payments) : 0;
  if (!current || due === 0) return fail('payment-nothing-open');
  const open = current.payments.find((payment) => payment.state === 'open' && payment.amount === due);
  const payment = open ?? newPayment(current.row, due, deps.payment.name, deps.clock.now().toISOString());
  if (!open) await deps.store.write((tx) => tx.savePayment(payment));
  const redirectUrl = await startPaymentAtProvider(deps, current.bundle, payment);
  return redirectUrl ? ok({ redirectUrl }) : fail('payment-unavailable');
}
