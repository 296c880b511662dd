/**
 * Types of definition format 1: what an author writes. HAND-WRITTEN DRAFT of the contract; the JSON Schemas in
 * `engine/definition/format/` become the one source and this file re-exports the generated types under the same names.
 */
export type IsoDate = string; // "2026-11-24"
export type IsoDuration = string; // "P3M", "P14D", "P10Y"
/** A FEEL expression (DMN 1.x), strict: see engine/definition/expressions. */
export type Feel = string;
/** Dotted path into the answers, `hund.rufname`; inside repeatable groups `baeume.*.stammumfang`. */
export type AnswerPath = string;
export type Outcome = 'granted' | 'partial' | 'refused' | 'withdrawn' | 'completed' | 'expired';
export type Regime = 'vwvfg' | 'ao' | 'sgbx';
export type Assurance = 'keine' | 'basis' | 'substanziell' | 'hoch';
export type FeeDue = 'before-submission' | 'before-processing' | 'after-decision';

/** workflow.yaml */
export interface Workflow {
  format: 1;
  service: string;
  name: string;
  summary: string;
  /** Who may apply, one or two sentences for citizens. */
  who: string;
  synonyms?: string[];
  topic: string;
  situation: string;
  ozg?: string;
  leika?: string[];
  law: LawCitation[];
  regime: Regime;
  audience: 'buerger' | 'unternehmen' | 'beide';
  assurance: Assurance;
  /** Name of a shape in workflows/. */
  process: string;
  /** Told before the form starts. */
  needs?: string[];
  /** Usual processing time in words, only where the office states it. */
  duration?: string;
  parties?: PartyMapping[];
  fees?: FeeStep[];
  rules?: Rule[];
  routing: Routing;
  deadlines?: DeadlineRule[];
  consultations?: ConsultationRule[];
  /** Letter role of the shape (receipt, request, decision …) -> template id: letters/<id>.hbs of the service or service-catalog/letters/<id>.hbs */
  letters?: Record<string, string>;
  remedy: 'widerspruch' | 'klage' | 'keiner';
  retention: Retention;
  /** Refinement of the shape: extra or changed states, actions, timers. */
  refine?: Partial<Pick<ProcessShape, 'states' | 'actions' | 'timers'>>;
  privacy: { purpose: string; basis: string };
  provenance: { checked: string; open?: string[]; sources?: string[] };
}
export interface LawCitation {
  cite: string;
  /** Key of the tenant's `statutes` where the law is local. */
  statute?: string;
}
/** Which section describes a person; the engine finds name and address by the `x-party` annotations below `at`. */
export interface PartyMapping {
  role: 'applicant' | 'representative' | 'guardian' | 'addressee' | 'payer';
  at: AnswerPath;
  when?: Feel;
}
export interface FeeStep {
  tariff: string;
  when?: Feel;
  /** Units for per-unit tariffs. */
  quantity?: Feel;
  due: FeeDue;
}
export interface Rule {
  check: Feel;
  when?: Feel;
  /** Field the message is shown at. */
  at: AnswerPath;
  message: string;
}
export interface Routing {
  /** Unit kind of the tenant, e.g. steueramt. */
  unit: string;
  /** Default queue of that unit. */
  queue: string;
  queues?: { when: Feel; unit?: string; queue: string }[];
}
export interface DeadlineRule {
  id: string;
  label: string;
  kind: 'statutory' | 'target';
  start: 'received' | 'complete';
  period: IsoDuration;
  law?: string;
  /** Warn this long before. */
  warn?: IsoDuration;
}
export interface ConsultationRule {
  id: string;
  unit: string;
  question: string;
  period: IsoDuration;
  /** Mandatory when true (or when absent). */
  when?: Feel;
}
export interface Retention {
  granted?: IsoDuration;
  partial?: IsoDuration;
  refused?: IsoDuration;
  withdrawn?: IsoDuration;
  completed?: IsoDuration;
  expired?: IsoDuration;
  law: string;
}

/** workflows/<shape>.yaml */
export interface ProcessShape {
  format: 1;
  shape: string;
  name: string;
  description: string;
  /** State after receipt when nothing has to be paid first. */
  initial: string;
  /** State that waits for a fee due before-processing; required when a service of this shape has one. */
  payment?: string;
  states: Record<string, ShapeState>;
  actions: Record<string, ShapeAction>;
  timers?: Record<string, ShapeTimer>;
  /** Letter roles a service of this shape must supply. */
  letters?: string[];
  scenarios?: { name: string; path: string[]; end: string }[];
}
export interface ShapeState {
  label: string;
  /** Plain German for the citizen's status page. */
  citizen: string;
  clock: 'running' | 'paused' | 'stopped';
  /** Present exactly on final states; `decided` takes the outcome of the decision. */
  end?: Outcome | 'decided';
}
export type ActorRole = 'citizen' | 'caseworker' | 'second' | 'consulted' | 'system';
/**
 * What an action does to the case (the closed list the interpreter knows):
 * claim    take the case over (assignee = actor)
 * release  give it back to the queue
 * ask      ask the citizen for documents or answers {text, due}; the state it leads to pauses the clock
 * answer   the citizen answers {text, uploads}
 * consult  ask another unit {unit, question, due}: parallel, state stays
 * opinion  the consulted unit answers {consultation, text}
 * prepare  decision drafted {outcome, reasons, conditions[]}; creates the letter draft of role `letter`
 * approve  a second person signs off what another prepared
 * return   the second person sends it back {reason}
 * send     the letter of role `letter` goes out; the decision becomes effective
 * complete closed without a decision {text?}
 * withdraw by the citizen
 * settle   the payment provider confirmed payment
 * expire   a timer ran out
 * note     internal note {text}
 * message  message to the citizen or from the citizen {text}
 * transfer to another unit or queue {unit, queue, reason}
 */
