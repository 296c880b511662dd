import { calendarOf } from '../../definition/holidays.ts';
import { createHash, randomUUID } from 'node:crypto';
import type { CaseEvent } from '../../cases/index.ts';
import { notificationInPortal } from '../../deadlines/index.ts';
import { appendToCase, findCaseFile, type CaseFile } from '../case-file.ts';
import type { Dependencies } from '../dependencies.ts';
import { putCaseFile } from '../files/case-files.ts';
import { openLetter } from '../letters/sealed-letter.ts';
import { buildLetterDocument } from '../letters/letter-document.ts';
import { toLocalDate } from '../local-date.ts';
import { findAddressee } from '../parties.ts';
import type { LetterRow, WriteTx } from '../ports.ts';
import { sealJson } from '../sealing.ts';
import { enqueueNewsMail } from './citizen-mail.ts';

const system = { kind: 'system', id: 'system', name: 'Versand' } as const;
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

export async function enqueueDelivery(deps: Dependencies, tx: WriteTx, file: CaseFile, letterId: string): Promise<void> {
  const { tenant, id: caseId, number } = file.row;
  const key = `deliver-letter/${letterId}`;
  const now = deps.clock.now().toISOString();
  const sealed = sealJson(file.key, tenant, caseId, `outbox/${key}`, { letterId, number });
  await tx.enqueue({
    tenant,
    caseId,
    kind: 'deliver-letter',
    key,
    sealed,
    createdAt: now,
    nextAt: now,
    attempts: 0,
    lastError: null,
    state: 'open',
  });
}

/**
 * Typesets a sent letter once, stores original (PDF/UA-1) and archive copy (PDF/A-3a), records both hashes, and provides it in the
 * postbox or puts it on the print stack. Idempotent: a letter that has its PDF is left alone.
 */
export async function deliverLetter(deps: Dependencies, tenant: string, payload: { letterId: string; number: string }): Promise<void> {
  const letter = await deps.store.read.findLetter(tenant, payload.letterId);
  const file = letter && (await findCaseFile(deps, tenant, payload.number));
  if (!letter || !file || letter.pdfBlob) return;
  const now = deps.clock.now().toISOString();
  const content = openLetter(file, letter);
  const date = content.date ?? toLocalDate(now);
  const { bundle, state, row } = file;
  const document = buildLetterDocument({ bundle, state, number: row.number, role: letter.role, content, date, draft: false });
  const { pdf, archive } = await deps.letters.letter(document);
  const [pdfBlob, archiveBlob] = [randomUUID(), randomUUID()];
  await putCaseFile(deps, file.key, tenant, row.id, pdfBlob, pdf);
  await putCaseFile(deps, file.key, tenant, row.id, archiveBlob, archive);
  const addressee = state.parties.find(({ id }) => id === content.party) ?? findAddressee(state.parties);
  const account = addressee?.account ?? null;
  const regime = bundle.workflow.regime;
  const legalDate = account ? notificationInPortal(toLocalDate(now), regime, calendarOf(bundle.town)).date : null;
  const delivered: LetterRow = {
    ...letter,
    pdfBlob,
    archiveBlob,
    pdfSha256: sha256(pdf),
    archiveSha256: sha256(archive),
    delivery: account ? 'portal' : 'print',
    account,
    legalDate,
    sentAt: now,
  };
  await deps.store.write(async (tx) => {
    await tx.saveLetter(delivered);
    const after = await appendToCase(tx, file, [sentEvent(delivered, content.title, now)]);
    if (account) await enqueueNewsMail(deps, tx, after, 'letter', letter.id, addressee);
  });
}

function sentEvent(letter: LetterRow, title: string, at: string): CaseEvent {
  const { id, role, delivery, pdfSha256, archiveSha256, legalDate } = letter;
  return {
    type: 'letter-sent',
    at,
    actor: system,
    data: {
      letter: id,
      role,
      title,
      delivery: delivery ?? 'print',
      sha256: pdfSha256 ?? '',
      archiveSha256: archiveSha256 ?? '',
      legalDate,
    },
  };
}
