/* Generated from engine/definition/format/format-1.schema.json by npm run generate. Do not edit. */

export type ActorRole = 'citizen' | 'caseworker' | 'second' | 'consulted' | 'system';
/**
 * Dotted path into the answers, `hund.rufname`; inside repeatable groups `baeume.*.stammumfang`.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "AnswerPath".
 */
export type AnswerPath = string;
export type Assurance = 'keine' | 'basis' | 'substanziell' | 'hoch';
/**
 * ISO 8601 period of whole days, weeks, months or years, e.g. P14D, P3M, P10Y.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "IsoDuration".
 */
export type IsoDuration = string;
export type FeeDue = 'before-submission' | 'before-processing' | 'after-decision';
/**
 * A FEEL expression (DMN 1.x), strict: see engine/definition/expressions.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Feel".
 */
export type Feel = string;
/**
 * What an action does to the case (the closed list the interpreter knows): claim    take the case over (assignee = actor) release  give it back to the queue ask      ask the citizen for documents or answers {text, due}; the state it leads to pauses the clock answer   the citizen answers {text, uploads} consult  ask another unit {unit, question, due}: parallel, state stays opinion  the consulted unit answers {consultation, text} prepare  decision drafted {outcome, reasons, conditions[]}; creates the letter draft of role `letter` approve  a second person signs off what another prepared return   the second person sends it back {reason} send     the letter of role `letter` goes out; the decision becomes effective complete closed without a decision {text?} withdraw by the citizen settle   the payment provider confirmed payment expire   a timer ran out note     internal note {text} message  message to the citizen or from the citizen {text} transfer to another unit or queue {unit, queue, reason}
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Operation".
 */
export type Operation =
  | 'claim'
  | 'release'
  | 'ask'
  | 'answer'
  | 'consult'
  | 'opinion'
  | 'prepare'
  | 'approve'
  | 'return'
  | 'send'
  | 'complete'
  | 'withdraw'
  | 'settle'
  | 'expire'
  | 'note'
  | 'message'
  | 'transfer';
export type Outcome = 'granted' | 'partial' | 'refused' | 'withdrawn' | 'completed' | 'expired';
export type Regime = 'vwvfg' | 'ao' | 'sgbx';
export type Requirement = 'assigned' | 'consultations-answered' | 'approved' | 'fees-settled';
/**
 * Calendar date, e.g. 2026-11-24.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "IsoDate".
 */
export type IsoDate = string;

/**
 * The one source of the format: types, checker, editor completion and reference are made from it.
 */
export interface FormatRoot {
  [k: string]: unknown;
}
export interface ConsultationRule {
  id: string;
  period: IsoDuration;
  question: string;
  unit: string;
  /**
   * Mandatory when true (or when absent).
   */
  when?: string;
}
export interface DeadlineRule {
  id: string;
  kind: 'statutory' | 'target';
  label: string;
  law?: string;
  period: IsoDuration;
  start: 'received' | 'complete';
  /**
   * ISO 8601 period of whole days, weeks, months or years, e.g. P14D, P3M, P10Y.
   */
  warn?: string;
}
export interface FeeStep {
  due: FeeDue;
  /**
   * Units for per-unit tariffs.
   */
  quantity?: string;
  tariff: string;
  when?: Feel;
}
export interface LawCitation {
  cite: string;
  /**
   * Key of the tenant's `statutes` where the law is local.
   */
  statute?: string;
}
/**
 * Which section describes a person; the engine finds name and address by the `x-party` annotations below `at`.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "PartyMapping".
 */