export type Operation =
  | 'claim' | 'release' | 'ask' | 'answer' | 'consult' | 'opinion' | 'prepare' | 'approve' | 'return' | 'send'
  | 'complete' | 'withdraw' | 'settle' | 'expire' | 'note' | 'message' | 'transfer';
export type Requirement = 'assigned' | 'consultations-answered' | 'approved' | 'fees-settled';
export interface ShapeAction {
  label: string;
  does: Operation;
  by: ActorRole[];
  from: string[];
  /** Absent: the state stays. */
  to?: string;
  requires?: Requirement[];
  /** Letter role drafted (prepare, ask) or sent (send). */
  letter?: string;
  /** Offered outcomes of a prepare. */
  outcomes?: Outcome[];
  /** Timeline sentence for the citizen; absent: not shown to the citizen. */
  citizen?: string;
  /** Question before a step that cannot be undone. */
  confirm?: string;
}
export interface ShapeTimer {
  in: string[];
  after: IsoDuration;
  action: string;
}

/** service-catalog/tariffs/<id>.yaml or tenants/<town>/tariffs/<id>.yaml */
export interface Tariff {
  format: 1;
  tariff: string;
  name: string;
  kind: 'fixed' | 'per-unit' | 'range' | 'table' | 'free';
  /** Which date selects the amount. */
  date: 'received' | 'decided';
  /** Label of one unit, e.g. "Urkunde". */
  unit?: string;
  periods: TariffPeriod[];
  modifiers?: TariffModifier[];
  /** VAT in percent, absent: none. */
  vat?: number;
  provenance: { source: string; example?: boolean; unverified?: string };
}
export interface TariffPeriod {
  from: IsoDate;
  to?: IsoDate;
  law: string;
  /** Integer cents: fixed, or per unit. */
  amount?: number;
  /** per-unit: amount of each further unit. */
  further?: number;
  /** range: bounds in cents, set by the caseworker with reasons. */
  min?: number;
  max?: number;
  /** table: first row whose `when` holds. */
  table?: { when?: Feel; amount: number; label?: string }[];
}
export interface TariffModifier {
  id: string;
  label: string;
  when: Feel;
  add?: number;
  multiply?: number;
  law: string;
}

/** service-catalog/tenants/<town>/tenant.yaml */
export interface Tenant {
  format: 1;
  tenant: string;
  name: string;
  /** e.g. "Stadt Musterstadt – Der Magistrat" */
  letterhead: string;
  land: string; // "HE"
  ags?: string;
  /** True for an invented town. */
  example?: boolean;
  address: PostalAddress;
  website?: string;
  email: string;
  phone?: string;
  dataProtectionOfficer: string;
  /** Place named in "Musterstadt, 24.11.2026". */
  place: string;
  authorities: Record<string, Authority>;
  units: Record<string, Unit>;
  statutes?: Record<string, { title: string; url?: string; example?: boolean }>;
  services: string[];
  mostUsed?: string[];
}
export interface PostalAddress {
  street: string;
  postcode: string;
  city: string;
}
export interface Authority {
  name: string;
  level: 'gemeinde' | 'kreis' | 'land';
  address: PostalAddress;
  /** Administrative court for the remedy notice. */
  court: { name: string; address: PostalAddress };
}
export interface Unit {
  name: string;
  authority: string;
  room?: string;
  address?: PostalAddress;
  phone?: string;
  email?: string;
  hours?: string[];
  queues: Record<string, { label: string }>;
}
/** service-catalog/tenants/<town>/staff.example.yaml: demo accounts of an example town */
export interface ExampleStaff {
  format: 1;
  staff: { login: string; name: string; units: string[]; functions: ('caseworker' | 'second' | 'author' | 'operator')[] }[];
}

/** scenarios.yaml */
export interface Scenarios {
  format: 1;
  scenarios: Scenario[];
}
export interface Scenario {
  name: string;
  today: IsoDate;
  answers: Record<string, unknown>;
  expect: {
    /** Field paths that must be shown / hidden after evaluation. */
    shown?: AnswerPath[];
    hidden?: AnswerPath[];
    /** Paths with an issue; absent or [] means the answers are complete. */
    issues?: { at: AnswerPath; message?: string }[];
    fees?: { tariff: string; amount: number }[];
    unit?: string;
    queue?: string;
    deadlines?: Record<string, IsoDate>;
    /** Actions in order, each must be allowed; and the state reached. */
    path?: (string | { action: string; outcome?: Outcome })[];
    state?: string;
    letters?: string[];
  };
}
