import type { JsonObject } from '../definition/bundle.ts';
import type { IsoDate, Operation, Outcome } from '../definition/format.ts';
import type { GebuehrLine } from '../tariffs/api.ts';
import type { RecordValues } from '../definition/record-fields.ts';

/** Who did it. `id` is a staff id, `citizen` or `system`; `name` is what colleagues read. */
export interface Actor {
  kind: 'citizen' | 'staff' | 'system';
  id: string;
  name: string;
}
/** A person or organisation of the case, copied from the answers when the case is submitted. */
export interface Party {
  id: string;
  role: string;
  name: string;
  givenName?: string;
  familyName?: string;
  organisation?: string;
  address: string[];
  email?: string;
  phone?: string;
  /** Gets letters of its own besides the addressee. */
  notified?: true;
  /** Account whose postbox takes the letters (§ 9 OZG), unless the person opted out. */
  account?: string;
}
export interface FileRef {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
}
export interface SubmittedData {
  answers: JsonObject;
  channel: 'online' | 'paper' | 'counter';
  receivedAt: string;
  state: string;
  authority: string;
  unit: string;
  queue: string;
  parties: Party[];
  files: FileRef[];
  fees: GebuehrLine[];
  recordedBy?: string;
  /** Fees due before are owed only once a place is given. */
  awaitsPlace?: boolean;
}
/** Data of every event that runs an action of the process. */
export interface ActionData {
  action: string;
  from: string;
  to: string;
  /** Plain German sentence for the citizen; absent: not shown to the citizen. */
  citizen?: string;
}
export interface ConsultData extends ActionData {
  consultation: string;
  unit: string;
  question: string;
  due: IsoDate;
  rule?: string;
}
export interface PrepareData extends ActionData {
  outcome: Outcome;
  reasons: string;
  conditions: string[];
  letter?: string;
  fees: GebuehrLine[];
  setFees: Record<string, number>;
  benefit?: Benefit;
  /** Cents to be paid back. */
  reclaim?: number;
  reliefs?: Record<string, string>;
  feeReasons?: Record<string, string>;
  record?: RecordValues;
}
/** What a decision grants to be paid, or what is ordered to be paid: cents, once or each month, for a period. */
export interface Benefit {
  amount: number;
  rhythm: 'once' | 'monthly';
  from: IsoDate;
  until?: IsoDate;
}
/** A lottery as it was drawn: anyone can repeat it from seed and entries (`drawLots`). */
export interface DrawRecord {
  seed: string;
  entries: number;
}
export interface PlaceData extends ActionData {
  offer: string;
  /** Order of arrival, or the place in the drawn order. */
  rank: number;
  draw?: DrawRecord;
}
/** The law lets a decision count as given because a period ran out (§ 42a VwVfG); in effect at once. */
export interface DeemData extends ActionData {
  outcome: Outcome;
  deadline: string;
  /** Paragraph that orders it. */
  law: string;
  /** Last day of the period. */
  ranOut: IsoDate;
}
export interface HandOverData extends ActionData {
  reason: string;
  /** Inside the installation: where it goes. */
  unit?: string;
  authority?: string;
  queue?: string;
  /** Outside: name of the authority, and the role of the letter that tells the applicant. */
  recipient?: string;
  letter?: string;
}
export type IdentityDocument = 'personalausweis' | 'reisepass' | 'aufenthaltstitel' | 'anderer-ausweis' | 'persoenlich-bekannt';
export type PaymentMethod = 'cash' | 'card';
/** What was due at the counter, as it was assessed there, and how it was paid; waived altogether: amount 0, no method. */
export interface CashData extends ActionData {
  lines: GebuehrLine[];
  amount: number;
  method?: PaymentMethod;
  /** Number on the till's receipt. */
  reference?: string;
  reliefs?: Record<string, string>;
  feeReasons?: Record<string, string>;
}
export type RelationKind = 'objection-to' | 'renewal-of' | 'duplicate-of' | 'concerns';
export interface LetterSentData {
  letter: string;
  role: string;
  title: string;
  delivery: 'portal' | 'print';
  sha256: string;
  archiveSha256: string;
  legalDate: IsoDate | null;
}
/** What happened, in order; the sealed payload of an event row is this object's `data`. */
export type CaseEvent = { at: string; actor: Actor } & (
  | { type: 'submitted'; data: SubmittedData }
  | { type: 'claim' | 'release' | 'withdraw' | 'expire'; data: ActionData }
  | { type: 'settle'; data: ActionData & { amount: number; reference?: string; receivedAt?: string } }
  | { type: 'ask'; data: ActionData & { text: string; due: IsoDate; letter?: string } }
  | { type: 'answer' | 'message'; data: ActionData & { text: string; files: FileRef[] } }
  | { type: 'consult'; data: ConsultData }
  | { type: 'opinion'; data: ActionData & { consultation: string; text: string } }
  | { type: 'prepare'; data: PrepareData }
  | { type: 'approve'; data: ActionData }
  | { type: 'return'; data: ActionData & { reason: string } }
  | { type: 'send'; data: ActionData & { letter?: string; outcome?: Outcome } }
  | { type: 'complete'; data: ActionData & { text?: string; record?: RecordValues } }
  | { type: 'note'; data: ActionData & { text: string } }
  | { type: 'transfer'; data: ActionData & { unit: string; authority: string; queue: string; reason: string } }
  | { type: 'establish'; data: ActionData & { text: string; amount?: number } }
  | { type: 'order'; data: ActionData & { benefit: Benefit } }
  | { type: 'place' | 'wait'; data: PlaceData }
  | { type: 'appoint'; data: ActionData & { on: string; where?: string } }
  | { type: 'identify'; data: ActionData & { document: IdentityDocument } }
  | { type: 'cash'; data: CashData }
  | { type: 'hand-over'; data: HandOverData }
  | { type: 'relate'; data: ActionData & { kind: RelationKind; number: string; other: string } }
  | { type: 'suspend' | 'resume' | 'reopen'; data: ActionData & { reason: string } }
  | { type: 'extend'; data: ActionData & { deadline: string; until: IsoDate; reason: string } }
  | { type: 'flag'; data: ActionData & { flag: string; on: boolean } }
  | { type: 'confirm'; data: ActionData & { from: IsoDate } }
  | { type: 'deem'; data: DeemData }
  | { type: 'hand-out'; data: ActionData & { text: string; record?: RecordValues } }
  | { type: 'evaluate' | 'publish'; data: ActionData & { text: string } }
  | { type: 'letter-edited'; data: { letter: string; title: string } }
  | { type: 'letter-sent'; data: LetterSentData }
  | { type: 'letter-printed'; data: { letter: string; title: string; legalDate: IsoDate } }
  | { type: 'letter-fetched'; data: { letter: string; title: string } }
  | { type: 'payment'; data: { payment: string; state: 'paid' | 'failed' | 'canceled'; amount: number; reference?: string } }
);
export type CaseEventType = CaseEvent['type'];
export type OperationEvent = Extract<CaseEvent, { type: Operation }>;
