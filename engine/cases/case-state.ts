import type { IsoDate, Outcome, ProcessShape } from '../definition/format.ts';
import type {
  Actor,
  Benefit,
  CaseEvent,
  CashData,
  FileRef,
  LetterSentData,
  Party,
  PrepareData,
  RelationKind,
  SubmittedData,
} from './events.ts';
import { recordOf } from './case-records.ts';
import type { RecordValues } from '../definition/record-fields.ts';

export interface Consultation {
  id: string;
  unit: string;
  question: string;
  askedAt: string;
  due: IsoDate;
  rule?: string;
  answer?: { at: string; by: Actor; text: string };
}
export interface Decision extends Pick<
  PrepareData,
  'outcome' | 'reasons' | 'conditions' | 'fees' | 'setFees' | 'reliefs' | 'feeReasons' | 'benefit' | 'reclaim'
> {
  preparedAt: string;
  preparedBy: Actor;
  approvedBy?: Actor;
  letter?: string;
  effective: boolean;
  /** Nobody took it: the law lets it count as given (§ 42a VwVfG). */
  deemed?: { law: string; on: IsoDate };
  /** The payment it grants was ordered. */
  ordered?: boolean;
}
export interface CaseMessage {
  at: string;
  from: 'citizen' | 'town';
  by: Actor;
  text: string;
  files: FileRef[];
}
/** A case as its events tell it. */
export interface CaseState {
  submitted: SubmittedData;
  receivedAt: string;
  state: string;
  /** When it came into this state; timers count from here. */
  enteredAt: string;
  clock: 'running' | 'paused' | 'stopped';
  authority: string;
  unit: string;
  queue: string;
  assignee?: Actor;
  parties: Party[];
  files: FileRef[];
  pauses: { from: IsoDate; to?: IsoDate }[];
  request?: { at: string; text: string; due: IsoDate };
  consultations: Consultation[];
  decision?: Decision;
  messages: CaseMessage[];
  notes: { at: string; by: Actor; text: string }[];
  lettersSent: (LetterSentData & { at: string })[];
  outcome?: Outcome;
  closedAt?: string;
  /** Day since which everything is there; absent while nobody has said so. */
  completeFrom?: IsoDate;
  /** Taken up again after the clock had stopped; deadlines run anew from here. */
  reopenedAt?: string;
  /** Decisions in effect that a later one has changed. */
  earlierDecisions: Decision[];
  findings: { at: string; by: Actor; action: string; label: string; text: string; amount?: number }[];
  orders: { at: string; by: Actor; benefit: Benefit }[];
  /** Place of an offer; without one the case only registered for it. */
  place?: { offer: string; state: 'waiting' | 'held'; rank: number };
  appointment?: { on: string; where?: string };
  identified?: { at: string; by: Actor; document: string };
  cashed?: { at: string; by: Actor } & Pick<CashData, 'lines' | 'amount' | 'method' | 'reference'>;
  related: { kind: RelationKind; number: string; other: string }[];
  extensions: { at: string; deadline: string; until: IsoDate; reason: string }[];
  flags: string[];
  /** What the office recorded with its steps; a decision prepared anew begins it anew. */
  record: RecordValues;
  /** Words for the public status page. */
  published?: { at: string; text: string };
}

/**
 * Replays events to the state of a case. Pure; the same events always give the same state.
 * @throws Error when the first event is not `submitted` (a broken history is a bug, never a normal case)
 */
export function replayCase(process: ProcessShape, events: CaseEvent[]): CaseState {
  const [first, ...rest] = events;
  if (first?.type !== 'submitted') throw new Error('The history of a case begins with its submission');
  let state = startCase(process, first.data, first.at);
  for (const event of rest) state = applyEvent(process, state, event);
  return state;
}

/** State right after submission. */
export function startCase(process: ProcessShape, data: SubmittedData, at = data.receivedAt): CaseState {
  return {
    submitted: data,
    receivedAt: data.receivedAt,
    state: data.state,
    enteredAt: at,
    clock: process.states[data.state]?.clock ?? 'running',
    authority: data.authority,
    unit: data.unit,
    queue: data.queue,
    parties: data.parties,
    files: data.files,
    pauses: [],
    consultations: [],
    messages: [],
    notes: [],
    lettersSent: [],
    earlierDecisions: [],
    findings: [],
    orders: [],
    related: [],
    extensions: [],
    flags: [],
    record: {},
  };
}

