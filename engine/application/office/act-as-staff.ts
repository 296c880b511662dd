import { randomUUID } from 'node:crypto';
import { refusals, rolesOfStaff, runCommand, type CaseEvent, type CommandInput } from '../../cases/index.ts';
import type { ActionInput, Result, StaffIdentity } from '../api.ts';
import { appendToCase, type CaseFile } from '../case-file.ts';
import { caseFacts, mandatoryConsultations } from '../case-facts.ts';
import type { Dependencies } from '../dependencies.ts';
import { enqueueAnnouncement, enqueueNewsMail } from '../effects/citizen-mail.ts';
import { fixedRecipient } from './fixed-recipient.ts';
import { assessDecisionFees } from '../fees.ts';
import { paidAtCounter } from '../payments/paid-at-counter.ts';
import { keepIncomingFiles } from '../files/incoming-files.ts';
import { followWithLetters } from '../letters/draft-letters.ts';
import { toLocalDate } from '../local-date.ts';
import { canReceiveLetters } from '../parties.ts';
import { chargeRows, ledgerRow } from '../ledger-rows.ts';
import { ConflictError, type WriteTx } from '../ports.ts';
import { fail, ok } from '../result.ts';

/** Runs an action of the process for a staff member: event, letters, ledger, consultation rows and mails in one transaction. */
export async function actAsStaff(
  deps: Dependencies,
  file: CaseFile,
  staff: StaffIdentity,
  action: string,
  given: ActionInput,
): Promise<Result<CaseFile>> {
  const now = deps.clock.now().toISOString();
  const today = toLocalDate(now);
  const input = await completeInput(deps, file, action, given, today);
  if (!input.ok) return input;
  const actor = { kind: 'staff' as const, id: staff.id, name: staff.name };
  const command = {
    action,
    actor,
    roles: rolesOfStaff(file.state, staff),
    units: staff.units,
    input: input.value,
    now,
    today,
    newId: randomUUID(),
  };
  const result = runCommand(file.bundle.process, file.state, caseFacts(file, today), command);
  if (!result.ok) return fail(result.code.startsWith('input') ? 'input-invalid' : 'action-refused', result.message);
  if (result.event.type === 'send' && result.event.data.letter && !canReceiveLetters(file.state.parties)) return fail('no-address');
  try {
    return ok(await deps.store.write((tx) => record(deps, tx, file, result.event)));
  } catch (error) {
    if (error instanceof ConflictError) return fail('conflict');
    throw error;
  }
}

async function record(deps: Dependencies, tx: WriteTx, file: CaseFile, event: CaseEvent): Promise<CaseFile> {
  const after = await appendToCase(tx, file, [event]);
  await followWithLetters(deps, tx, after, event);
  await followWithConsultation(tx, after, event);
  await followWithMoney(tx, after, event);
  if (event.type === 'relate')
    await tx.insertRelation({ tenant: file.row.tenant, caseId: file.row.id, kind: event.data.kind, otherId: event.data.other });
  if (event.type === 'hand-over' && file.bundle.elsewhere?.by === 'announced-post') await enqueueAnnouncement(deps, tx, after);
  const mail = mailKindOf(event, after);
  if (mail) await enqueueNewsMail(deps, tx, after, mail, `${after.row.lastSeq}`);
  return after;
}

/** What the person typed, completed by what only the application knows: fees of the decision, authority of a unit, stored files. */
async function completeInput(
  deps: Dependencies,
  file: CaseFile,
  action: string,
  given: ActionInput,
  today: string,
): Promise<Result<CommandInput>> {
  const does = file.bundle.process.actions[action]?.does;
  const { files = [], fees: setFees = {}, ...input } = given;
  switch (does) {
    case 'prepare':
    case 'cash': {
      if (given.outcome === 'refused') return ok({ ...input, fees: [], setFees });
      const assessed = assessDecisionFees(file.bundle, file.state, file.state.submitted.answers, today, {
        set: setFees,
        reliefs: given.reliefs,
        reasons: given.feeReasons,
      });
      if (!assessed.ok) return fail('input-invalid', assessed.reason);
      const due = does === 'cash' ? 'at-counter' : 'after-decision';
      return ok({ ...input, fees: assessed.assessment.lines.filter((line) => line.due === due), setFees });
    }
    case 'consult':
      return ok({ ...input, rule: mandatoryConsultations(file).find((rule) => rule.unit === given.unit)?.id });
    case 'relate': {
      const number = given.number?.trim() ?? '';
      const other = number === file.row.number ? undefined : (await deps.store.read.findCase(file.row.tenant, number))?.id;
      return number !== '' && number === file.row.number ? fail('input-invalid', refusals.numberOwn) : ok({ ...input, number, other });
    }
    case 'hand-over':
    case 'transfer': {
      const fixed = fixedRecipient(file.bundle);
      if (fixed && does === 'hand-over') return ok({ ...input, ...fixed });
      const unit = given.unit ? file.bundle.town.units[given.unit] : undefined;
      const queue = given.queue && unit?.queues[given.queue] ? given.queue : undefined;
      return ok({ ...input, unit: unit && given.unit, authority: unit?.authority, queue });
    }
    case 'message': {
      const kept = await keepIncomingFiles(deps, file, files);
      return kept.ok ? ok({ ...input, files: kept.value }) : kept;
    }
    default:
      return ok(input);
  }
}

async function followWithConsultation(tx: WriteTx, file: CaseFile, event: CaseEvent): Promise<void> {
  const { tenant, id: caseId } = file.row;
  if (event.type === 'consult') {
    const { consultation: id, unit, due: dueAt } = event.data;
    await tx.insertConsultation({ tenant, id, caseId, unit, dueAt, askedAt: event.at, answeredAt: null });
  }
  if (event.type === 'opinion') await tx.closeConsultation(tenant, event.data.consultation, event.at);
}

/** A decision in effect charges its fees or what is to be paid back; an order pays out; at the counter charge and payment are one. */
async function followWithMoney(tx: WriteTx, { row, state }: CaseFile, event: CaseEvent): Promise<void> {
  const { at } = event;
  if (event.type === 'order') await tx.insertLedger([ledgerRow(row, { kind: 'payout', amount: -event.data.benefit.amount, at })]);
  if (event.type === 'cash') {
    const { payment, ledger } = paidAtCounter(row, event.data, at);
    if (payment) await tx.savePayment(payment);
    if (ledger.length > 0) await tx.insertLedger(ledger);
  }
  if (event.type !== 'send' || !event.data.outcome || !state.decision) return;
  const { fees, reclaim } = state.decision;
  const charges = chargeRows(
    row,
    fees.filter((line) => line.due === 'after-decision'),
    at,
  );
  if (reclaim !== undefined) charges.push(ledgerRow(row, { kind: 'charge', amount: reclaim, at }));
  if (charges.length > 0) await tx.insertLedger(charges);
}

/** Steps the citizen reads about on the status page and would not look for there by themselves. */
const news = new Set<CaseEvent['type']>(['appoint', 'extend', 'confirm', 'hand-over', 'suspend', 'resume', 'reopen', 'evaluate', 'order']);

function mailKindOf(event: CaseEvent, after: CaseFile): 'request' | 'message' | 'closed' | 'news' | undefined {
  if (event.type === 'ask') return 'request';
  if (event.type === 'message') return 'message';
  if (news.has(event.type) && !after.state.closedAt) return 'news';
  // A letter announces itself when it is provided.
  const written = event.type === 'send' || (event.type === 'hand-over' && event.data.letter && canReceiveLetters(after.state.parties));
  return after.state.closedAt === event.at && !written ? 'closed' : undefined;
}