export interface PartyMapping {
  at: AnswerPath;
  role: 'applicant' | 'representative' | 'guardian' | 'addressee' | 'payer';
  when?: Feel;
}
export interface Retention {
  completed?: IsoDuration;
  expired?: IsoDuration;
  granted?: IsoDuration;
  law: string;
  partial?: IsoDuration;
  refused?: IsoDuration;
  withdrawn?: IsoDuration;
}
export interface Routing {
  /**
   * Default queue of that unit.
   */
  queue: string;
  queues?: {
    queue: string;
    unit?: string;
    when: Feel;
  }[];
  /**
   * Unit kind of the tenant, e.g. steueramt.
   */
  unit: string;
}
export interface Rule {
  /**
   * Dotted path into the answers, `hund.rufname`; inside repeatable groups `baeume.*.stammumfang`.
   */
  at: string;
  check: Feel;
  message: string;
  when?: Feel;
}
export interface ShapeAction {
  by: ActorRole[];
  /**
   * Timeline sentence for the citizen; absent: not shown to the citizen.
   */
  citizen?: string;
  /**
   * Question before a step that cannot be undone.
   */
  confirm?: string;
  does: Operation;
  from: string[];
  label: string;
  /**
   * Letter role drafted (prepare, ask) or sent (send).
   */
  letter?: string;
  /**
   * Offered outcomes of a prepare.
   */
  outcomes?: Outcome[];
  requires?: Requirement[];
  /**
   * Absent: the state stays.
   */
  to?: string;
}
export interface ShapeState {
  /**
   * Plain German for the citizen's status page.
   */
  citizen: string;
  clock: 'running' | 'paused' | 'stopped';
  /**
   * Present exactly on final states; `decided` takes the outcome of the decision.
   */
  end?: Outcome | 'decided';
  label: string;
}
export interface ShapeTimer {
  action: string;
  after: IsoDuration;
  in: string[];
}
/**
 * workflow.yaml
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Workflow".
 */
export interface Workflow {
  assurance: Assurance;
  audience: 'buerger' | 'unternehmen' | 'beide';
  consultations?: ConsultationRule[];
  deadlines?: DeadlineRule[];
  /**
   * Usual processing time in words, only where the office states it.
   */
  duration?: string;
  fees?: FeeStep[];
  format: 1;
  law: LawCitation[];
  leika?: string[];
  /**
   * Letter role of the shape (receipt, request, decision …) -> template id: letters/<id>.hbs of the service or service-catalog/letters/<id>.hbs
   */
  letters?: {
    [k: string]: string;
  };
  name: string;
  /**
   * Told before the form starts.
   */
  needs?: string[];
  ozg?: string;
  parties?: PartyMapping[];
  privacy: {
    basis: string;
    purpose: string;
  };
  /**
   * Name of a shape in workflows/.
   */
  process: string;
  provenance: {
    checked: string;
    open?: string[];
    sources?: string[];
  };
  /**
   * Refinement of the shape: extra or changed states, actions, timers.
   */
  refine?: {
    actions?: {
      [k: string]: ShapeAction;
    };
    states?: {
      [k: string]: ShapeState;
    };
    timers?: {
      [k: string]: ShapeTimer;
    };
  };
  regime: Regime;
  remedy: 'widerspruch' | 'klage' | 'keiner';
  retention: Retention;
  routing: Routing;
  rules?: Rule[];
  service: string;
  situation: string;
  summary: string;
  synonyms?: string[];
  topic: string;
  /**
   * Who may apply, one or two sentences for citizens.
   */
  who: string;
}
/**
 * workflows/<shape>.yaml
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "ProcessShape".
 */
export interface ProcessShape {
  actions: {
    [k: string]: ShapeAction;
  };
  description: string;
  format: 1;
  /**
   * State after receipt when nothing has to be paid first.
   */
  initial: string;
  /**
   * Letter roles a service of this shape must supply.
   */
  letters?: string[];
  name: string;
  /**
   * State that waits for a fee due before-processing; required when a service of this shape has one.
   */
  payment?: string;
  scenarios?: {
    end: string;
    name: string;
    path: string[];
  }[];
  shape: string;
  states: {
    [k: string]: ShapeState;
  };
  timers?: {
    [k: string]: ShapeTimer;
  };
}
/**
 * service-catalog/tariffs/<id>.yaml or tenants/<town>/tariffs/<id>.yaml
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Tariff".
 */
