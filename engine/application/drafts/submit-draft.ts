import { replayCase, type CaseEvent, type CaseState, type SubmittedData } from '../../cases/index.ts';
import type { JsonObject } from '../../definition/bundle.ts';
import type { Assurance } from '../../definition/format.ts';
import { nounWords } from '../../definition/noun.ts';
import { evaluateApplication } from '../evaluate-application.ts';
import { citizenActor } from '../view/citizen-case.ts';
import { findStop, stopSentence } from '../find-stop.ts';
import { findZustaendigkeit } from '../../routing/index.ts';
import { assessGebuehren } from '../../tariffs/index.ts';
import type { DraftApi, DraftRef, SubmitResult } from '../api.ts';
import { filesOfAnswers } from '../answer-summary.ts';
import { projectRow, sealEvents, timersFor } from '../case-file.ts';
import type { Dependencies } from '../dependencies.ts';
import { enqueueReceiptMail } from '../effects/citizen-mail.ts';
import { chargesOf, duesBefore } from '../fees.ts';
import { claimPlace, OfferFullError } from '../offers/claim-place.ts';
import { placeEvent } from '../offers/place-event.ts';
import { chargeRows } from '../ledger-rows.ts';
import { removeBlobs } from '../files/case-files.ts';
import { toLocalDate } from '../local-date.ts';
import { findAddressee, readParties } from '../parties.ts';
import { newPayment, startPaymentAtProvider } from '../payments/start-payment.ts';
import { ConflictError, type CaseRow, type EventRow, type PaymentRow, type PlaceRow, type WriteTx } from '../ports.ts';
import { fail, ok } from '../result.ts';
import { sealJson } from '../sealing.ts';
import { hashSecret, normaliseStatusSecret, statusSecretOf } from '../secrets.ts';
import { draftDate, findDraft, type OpenDraft } from './draft-content.ts';

const assuranceOrder: Assurance[] = ['keine', 'basis', 'substanziell', 'hoch'];
const needsLogin = (level: Assurance): boolean => assuranceOrder.indexOf(level) >= 2;

/**
 * Sends a draft: prune, validate, assess, route; case, first event, parties, ledger, timers and mails in one transaction.
 * Idempotent: the draft's id is the case's id and its submit key, so sending again returns the same case and secret.
 */
export async function submitDraft(
  deps: Dependencies,
  ref: DraftRef,
  options: Parameters<DraftApi['submit']>[1],
): ReturnType<DraftApi['submit']> {
  for (;;) {
    try {
      return await submitOnce(deps, ref, options);
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
    }
  }
}

async function submitOnce(deps: Dependencies, ref: DraftRef, options: Parameters<DraftApi['submit']>[1]): ReturnType<DraftApi['submit']> {
  const found = await findDraft(deps, ref);
  if (!found.ok) return found;
  const draft = found.value;
  if (draft.row.sentCaseNumber) return ok(await repeatResult(deps, draft, draft.row.sentCaseNumber));
  // Begun while the town still took applications.
  if ((await deps.catalog.findActive(ref.tenant, draft.row.service))?.elsewhere?.mode === 'inform') return fail('service-elsewhere');
  const level = draft.content.identity?.assurance ?? 'keine';
  const needed = draft.bundle.workflow.assurance;
  if (draft.row.channel === 'online' && needsLogin(needed) && assuranceOrder.indexOf(level) < assuranceOrder.indexOf(needed)) {
    return fail('assurance-too-low');
  }
  const now = deps.clock.now().toISOString();
  const today = draftDate(deps, draft.content);
  const evaluation = evaluateApplication(draft.bundle, draft.content.answers, today);
  const stop = draft.row.channel === 'online' ? findStop(draft.bundle, evaluation, today) : undefined;
  if (stop) return fail('not-eligible', stopSentence(stop, draft.bundle));
  if (evaluation.issues.length > 0) return { ...fail('answers-incomplete'), code: 'issues', status: 422, issues: evaluation.issues };
  const fees = assessGebuehren(draft.bundle, evaluation.answers, { received: today, today });
  if (!fees.ok) return fail('no-tariff');
  const submitted = describeSubmission(draft, evaluation.answers, fees.assessment.lines, {
    now,
    today,
    optOut: options.postboxOptOut === true,
  });
  const stored = await storeUnlessFull(deps, draft, submitted, now);
  if (!stored) return fail('offer-full');
  await removeBlobs(deps, ref.tenant, unusedBlobs(draft, evaluation.answers));
  return ok(await finishSubmission(deps, draft, stored.number, stored.payment));
}

