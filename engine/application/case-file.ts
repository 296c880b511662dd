import { applyEvent, replayCase, type CaseEvent, type CaseState } from '../cases/index.ts';
import type { Bundle } from '../definition/bundle.ts';
import { computeDueDates } from './case-due.ts';
import { genesisHash, hashEvent } from './chain.ts';
import type { Dependencies } from './dependencies.ts';
import { toLocalDate } from './local-date.ts';
import type { CaseKey, CaseRow, EventRow, PaymentRow, TimerRow, WriteTx } from './ports.ts';
import { releasePlace } from './offers/release-place.ts';
import { publishReport } from './publish-report.ts';
import { openJson, sealJson } from './sealing.ts';
import { movesTimers, timersOf } from './case-timers.ts';

/** A case opened for reading or for one command: row, history and the state the history tells. */
export interface CaseFile {
  row: CaseRow;
  bundle: Bundle;
  key: CaseKey;
  events: CaseEvent[];
  eventRows: EventRow[];
  state: CaseState;
  payments: PaymentRow[];
}

export async function findCaseFile(deps: Dependencies, tenant: string, number: string): Promise<CaseFile | undefined> {
  const row = await deps.store.read.findCase(tenant, number);
  return row && openCaseFile(deps, row);
}

/** @throws Error when the pinned bundle or the history is missing (a bug or a damaged database); undefined when the key was deleted */
export async function openCaseFile(deps: Dependencies, row: CaseRow): Promise<CaseFile | undefined> {
  const [key, bundle, eventRows, payments] = await Promise.all([
    deps.keys.find(row.tenant, row.id),
    findPinnedBundle(deps, row.bundleHash),
    deps.store.read.listEvents(row.tenant, row.id),
    deps.store.read.listPayments(row.tenant, row.id),
  ]);
  if (!key) return undefined;
  const events = eventRows.map((event) => openEvent(key, event));
  return { row, bundle, key, events, eventRows, state: replayCase(bundle.process, events), payments };
}

export async function findPinnedBundle(deps: Dependencies, hash: string): Promise<Bundle> {
  const bundle = await deps.catalog.findByHash(hash);
  if (!bundle) throw new Error(`Bundle ${hash} of a case is missing in the definition store`);
  return bundle;
}

function openEvent(key: CaseKey, row: EventRow): CaseEvent {
  const payload = openJson<{ actor: CaseEvent['actor']; data: unknown }>(key, row.tenant, row.caseId, `event/${row.seq}`, row.sealed);
  return { type: row.type, at: row.at, ...payload } as CaseEvent;
}

/** Seals events and links them to the chain. */
export function sealEvents(key: CaseKey, row: Pick<CaseRow, 'tenant' | 'id' | 'lastSeq' | 'lastHash'>, events: CaseEvent[]): EventRow[] {
  const rows: EventRow[] = [];
  let { lastSeq: seq, lastHash } = row;
  if (seq === 0) lastHash = genesisHash;
  for (const event of events) {
    seq += 1;
    const sealed = sealJson(key, row.tenant, row.id, `event/${seq}`, { actor: event.actor, data: event.data });
    const unhashed = {
      tenant: row.tenant,
      caseId: row.id,
      seq,
      at: event.at,
      type: event.type,
      actor: event.actor.id,
      sealed,
      prevHash: lastHash,
    };
    lastHash = hashEvent(unhashed);
    rows.push({ ...unhashed, hash: lastHash });
  }
  return rows;
}

/**
 * Appends events to an open case in the caller's transaction: rows, case row, timers.
 * @throws ConflictError when someone else was faster
 * @returns the case file as it is after the events
 */
export async function appendToCase(tx: WriteTx, file: CaseFile, events: CaseEvent[]): Promise<CaseFile> {
  const eventRows = sealEvents(file.key, file.row, events);
  let state = file.state;
  for (const event of events) state = applyEvent(file.bundle.process, state, event);
  const last = eventRows.at(-1);
  const row: CaseRow = {
    ...file.row,
    ...projectRow(file.bundle, state, toLocalDate(events.at(-1)?.at ?? file.row.receivedAt)),
    lastSeq: last?.seq ?? file.row.lastSeq,
    lastHash: last?.hash ?? file.row.lastHash,
    version: file.row.version + 1,
  };
  await tx.updateCase(row, file.row.version);
  await tx.appendEvents(eventRows);
  if (state.state !== file.state.state || events.some(movesTimers))
    await tx.replaceTimers(row.tenant, row.id, timersFor(file.bundle, row, state, events.at(-1)?.at ?? row.receivedAt));
  await releasePlace(tx, row, state);
  await publishReport(tx, file.bundle, row, state, events.at(-1)?.at ?? row.receivedAt);
  return { ...file, row, state, events: [...file.events, ...events], eventRows: [...file.eventRows, ...eventRows] };
}

export function timersFor(bundle: Bundle, row: Pick<CaseRow, 'tenant' | 'id' | 'number'>, state: CaseState, at: string): TimerRow[] {
  return timersOf(bundle, state, toLocalDate(at)).map((timer) => ({
    tenant: row.tenant,
    caseId: row.id,
    caseNumber: row.number,
    ...timer,
  }));
}

/** Columns of the case row that follow from its state: what lists and queues need without opening the case. */
export function projectRow(bundle: Bundle, state: CaseState, today: string) {
  const due = computeDueDates(bundle, state, today).find((deadline) => !deadline.paused);
  const second = Object.values(bundle.process.actions).some((action) => action.does === 'approve' && action.from.includes(state.state));
  return {
    authority: state.authority,
    unit: state.unit,
    queue: state.queue,
    state: state.state,
    clock: state.clock,
    outcome: state.outcome ?? null,
    assignee: state.assignee?.id ?? null,
    receivedAt: state.receivedAt,
    closedAt: state.closedAt ?? null,
    dueAt: state.closedAt ? null : (due?.date ?? null),
    dueLabel: state.closedAt ? null : (due?.label ?? null),
    waitsForSecond: second,
  };
}