export interface Tariff {
  /**
   * Which date selects the amount.
   */
  date: 'received' | 'decided';
  format: 1;
  kind: 'fixed' | 'per-unit' | 'range' | 'table' | 'free';
  modifiers?: TariffModifier[];
  name: string;
  periods: TariffPeriod[];
  provenance: {
    example?: boolean;
    source: string;
    unverified?: string;
  };
  tariff: string;
  /**
   * Label of one unit, e.g. "Urkunde".
   */
  unit?: string;
  /**
   * VAT in percent, absent: none.
   */
  vat?: number;
}
export interface TariffModifier {
  add?: number;
  id: string;
  label: string;
  law: string;
  multiply?: number;
  when: Feel;
}
export interface TariffPeriod {
  /**
   * Integer cents: fixed, or per unit.
   */
  amount?: number;
  from: IsoDate;
  /**
   * per-unit: amount of each further unit.
   */
  further?: number;
  law: string;
  max?: number;
  /**
   * range: bounds in cents, set by the caseworker with reasons.
   */
  min?: number;
  /**
   * table: first row whose `when` holds.
   */
  table?: {
    amount: number;
    label?: string;
    when?: Feel;
  }[];
  to?: IsoDate;
}
export interface Authority {
  address: PostalAddress;
  /**
   * Administrative court for the remedy notice.
   */
  court: {
    address: PostalAddress;
    name: string;
  };
  level: 'gemeinde' | 'kreis' | 'land';
  name: string;
}
export interface PostalAddress {
  city: string;
  postcode: string;
  street: string;
}
/**
 * service-catalog/tenants/<town>/tenant.yaml
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Tenant".
 */
export interface Tenant {
  address: PostalAddress;
  ags?: string;
  authorities: {
    [k: string]: Authority;
  };
  dataProtectionOfficer: string;
  email: string;
  /**
   * True for an invented town.
   */
  example?: boolean;
  format: 1;
  land: string;
  /**
   * e.g. "Stadt Musterstadt – Der Magistrat"
   */
  letterhead: string;
  mostUsed?: string[];
  name: string;
  phone?: string;
  /**
   * Place named in "Musterstadt, 24.11.2026".
   */
  place: string;
  services: string[];
  statutes?: {
    [k: string]: {
      example?: boolean;
      title: string;
      url?: string;
    };
  };
  tenant: string;
  units: {
    [k: string]: Unit;
  };
  website?: string;
}
export interface Unit {
  address?: PostalAddress;
  authority: string;
  email?: string;
  hours?: string[];
  name: string;
  phone?: string;
  queues: {
    [k: string]: {
      label: string;
    };
  };
  room?: string;
}
export interface Scenario {
  answers: {
    [k: string]: unknown;
  };
  expect: {
    deadlines?: {
      [k: string]: IsoDate;
    };
    fees?: {
      amount: number;
      tariff: string;
    }[];
    hidden?: AnswerPath[];
    /**
     * Paths with an issue; absent or [] means the answers are complete.
     */
    issues?: {
      at: AnswerPath;
      message?: string;
    }[];
    letters?: string[];
    /**
     * Actions in order, each must be allowed; and the state reached.
     */
    path?: (
      | string
      | {
          action: string;
          outcome?: Outcome;
        }
    )[];
    queue?: string;
    /**
     * Field paths that must be shown / hidden after evaluation.
     */
    shown?: AnswerPath[];
    state?: string;
    unit?: string;
  };
  name: string;
  today: IsoDate;
}
/**
 * scenarios.yaml
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Scenarios".
 */
export interface Scenarios {
  format: 1;
  scenarios: Scenario[];
}
/**
 * service-catalog/tenants/<town>/staff.example.yaml: demo accounts of an example town
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "ExampleStaff".
 */
export interface ExampleStaff {
  format: 1;
  staff: {
    functions: ('caseworker' | 'second' | 'author' | 'operator')[];
    login: string;
    name: string;
    units: string[];
  }[];
}
/**
 * texts.<lang>.yaml of a service, or service-catalog/texts/<lang>.yaml for what services share: German text → the same in another language. When the German words change, the old translation no longer fits and the German is shown.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Translations".
 */
export interface Translations {
  format: 1;
  /**
   * en: English. de-leicht: Leichte Sprache (§ 11 BGG).
   */
  lang: 'en' | 'de-leicht';
  /**
   * Who translated it, and whether it was checked by testers (Leichte Sprache) or a native speaker.
   */
  provenance?: string;
  texts: Translation[];
}
/**
 * One text. Without `at` it counts wherever these German words stand; with `at` only there.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Translation".
 */
export interface Translation {
  /**
   * The German text, to the letter.
   */
  de: string;
  /**
   * The same in the language of the file.
   */
  to: string;
  /**
   * Place of the text as the completeness report names it, e.g. form.hund.rasse.label: for words that mean different things.
   */
  at?: string;
}