function describeSubmission(
  draft: OpenDraft,
  answers: JsonObject,
  fees: SubmittedData['fees'],
  at: { now: string; today: string; optOut: boolean },
): SubmittedData {
  const { bundle, content, row } = draft;
  const place = findZustaendigkeit(bundle, answers, at.today);
  const awaitsPlace = Object.values(bundle.process.actions).some((action) => action.does === 'place');
  const waitsForPayment = !awaitsPlace && duesBefore(fees).some((line) => line.amount > 0) && bundle.process.payment !== undefined;
  const login = content.identity && row.channel === 'online' ? { identity: content.identity, optOut: at.optOut } : undefined;
  return {
    answers,
    channel: row.channel,
    // A paper application counts from the day it arrived; its clock time is not known, noon UTC keeps the date in Germany.
    receivedAt: content.receivedAt && content.receivedAt !== toLocalDate(at.now) ? `${content.receivedAt}T12:00:00.000Z` : at.now,
    state: waitsForPayment ? bundle.process.payment! : bundle.process.initial,
    authority: place.authority,
    unit: place.unit,
    queue: place.queue,
    parties: readParties(bundle, answers, at.today, login),
    files: filesOfAnswers(bundle, answers),
    fees,
    recordedBy: content.recordedBy?.id,
    ...(awaitsPlace && { awaitsPlace }),
  };
}

/** Undefined when the chosen offer has no place left; the draft stays as it is. */
async function storeUnlessFull(...given: Parameters<typeof storeCase>): Promise<Awaited<ReturnType<typeof storeCase>> | undefined> {
  try {
    return await storeCase(...given);
  } catch (error) {
    if (error instanceof OfferFullError) return undefined;
    throw error;
  }
}

async function storeCase(
  deps: Dependencies,
  draft: OpenDraft,
  submitted: SubmittedData,
  now: string,
): Promise<{ number: string; payment?: PaymentRow }> {
  const { tenant, id } = draft.row;
  return deps.store.write(async (tx) => {
    const year = Number(toLocalDate(now).slice(0, 4));
    const number = `${year}-${String(await tx.nextCaseSerial(tenant, year)).padStart(6, '0')}`;
    // Sent or edited meanwhile by another request: nothing of this transaction stays, and the draft is read anew.
    await tx.replaceDraft({ ...draft.row, sentCaseNumber: number, updatedAt: now }, draft.row);
    const place = await claimPlace(tx, draft.bundle, { tenant, id, number }, submitted.answers, now);
    const events = submissionEvents(draft, submitted, place, now);
    const state = replayCase(draft.bundle.process, events);
    const eventRows = sealEvents(draft.key, { tenant, id, lastSeq: 0, lastHash: '' }, events);
    const row = newCaseRow(draft, state, number, eventRows.at(-1)!);
    await tx.insertCase(row);
    await tx.appendEvents(eventRows);
    if (place) await tx.savePlace(place);
    await linkContested(tx, draft, events);
    await insertSatellites(tx, draft, state, row, now);
    const due = chargesOf(state).reduce((total, line) => total + line.amount, 0);
    const payment = due > 0 ? newPayment(row, due, deps.payment.name, now) : undefined;
    if (payment) await tx.savePayment(payment);
    await enqueueReceiptMail(deps, tx, draft.key, row, draft.bundle, submitted.parties);
    return { number, payment };
  });
}

/** The submission and, where a place was given or is waited for, the event that says so. */
function submissionEvents(draft: OpenDraft, submitted: SubmittedData, place: PlaceRow | undefined, now: string): CaseEvent[] {
  const first = submissionEvent(draft, submitted, now);
  const feesSettled = duesBefore(submitted.fees).every((line) => line.amount === 0);
  const contested = contestedEvent(draft, first, now);
  if (contested) return [first, contested];
  const second = place && placeEvent(draft.bundle, replayCase(draft.bundle.process, [first]), place, { feesSettled, now });
  return second ? [first, second] : [first];
}

