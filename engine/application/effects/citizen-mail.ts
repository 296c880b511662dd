import type { Party } from '../../cases/index.ts';
import type { Bundle } from '../../definition/bundle.ts';
import { nounWords } from '../../definition/noun.ts';
import type { CaseFile } from '../case-file.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CaseKey, CaseRow, WriteTx } from '../ports.ts';
import { findAddressee } from '../parties.ts';
import { sealJson } from '../sealing.ts';
import { mailTexts } from './mail-texts.de.ts';

export interface MailPayload {
  to: string;
  from: string;
  subject: string;
  text: string;
}

/** Notices by e-mail say that something happened and where to read it, never what (no content over open mail). */
async function enqueueMail(
  deps: Dependencies,
  tx: WriteTx,
  key: CaseKey,
  row: Pick<CaseRow, 'tenant' | 'id' | 'number'>,
  bundle: Bundle,
  parties: Party[],
  mail: { key: string; subject: string; text: string },
): Promise<void> {
  const to = findAddressee(parties)?.email;
  if (to) await enqueueMailTo(deps, tx, { key, row, bundle }, to, mail);
}

/** A mail in the outbox, sealed with the key of its case or draft. */
export async function enqueueMailTo(
  deps: Dependencies,
  tx: WriteTx,
  { key, row, bundle }: { key: CaseKey; row: Pick<CaseRow, 'tenant' | 'id'>; bundle: Bundle },
  to: string,
  mail: { key: string; subject: string; text: string },
): Promise<void> {
  const now = deps.clock.now().toISOString();
  const payload: MailPayload = { to, from: bundle.town.email, subject: mail.subject, text: mail.text };
  const outboxKey = `mail/${row.id}/${mail.key}`;
  await tx.enqueue({
    tenant: row.tenant,
    caseId: row.id,
    kind: 'mail',
    key: outboxKey,
    sealed: sealJson(key, row.tenant, row.id, `outbox/${outboxKey}`, payload),
    createdAt: now,
    nextAt: now,
    attempts: 0,
    lastError: null,
    state: 'open',
  });
}

export function enqueueReceiptMail(
  deps: Dependencies,
  tx: WriteTx,
  key: CaseKey,
  row: CaseRow,
  bundle: Bundle,
  parties: Party[],
): Promise<void> {
  return enqueueMail(deps, tx, key, row, bundle, parties, { key: 'received', ...mailTexts.received(textData(deps, row, bundle)) });
}
export function enqueuePaidMail(deps: Dependencies, tx: WriteTx, file: CaseFile, paymentId: string): Promise<void> {
  const { key, row, bundle, state } = file;
  return enqueueMail(deps, tx, key, row, bundle, state.parties, {
    key: `paid/${paymentId}`,
    ...mailTexts.paid(textData(deps, row, bundle)),
  });
}
/** Something new for the citizen: question, message, letter in the postbox. `event` makes it unique; without `party` the addressee is told. */
export function enqueueNewsMail(
  deps: Dependencies,
  tx: WriteTx,
  file: CaseFile,
  kind: 'request' | 'message' | 'letter' | 'closed' | 'news' | 'place' | 'waiting',
  event: string,
  party?: Party,
): Promise<void> {
  const { key, row, bundle, state } = file;
  return enqueueMail(deps, tx, key, row, bundle, party ? [party] : state.parties, {
    key: `${kind}/${event}`,
    ...mailTexts[kind](textData(deps, row, bundle)),
  });
}

/** Tells the authority that a handed-over application is on its way by post; nothing of the case but its number. */
export async function enqueueAnnouncement(deps: Dependencies, tx: WriteTx, file: CaseFile): Promise<void> {
  const { row, bundle, state } = file;
  const to = bundle.town.authorities[bundle.elsewhere?.authority ?? '']?.email;
  const unit = bundle.town.units[state.unit];
  const contact = [unit?.name ?? state.unit, unit?.phone ?? bundle.town.phone, unit?.email ?? bundle.town.email].filter(Boolean).join(', ');
  if (to)
    await enqueueMailTo(deps, tx, file, to, { key: 'announced', ...mailTexts.announced({ ...textData(deps, row, bundle), contact }) });
}

const textData = (deps: Dependencies, row: Pick<CaseRow, 'tenant' | 'number'>, bundle: Bundle) => ({
  number: row.number,
  service: bundle.workflow.name,
  noun: nounWords(bundle.process.noun),
  town: bundle.town.name,
  statusUrl: `${deps.publicUrl}/${row.tenant}/status`,
  postboxUrl: `${deps.publicUrl}/${row.tenant}/postfach`,
});
