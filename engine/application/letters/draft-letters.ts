import { randomUUID } from 'node:crypto';
import type { CaseEvent, Party } from '../../cases/index.ts';
import type { CaseFile } from '../case-file.ts';
import type { Dependencies } from '../dependencies.ts';
import { toLocalDate } from '../local-date.ts';
import type { LetterRow, WriteTx } from '../ports.ts';
import { enqueueDelivery } from '../effects/deliver-letter.ts';
import { composeLetter } from './compose-letter.ts';
import type { LetterContent } from './letter-content.ts';
import { openLetter, sealLetter } from './sealed-letter.ts';
import { canReceiveLetters, findAddressee, findAddressees } from '../parties.ts';

/** What an event means for the letters of a case, in the transaction of the event. `file` is the case after the event. */
export async function followWithLetters(deps: Dependencies, tx: WriteTx, file: CaseFile, event: CaseEvent): Promise<void> {
  switch (event.type) {
    case 'prepare':
      if (event.data.letter) await draftLetters(deps, tx, file, event.data.letter);
      return;
    case 'approve':
      return setDraftState(tx, file, 'approved');
    case 'return':
      return setDraftState(tx, file, 'draft');
    case 'ask':
      // Who can be told by e-mail reads the question on the status page; everyone else gets it on paper.
      if (event.data.letter && !findAddressee(file.state.parties)?.email) await sendLetter(deps, tx, file, event.data.letter, event.at);
      return;
    case 'hand-over':
      // Who cannot be written to reads it on the status page.
      if (event.data.letter && canReceiveLetters(file.state.parties)) await sendLetters(deps, tx, file, event.data.letter, event.at);
      return;
    case 'send':
      if (event.data.letter) await sendLetters(deps, tx, file, event.data.letter, event.at);
      return;
    default:
  }
}

const findDrafts = async (tx: WriteTx, file: CaseFile, role: string): Promise<LetterRow[]> =>
  (await tx.listLetters(file.row.tenant, file.row.id)).filter((letter) => letter.role === role && letter.state !== 'sent');

const findDraft = async (tx: WriteTx, file: CaseFile, role: string, party?: Party): Promise<LetterRow | undefined> =>
  (await findDrafts(tx, file, role)).find((letter) => openLetter(file, letter).party === party?.id);

/** Whom a letter goes to, each their own; undefined stands for the one addressee of most cases. */
function recipientsOf(file: CaseFile): (Party | undefined)[] {
  const addressees = findAddressees(file.state.parties);
  return addressees.length > 1 ? addressees : [undefined];
}

async function draftLetters(deps: Dependencies, tx: WriteTx, file: CaseFile, role: string): Promise<void> {
  for (const party of recipientsOf(file)) await draftLetter(deps, tx, file, role, party);
}

async function sendLetters(deps: Dependencies, tx: WriteTx, file: CaseFile, role: string, at: string): Promise<void> {
  for (const party of recipientsOf(file)) await sendLetter(deps, tx, file, role, at, party);
}

/** New draft, or the old one brought up to date. Edited text stays as long as the outcome it was written for does. */
async function draftLetter(deps: Dependencies, tx: WriteTx, file: CaseFile, role: string, party?: Party): Promise<LetterRow> {
  const today = toLocalDate(deps.clock.now());
  const composed = composeLetter(deps.templates, role, { bundle: file.bundle, state: file.state, number: file.row.number, today, party });
  const existing = await findDraft(tx, file, role, party);
  if (!existing) return insertLetter(deps, tx, file, role, composed);
  const kept = openLetter(file, existing);
  const edited = kept.text !== kept.templateText && !outcomeChanged(file);
  const content = edited ? { ...composed, text: kept.text, title: kept.title } : composed;
  const row: LetterRow = { ...existing, state: 'draft', sealed: sealLetter(file, existing.id, content) };
  await tx.saveLetter(row);
  return row;
}

function outcomeChanged(file: CaseFile): boolean {
  const prepared = file.events.filter((event) => event.type === 'prepare');
  const [before, now] = prepared.slice(-2);
  return before?.data.outcome !== now?.data.outcome;
}

async function insertLetter(deps: Dependencies, tx: WriteTx, file: CaseFile, role: string, content: LetterContent): Promise<LetterRow> {
  const id = randomUUID();
  const row: LetterRow = {
    tenant: file.row.tenant,
    id,
    caseId: file.row.id,
    caseNumber: file.row.number,
    unit: file.row.unit,
    role,
    state: 'draft',
    sealed: sealLetter(file, id, content),
    pdfBlob: null,
    pdfSha256: null,
    archiveBlob: null,
    archiveSha256: null,
    delivery: null,
    account: null,
    sentAt: null,
    legalDate: null,
    fetchedAt: null,
    printedAt: null,
    createdAt: deps.clock.now().toISOString(),
  };
  await tx.saveLetter(row);
  return row;
}

async function setDraftState(tx: WriteTx, file: CaseFile, state: 'draft' | 'approved'): Promise<void> {
  const role = file.state.decision?.letter;
  for (const letter of role ? await findDrafts(tx, file, role) : []) await tx.saveLetter({ ...letter, state });
}

/** Freezes the text and hands it to the outbox; setting, hashing and delivery follow there and cannot block the decision. */
async function sendLetter(deps: Dependencies, tx: WriteTx, file: CaseFile, role: string, at: string, party?: Party): Promise<void> {
  const letter = (await findDraft(tx, file, role, party)) ?? (await draftLetter(deps, tx, file, role, party));
  const content: LetterContent = { ...openLetter(file, letter), date: toLocalDate(at) };
  await tx.saveLetter({ ...letter, state: 'sent', sentAt: at, unit: file.row.unit, sealed: sealLetter(file, letter.id, content) });
  await enqueueDelivery(deps, tx, file, letter.id);
}