/** The link that staff would make by hand: the process says how. */
function contestedEvent({ bundle, content }: OpenDraft, { data }: SubmittedEvent, now: string): CaseEvent | undefined {
  const relate = Object.entries(bundle.process.actions).find(([, action]) => action.does === 'relate');
  if (!content.objectsTo || !relate) return undefined;
  const { number, caseId: other } = content.objectsTo;
  const noun = nounWords(bundle.process.noun);
  const citizen = `${noun.your.nominative} richtet sich gegen die Entscheidung im Vorgang ${number}.`;
  const actor = { kind: 'system', id: 'system', name: 'Eingang' } as const;
  const linked = { action: relate[0], from: data.state, to: data.state, citizen, kind: 'objection-to', number, other } as const;
  return { type: 'relate', at: now, actor, data: linked };
}

async function linkContested(tx: WriteTx, { row }: OpenDraft, events: CaseEvent[]): Promise<void> {
  for (const event of events)
    if (event.type === 'relate')
      await tx.insertRelation({ tenant: row.tenant, caseId: row.id, kind: event.data.kind, otherId: event.data.other });
}

type SubmittedEvent = Extract<CaseEvent, { type: 'submitted' }>;

function submissionEvent(draft: OpenDraft, submitted: SubmittedData, now: string): SubmittedEvent {
  const staff = draft.content.recordedBy;
  const actor: CaseEvent['actor'] = staff ? { kind: 'staff', ...staff } : citizenActor(draft.bundle);
  return { type: 'submitted', at: now, actor, data: submitted };
}

function newCaseRow(draft: OpenDraft, state: CaseState, number: string, last: EventRow): CaseRow {
  const { tenant, id, service, bundleHash, channel } = draft.row;
  const label = findAddressee(state.parties)?.name ?? '';
  return {
    tenant,
    id,
    number,
    service,
    bundleHash,
    channel,
    ...projectRow(draft.bundle, state, toLocalDate(state.receivedAt)),
    assurance: draft.content.identity?.assurance ?? 'keine',
    account: draft.row.channel === 'online' ? (draft.content.identity?.account ?? null) : null,
    submitKey: id,
    secretHash: hashSecret(normaliseStatusSecret(statusSecretOf(draft.ref.secret))),
    lastSeq: last.seq,
    lastHash: last.hash,
    label: sealJson(draft.key, tenant, id, 'label', label),
    version: 1,
  };
}

async function insertSatellites(tx: WriteTx, draft: OpenDraft, state: CaseState, row: CaseRow, now: string): Promise<void> {
  const { tenant, id: caseId } = row;
  await tx.insertParties(
    state.parties.map((party) => ({
      tenant,
      id: party.id,
      caseId,
      role: party.role,
      account: party.account ?? null,
      delivery: party.account ? 'portal' : party.address.length > 0 ? 'post' : 'none',
      sealed: sealJson(draft.key, tenant, caseId, `party/${party.id}`, party),
    })),
  );
  await tx.insertLedger(chargeRows(row, chargesOf(state), now));
  await tx.replaceTimers(tenant, caseId, timersFor(draft.bundle, row, state, now));
}

async function repeatResult(deps: Dependencies, draft: OpenDraft, number: string): Promise<SubmitResult> {
  const payments = await deps.store.read.listPayments(draft.row.tenant, draft.row.id);
  return finishSubmission(
    deps,
    draft,
    number,
    payments.find((payment) => payment.state === 'open'),
  );
}

/** The case is safe already: when the cash desk does not answer, the citizen pays later from the status page. */
async function finishSubmission(deps: Dependencies, draft: OpenDraft, caseNumber: string, payment?: PaymentRow): Promise<SubmitResult> {
  const secret = statusSecretOf(draft.ref.secret);
  void deps.wake();
  if (!payment) return { caseNumber, secret };
  const started = await startPaymentAtProvider(deps, draft.bundle, payment);
  return started ? { caseNumber, secret, payment: { id: payment.id, redirectUrl: started } } : { caseNumber, secret };
}

function unusedBlobs(draft: OpenDraft, answers: JsonObject): string[] {
  const used = new Set(filesOfAnswers(draft.bundle, answers).map((file) => file.id));
  return Object.keys(draft.content.blobs).filter((id) => !used.has(id));
}