/** One event further. Returns a new state; the old one is left as it was. */
export function applyEvent(process: ProcessShape, before: CaseState, event: CaseEvent): CaseState {
  const after: CaseState = { ...before, ...changeOf(before, event), ...recordOf(process, before, event) };
  if (!('to' in event.data)) return after;
  return moveTo(process, after, event.data.to, event.at);
}

function moveTo(process: ProcessShape, state: CaseState, to: string, at: string): CaseState {
  const target = process.states[to];
  const day = at.slice(0, 10);
  const enteredAt = to === state.state ? state.enteredAt : at;
  const moved: CaseState = { ...state, state: to, enteredAt, clock: target?.clock ?? state.clock };
  const open = state.pauses.find((pause) => !pause.to);
  if (moved.clock === 'paused' && !open) moved.pauses = [...state.pauses, { from: day }];
  if (moved.clock !== 'paused' && open) moved.pauses = state.pauses.map((pause) => (pause === open ? { ...pause, to: day } : pause));
  if (target?.end && !state.closedAt) {
    moved.closedAt = at;
    moved.outcome = target.end === 'decided' ? (state.decision?.outcome ?? 'completed') : target.end;
  }
  return moved;
}

function changeOf(state: CaseState, event: CaseEvent): Partial<CaseState> {
  const { at, actor } = event;
  switch (event.type) {
    case 'claim':
      return { assignee: actor };
    case 'release':
      return { assignee: undefined };
    case 'settle':
      return event.data.receivedAt ? { receivedAt: event.data.receivedAt } : {};
    case 'ask':
      return {
        request: { at, text: event.data.text, due: event.data.due },
        messages: [...state.messages, { at, from: 'town', by: actor, text: event.data.text, files: [] }],
      };
    case 'answer':
      return { request: undefined, ...withMessage(state, event.at, actor, event.data) };
    case 'message':
      return withMessage(state, event.at, actor, event.data);
    case 'consult': {
      const { consultation: id, unit, question, due, rule } = event.data;
      return { consultations: [...state.consultations, { id, unit, question, due, rule, askedAt: at }] };
    }
    case 'opinion': {
      const answer = { at, by: actor, text: event.data.text };
      return { consultations: state.consultations.map((c) => (c.id === event.data.consultation ? { ...c, answer } : c)) };
    }
    case 'prepare': {
      const { outcome, reasons, conditions, fees, setFees, reliefs, feeReasons, letter, benefit, reclaim } = event.data;
      const earlierDecisions = state.decision?.effective ? [...state.earlierDecisions, state.decision] : state.earlierDecisions;
      const fixed = { ...(benefit && { benefit }), ...(reclaim !== undefined && { reclaim }) };
      const decision = {
        outcome,
        reasons,
        conditions,
        fees,
        setFees,
        reliefs,
        feeReasons,
        ...fixed,
        letter,
        preparedAt: at,
        preparedBy: actor,
        effective: false,
      };
      return { decision, earlierDecisions };
    }
    case 'deem': {
      const { outcome, law, ranOut: on } = event.data;
      const plain = { reasons: '', conditions: [], fees: [], setFees: {}, preparedAt: at, preparedBy: actor };
      return { decision: { ...plain, outcome, effective: true, deemed: { law, on } } };
    }
    case 'approve':
      return state.decision ? { decision: { ...state.decision, approvedBy: actor } } : {};
    case 'return':
      return {
        decision: state.decision && { ...state.decision, approvedBy: undefined },
        notes: [...state.notes, { at, by: actor, text: event.data.reason }],
      };
    case 'send':
      return event.data.outcome && state.decision ? { decision: { ...state.decision, effective: true } } : {};
    case 'note':
      return { notes: [...state.notes, { at, by: actor, text: event.data.text }] };
    case 'transfer': {
      const { unit, authority, queue } = event.data;
      return { unit, authority, queue, assignee: undefined };
    }
    case 'letter-sent':
      return { lettersSent: [...state.lettersSent, { ...event.data, at }] };
    default:
      return {};
  }
}

function withMessage(state: CaseState, at: string, by: Actor, data: { text: string; files: FileRef[] }): Partial<CaseState> {
  const from = by.kind === 'citizen' ? 'citizen' : 'town';
  return {
    messages: [...state.messages, { at, from, by, text: data.text, files: data.files }],
    files: [...state.files, ...data.files],
  };
}
