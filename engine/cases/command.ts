import type { ActorRole, IsoDate, Outcome, RecordField } from '../definition/format.ts';
import type { GebuehrLine } from '../tariffs/api.ts';
import type { RecordValues } from '../definition/record-fields.ts';
import type { Actor, Benefit, DrawRecord, FileRef, IdentityDocument, PaymentMethod, RelationKind } from './events.ts';

/** Someone wants to run an action of the process. Everything the interpreter needs besides the case comes with it. */
export interface Command {
  action: string;
  actor: Actor;
  /** Roles the actor has towards this case; see `rolesOfStaff`. */
  roles: ActorRole[];
  /** Units of a staff member. */
  units: string[];
  input: CommandInput;
  /** ISO timestamp and the local date of the town. */
  now: string;
  today: IsoDate;
  /** Fresh id for whatever the action creates. */
  newId: string;
}
export interface CommandInput {
  text?: string;
  reason?: string;
  due?: IsoDate;
  unit?: string;
  authority?: string;
  queue?: string;
  question?: string;
  /** Id of a consultation (opinion) or of the workflow's consultation rule (consult). */
  consultation?: string;
  rule?: string;
  outcome?: Outcome;
  reasons?: string;
  conditions?: string[];
  /** What the office records with the step, by name of the field. */
  record?: RecordValues;
  /** Assessed before the command: the lines the decision carries. */
  fees?: GebuehrLine[];
  setFees?: Record<string, number>;
  /** Modifier granted, and why, by tariff id. */
  reliefs?: Record<string, string>;
  feeReasons?: Record<string, string>;
  files?: FileRef[];
  amount?: number;
  reference?: string;
  receivedAt?: string;
  /** Benefit of a decision, without the amount, which is `amount`. */
  rhythm?: Benefit['rhythm'];
  from?: IsoDate;
  until?: IsoDate;
  /** Appointment: local day and time of the town, `2026-12-01T09:30`. */
  at?: string;
  where?: string;
  document?: IdentityDocument;
  /** Payment at the counter; the number on the till's receipt is `reference`. */
  method?: PaymentMethod;
  /** Another authority, outside of the installation. */
  recipient?: string;
  /** Number of the other case, and its id as the application found it. */
  number?: string;
  other?: string;
  kind?: RelationKind;
  deadline?: string;
  flag?: string;
  on?: boolean;
  offer?: string;
  rank?: number;
  draw?: DrawRecord;
}
/** What the service's rules make of this case: consultations they demand, whether every fee due before is paid, deadlines. */
export interface CaseFacts {
  mandatoryConsultations: { id: string; unit: string }[];
  feesSettled: boolean;
  /** Deadlines that run now; only these can be extended. `law` where a decision counts as given once they have run out. */
  deadlines?: { id: string; date: IsoDate; paused?: boolean; law?: string }[];
  /** Fields of the office whose `when` holds. */
  record?: RecordField[];
  /** Outcomes that owe no reasons in the letter. */
  withoutReasons?: Outcome[];
}
export interface Refusal {
  ok: false;
  code: RefusalCode;
  /** German, for the person who tried. */
  message: string;
}
export type RefusalCode =
  | 'unknown-action'
  | 'wrong-state'
  | 'not-allowed'
  | 'not-assigned'
  | 'same-person'
  | 'consultation-open'
  | 'not-approved'
  | 'fees-open'
  | 'not-identified'
  | 'not-cashed'
  | 'not-related'
  | 'not-appointed'
  | 'not-effective'
  | 'already-done'
  | 'input-missing'
  | 'input-invalid';
