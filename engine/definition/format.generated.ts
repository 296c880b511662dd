/* Generated from engine/definition/format/format-1.schema.json by npm run generate. Do not edit. */

/**
 * Who may do an action.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "ActorRole".
 */
export type ActorRole = 'citizen' | 'caseworker' | 'second' | 'consulted' | 'system';
/**
 * Dotted path into the answers: `hund.rufname`; inside repeatable groups `baeume.*.stammumfang`.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "AnswerPath".
 */
export type AnswerPath = string;
/**
 * How surely the citizen must be identified (§ 3 OZG, eIDAS levels) before the form opens.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Assurance".
 */
export type Assurance = 'keine' | 'basis' | 'substanziell' | 'hoch';
/**
 * When a fee is to be paid.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "FeeDue".
 */
export type FeeDue = 'before-submission' | 'before-processing' | 'after-decision' | 'at-counter';
/**
 * Strict FEEL (DMN 1.x) over the answers, computed values and decisions by name. In YAML without quotes, unless it contains `: `, ` #`, or, inside `{ }`, a comma or bracket. Functions and rules: docs/reference/expressions.md.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Feel".
 */
export type Feel = string;
/**
 * ISO 8601 period of whole days, weeks, months or years: `P14D`, `P2W`, `P3M`, `P10Y`.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "IsoDuration".
 */
export type IsoDuration = string;
/**
 * What the citizen sends. Every text of the engine speaks of it in this word: pages, timeline, mails, letters (`noun`).
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Noun".
 */
export type Noun =
  | 'antrag'
  | 'anfrage'
  | 'anmeldung'
  | 'ummeldung'
  | 'abmeldung'
  | 'anzeige'
  | 'beschwerde'
  | 'bestellung'
  | 'bewerbung'
  | 'buchung'
  | 'einspruch'
  | 'erklaerung'
  | 'hinweis'
  | 'meldung'
  | 'mitteilung'
  | 'stellungnahme'
  | 'widerspruch';
/**
 * What an action does to the case; the closed list the engine knows. In braces: what the person enters.
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
  | 'transfer'
  | 'establish'
  | 'order'
  | 'place'
  | 'wait'
  | 'appoint'
  | 'identify'
  | 'cash'
  | 'hand-out'
  | 'hand-over'
  | 'relate'
  | 'suspend'
  | 'resume'
  | 'reopen'
  | 'extend'
  | 'flag'
  | 'evaluate'
  | 'publish'
  | 'confirm'
  | 'deem';
/**
 * How a case ended; retention and letters depend on it.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Outcome".
 */
export type Outcome = 'granted' | 'partial' | 'refused' | 'withdrawn' | 'completed' | 'expired' | 'canceled' | 'handed-over';
/**
 * Procedural law: rules on deadlines and on the day of notification.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Regime".
 */
export type Regime = 'vwvfg' | 'ao' | 'sgbx';
/**
 * What must hold before an action is allowed.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Requirement".
 */
export type Requirement =
  | 'assigned'
  | 'consultations-answered'
  | 'approved'
  | 'fees-settled'
  | 'fees-open'
  | 'identified'
  | 'cashed'
  | 'related'
  | 'appointed'
  | 'effective'
  | 'grants'
  | 'refuses';
/**
 * Kind of a value.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "ValueType".
 */
export type ValueType = 'boolean' | 'number' | 'text' | 'date';
/**
 * Calendar date: `2026-11-24`.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "IsoDate".
 */
export type IsoDate = string;
/**
 * A percentage as a decimal, exact: 2.5 is 2,5 %.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Percent".
 */
export type Percent = number;
/**
 * Spans of one day, or only by appointment.
 *
 * @minItems 1
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "OpeningSpans".
 *
 * Items: `08:00-12:00`, `14:00-16:00 by-appointment`, or `by-appointment` for the whole day.
 */
export type OpeningSpans = [string, ...string[]];
/**
 * Part of a person, an organisation or an address.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "PartyPart".
 */
export type PartyPart =
  | 'given-name'
  | 'family-name'
  | 'organisation'
  | 'street'
  | 'house-number'
  | 'address-extra'
  | 'postcode'
  | 'city'
  | 'country'
  | 'email'
  | 'phone';
/**
 * A day to hold a date against: `today` or the path of another date; with `plus` or `minus` so much later or earlier. While the other date is missing there is no bound.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "DateBound".
 */
export type DateBound =
  | string
  | {
      /**
       * `today` or the path of a date.
       */
      of: string;
      /**
       * So much later: `P1D`.
       */
      plus?: IsoDuration;
      /**
       * So much earlier: `P18Y`.
       */
      minus?: IsoDuration;
    };
/**
 * How a field is computed from other answers.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "DerivedFunction".
 */
export type DerivedFunction = 'age' | 'months-between' | 'days-between' | 'count' | 'sum';
/**
 * Kind of a field of the office.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "RecordKind".
 */
export type RecordKind = 'text' | 'longtext' | 'date' | 'integer' | 'money' | 'choice' | 'yesno';
/**
 * No reasons in the letter.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "WithoutReasons".
 */
export type WithoutReasons = 'none';

/**
 * The one source of the format: types, checker, editor completion and reference are made from it.
 */
export interface FormatRoot {
  [k: string]: unknown;
}
/**
 * Another unit that has to be asked before a decision. Needs a shape with the operations `consult` and `opinion`.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "ConsultationRule".
 */
export interface ConsultationRule {
  /**
   * Name of the rule within this service.
   */
  id: string;
  /**
   * Time the other unit has to answer.
   */
  period: IsoDuration;
  /**
   * What the other unit is asked, in full sentences.
   */
  question: string;
  /**
   * Unit of the tenant that is asked.
   */
  unit: string;
  /**
   * Mandatory when true; absent: always.
   */
  when?: Feel;
}
/**
 * A period with a last day, shown to citizen and office; it stands still while the clock is paused and ends on a working day.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "DeadlineRule".
 */
export interface DeadlineRule {
  /**
   * Name of the deadline; scenarios refer to it.
   */
  id: string;
  /**
   * Legal nature.
   */
  kind: 'statutory' | 'target';
  /**
   * What has to be done by then: "Ausstellung des Ausweises".
   */
  label: string;
  /**
   * Paragraph that sets a statutory deadline.
   */
  law?: string;
  /**
   * Length: `P14D`, `P3M`. Every deadline has one, save with `ends: on`.
   */
  period?: IsoDuration;
  /**
   * `on`: the deadline ends with the day of `event` itself (Stichtag); it has no `period`, does not stand still, and says `shift`.
   */
  ends?: 'on';
  /**
   * For `ends: on`: true where a day on a weekend or holiday moves to the next working day (§ 193 BGB, § 31 (3) VwVfG, § 108 (3) AO, § 26 (3) SGB X), false where the day stands.
   */
  shift?: boolean;
  /**
   * First day.
   */
  start: 'received' | 'complete' | 'event';
  /**
   * Warn this long before the end.
   */
  warn?: IsoDuration;
  /**
   * For `start: event`: the date the period begins with, with `ends: on` its last day. While it is missing there is no deadline.
   */
  event?: Feel;
  /**
   * False where the law lets the period run on while the citizen is asked; absent: it stands still while the clock is paused. A deadline with `then` says it.
   */
  pauses?: boolean;
  /**
   * What happens by itself on the day after the last one, where no decision has gone out by then.
   */
  then?: {
    /**
     * Action of role `system` alone: `deem` (a decision counts as given), `complete` or `expire`. It is possible in every state in which the period runs.
     */
    action: string;
    /**
     * Paragraph of the special law that orders it; § 42a VwVfG alone does not.
     */
    law: string;
    /**
     * True where this law lets silence count as a refusal; otherwise only a grant can count as given.
     */
    refusal?: true;
  };
  /**
   * Applies only when true; absent: always.
   */
  when?: Feel;
}
/**
 * One fee. Every step whose `when` holds makes one line; none holding means no fee.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "FeeStep".
 */
export interface FeeStep {
  /**
   * When it is to be paid.
   */
  due: FeeDue;
  /**
   * Number of units, a number in FEEL: `bestellung.anzahl`, `if antrag.laufzeit = "zwei_jahre" then 2 else 1`. Begun units count whole; absent: 1.
   */
  quantity?: Feel;
  /**
   * Id of a tariff of the tenant, else of `service-catalog/tariffs`.
   */
  tariff: string;
  /**
   * Charged only when true; absent: always.
   */
  when?: Feel;
  /**
   * Value in whole cents that a percentage or a Wertgebühr applies to; a division is rounded explicitly.
   */
  base?: Feel;
  /**
   * For `due: after-decision`: to be paid so long after the notification, `P1M`; absent: the town's `payment.due`. The letter names the day.
   */
  within?: IsoDuration;
  /**
   * For `due: after-decision`: true where the town collects by SEPA direct debit: `zahlung.zahlweise = "lastschrift"`. The letter then announces the day instead of naming an account.
   */
  debit?: Feel;
  /**
   * What the tariff's `inputs` are in this service: `geburtsdatum: person.geburtsdatum`.
   */
  with?: {
    [k: string]: string | number | boolean;
  };
}
/**
 * Legal basis, shown on the page of the service.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "LawCitation".
 */
export interface LawCitation {
  /**
   * As one would cite it in a notice: `§ 45 Abs. 1b StVO`.
   */
  cite: string;
  /**
   * Key of the tenant's `statutes` where the law is local; its title and link are shown instead.
   */
  statute?: string;
}
/**
 * Which section describes a person. Name, address and e-mail are found by the `x-party` annotations below `at`. Without an applicant no letter finds its way.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "PartyMapping".
 */
export interface PartyMapping {
  /**
   * Section or group that holds name and address: `antragsteller`; a repeatable group (`miteigentuemer`) or a group in one (`miteigentuemer.*.person`), then each entry is a party.
   */
  at: AnswerPath;
  /**
   * Group whose address counts when none was given below `at`: a parent who lives with the child; in a list also a group of the same entry.
   */
  address?: AnswerPath;
  /**
   * Gets letters of its own besides whoever else gets them: own copy, own way (postbox or post), own day of notification. For several people whom a decision concerns (§ 41 (1) VwVfG). Questions back go to one only.
   */
  notified?: boolean;
  /**
   * Role in the case. A letter goes to the addressee, else representative, applicant, guardian, payer.
   */
  role: 'applicant' | 'representative' | 'guardian' | 'addressee' | 'payer';
  /**
   * Only when true; absent: always.
   */
  when?: Feel;
}
/**
 * How long a case is kept after its end, by outcome; then its key is deleted. Every outcome the process can reach needs a period.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Retention".
 */
export interface Retention {
  /**
   * After a case closed without a decision.
   */
  completed?: IsoDuration;
  /**
   * After a case lapsed.
   */
  expired?: IsoDuration;
  /**
   * After a grant.
   */
  granted?: IsoDuration;
  /**
   * Where the periods come from; say "(Beispiel)" where the town has to set them.
   */
  law: string;
  /**
   * After a partial grant.
   */
  partial?: IsoDuration;
  /**
   * After a refusal.
   */
  refused?: IsoDuration;
  /**
   * After a withdrawal.
   */
  withdrawn?: IsoDuration;
  /**
   * After the office called off.
   */
  canceled?: IsoDuration;
  /**
   * After the case was handed over to another authority.
   */
  'handed-over'?: IsoDuration;
}
/**
 * Unit and queue of a new case: the first rule in `queues` that holds, else `unit` and `queue`. A rule that cannot be judged because an answer is missing does not hold.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Routing".
 */
export interface Routing {
  /**
   * Queue of that unit where cases wait when no rule holds.
   */
  queue: string;
  /**
   * Rules, the first that holds counts. Every one needs a scenario.
   */
  queues?: {
    /**
     * Queue where the case waits.
     */
    queue: string;
    /**
     * Other unit; absent: the default unit.
     */
    unit?: string;
    /**
     * Condition over the answers.
     */
    when: Feel;
  }[];
  /**
   * Default unit: a key of the tenant's `units`, or a name one of them stands for.
   */
  unit: string;
  /**
   * Fields of the address whose district counts: where the town divides a queue by districts, the case waits in the district's. Without it, or where no district fits, it waits in the queue itself.
   */
  district?: {
    /**
     * Street.
     */
    street?: AnswerPath;
    /**
     * House number; letters behind it do not count.
     */
    houseNumber?: AnswerPath;
    /**
     * Postcode; where the form asks for none, the place is in the town.
     */
    postcode?: AnswerPath;
    /**
     * Choice of a district: a field with `x-options: { tenant: districts }`.
     */
    chosen?: AnswerPath;
  };
}
/**
 * What a schema cannot say, for instance how two answers relate. The message appears when `check` is false. Judged as soon as everything that `check` and `when` read has been answered, or left empty on a page that was left.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Rule".
 */
export interface Rule {
  /**
   * Field the message is shown at.
   */
  at: AnswerPath;
  /**
   * True when all is well. A field that may be missing is guarded here or in `when`: `antrag.beginn = null or antrag.beginn >= today()`.
   */
  check: Feel;
  /**
   * German, "Sie"-form: what is wrong and what to do.
   */
  message: string;
  /**
   * Checked only when true; absent: always.
   */
  when?: Feel;
}
/**
 * A step: who may do what, from where to where.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "ShapeAction".
 */
export interface ShapeAction {
  /**
   * `establish`: an amount in cents belongs to what is found.
   */
  amount?: boolean;
  /**
   * Who may do it.
   */
  by: ActorRole[];
  /**
   * Timeline sentence for the citizen; absent: not shown to the citizen.
   */
  citizen?: string;
  /**
   * Question before a step that cannot be undone.
   */
  confirm?: string;
  /**
   * `prepare`: the decision also fixes a sum.
   */
  decides?: 'benefit' | 'reclaim';
  /**
   * What it does to the case.
   */
  does: Operation;
  /**
   * `flag`: the marks that can be set, id → German label.
   */
  flags?: {
    [k: string]: string;
  };
  /**
   * States in which it is possible.
   */
  from: string[];
  /**
   * Text of the button: a verb, "Bescheid versenden".
   */
  label: string;
  /**
   * Letter role that is drafted (`prepare`, `ask`) or sent (`send`, `hand-over` to another authority).
   */
  letter?: string;
  /**
   * A service may leave this action out: `refine: { actions: { <id>: false } }`.
   */
  optional?: boolean;
  /**
   * Outcomes offered by a `prepare`; the one outcome of a `deem`.
   */
  outcomes?: Outcome[];
  /**
   * What must hold first.
   */
  requires?: Requirement[];
  /**
   * State it leads to; absent: the state stays.
   */
  to?: string;
}
/**
 * Where a case can stand.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "ShapeState".
 */
export interface ShapeState {
  /**
   * Plain German for the citizen's status page.
   */
  citizen: string;
  /**
   * Whether deadlines run.
   */
  clock: 'running' | 'paused' | 'stopped';
  /**
   * Present exactly on final states: the outcome, or `decided` to take the outcome of the decision.
   */
  end?: Outcome | 'decided';
  /**
   * Name of the state for the office.
   */
  label: string;
  /**
   * Words for the public list of reports; states from which `publish` is possible need them.
   */
  public?: string;
}
/**
 * Does an action by itself after a time.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "ShapeTimer".
 */
export interface ShapeTimer {
  /**
   * Action of role `system` that is done.
   */
  action: string;
  /**
   * Time since the state was entered.
   */
  after: IsoDuration;
  /**
   * States in which it runs.
   */
  in: string[];
}
/**
 * workflow.yaml of a service: facts, law, process, fees, routing, deadlines, letters, retention.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Workflow".
 */
export interface Workflow {
  /**
   * Identification needed before the form opens. `keine` unless a law demands more.
   */
  assurance: Assurance;
  /**
   * Who applies.
   */
  audience: 'buerger' | 'unternehmen' | 'beide';
  /**
   * For services whose form chooses among offers (`x-options: offers`).
   */
  booking?: {
    /**
     * Date of birth the age range of the offer is held against.
     */
    born?: AnswerPath;
  };
  /**
   * Units that have to be asked before a decision.
   */
  consultations?: ConsultationRule[];
  /**
   * Named values from the answers: `dauer: { value: started weeks between(von, bis) }`.
   */
  computed?: {
    [k: string]: ComputedValue;
  };
  /**
   * Decision tables by name.
   */
  decisions?: {
    [k: string]: DecisionTable;
  };
  /**
   * Periods shown to citizen and office.
   */
  deadlines?: DeadlineRule[];
  /**
   * Usual processing time in words, only where the office states it.
   */
  duration?: string;
  /**
   * Who cannot apply: stops the form as early as the answers allow.
   */
  eligibility?: EligibilityRule[];
  /**
   * What it costs; amounts stand in tariffs, never here. Absent: free of charge.
   */
  fees?: FeeStep[];
  /**
   * Version of this format.
   */
  format: 1;
  /**
   * Legal bases, the most important first.
   */
  law: LawCitation[];
  /**
   * LeiKa keys of the Leistung, 14 digits in quotes: `'99108001001000'`. Leave out what you cannot prove.
   */
  leika?: string[];
  /**
   * Letter role of the shape (`request`, `decision`) -> id of the template: `letters/<id>.hbs` of the service, else `service-catalog/letters/<id>.hbs`.
   */
  letters?: {
    [k: string]: string;
  };
  /**
   * Name citizens look for, with a verb: "Hund anmelden (Hundesteuer)".
   */
  name: string;
  /**
   * What to have at hand, told before the form starts. Say the condition: "…, wenn es ein Firmenwagen ist". Uploads are listed by themselves as well.
   */
  needs?: string[];
  /**
   * What the citizen sends, where it is not what the shape says: `anmeldung` for a Gewerbeanmeldung of the shape anzeige. Texts of the shape that name the other word are refined as well.
   */
  noun?: Noun;
  /**
   * Five-digit number of the OZG-Leistung, in quotes.
   */
  ozg?: string;
  /**
   * Persons of the case and where the form asks for them.
   */
  parties?: PartyMapping[];
  /**
   * Information by Art. 13 DSGVO.
   */
  privacy: {
    /**
     * Legal basis of the processing.
     */
    basis: string;
    /**
     * What the data is needed for, one or two sentences to the citizen.
     */
    purpose: string;
  };
  /**
   * Name of a shape in workflows/.
   */
  process: string;
  /**
   * Where the facts come from and what is not proved.
   */
  provenance: {
    /**
     * Month of the last check, in quotes: `'2026-11'`.
     */
    checked: string;
    /**
     * What no source proved or what the town has to set. An honest list is better than an invented paragraph.
     */
    open?: string[];
    /**
     * Where the facts were found. A text with a colon needs quotes.
     */
    sources?: string[];
  };
  /**
   * The service's own changes of the shape.
   */
  refine?: Refinement;
  /**
   * Procedural law.
   */
  regime: Regime;
  /**
   * Remedy notice that is added to the decision letter.
   */
  remedy: 'widerspruch' | 'klage' | 'widerspruch-sgg' | 'einspruch' | 'antrag-amtsgericht' | 'keiner';
  /**
   * Periods by outcome.
   */
  retention: Retention;
  /**
   * Unit and queue of a new case.
   */
  routing: Routing;
  /**
   * Checks across answers.
   */
  rules?: Rule[];
  /**
   * Id: the name of the folder, lower case with hyphens, mostly noun and verb: `hund-anmelden`.
   */
  service: string;
  /**
   * Life situation of the OZG catalogue: `Kfz-Besitz`; found by the search.
   */
  situation: string;
  /**
   * One or two sentences under the heading: who needs this and what for.
   */
  summary: string;
  /**
   * Other words people search for, also wrong or old ones.
   */
  synonyms?: string[];
  /**
   * Name of the folder above: the OZG topic.
   */
  topic: string;
  /**
   * Who may apply, one or two sentences for citizens.
   */
  who: string;
  /**
   * What the caseworker adds with a step, most often the decision: number of the permit, valid until, the information given. Stored with the step, in letters `record.<name>`.
   */
  record?: RecordField[];
  /**
   * Outcomes whose letter must not give the caseworker's reasons (neutral answer): `{ refused: none }`. The form then does not demand them, and no letter can print them. Everything else owes reasons for a refusal (§ 39 VwVfG).
   */
  reasons?: {
    /**
     * Decision that grants a part.
     */
    partial?: WithoutReasons;
    /**
     * Decision that refuses.
     */
    refused?: WithoutReasons;
  };
  /**
   * What the caseworker has to look at. Shown in the case and with the step, never to the citizen.
   */
  instructions?: Instructions;
  /**
   * Ready words for the office form.
   */
  suggestions?: Suggestions;
}
/**
 * A named value computed from the answers: usable by name in every expression, and in letters as `computed.<name>`. Computed only when something uses it.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "ComputedValue".
 */
export interface ComputedValue {
  /**
   * German name. With one the office sees the value in the case file.
   */
  label?: string;
  /**
   * The number is an amount in cents.
   */
  money?: true;
  /**
   * What it is: `age(person.geburtsdatum, today())`.
   */
  value: Feel;
}
/**
 * A decision table (DMN): usable by name in every expression. Gaps and overlaps are found when the service is checked. See docs/reference/expressions.md.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "DecisionTable".
 */
export interface DecisionTable {
  /**
   * German name. With one the office sees the result in the case file.
   */
  label?: string;
  /**
   * Hit policy: which rule counts.
   */
  hit: 'U' | 'F' | 'A' | 'P' | 'C' | 'C+' | 'C<' | 'C>' | 'C#';
  /**
   * What is looked at, one column each.
   *
   * @minItems 1
   *
   * Items: A column.
   */
  inputs: [
    {
      /**
       * German heading.
       */
      label?: string;
      /**
       * The value the conditions of this column test; it may be missing.
       */
      value: Feel;
    },
    ...{
      /**
       * German heading.
       */
      label?: string;
      /**
       * The value the conditions of this column test; it may be missing.
       */
      value: Feel;
    }[]
  ];
  /**
   * What comes out. One: the decision is that value; several: `decision.<name>`.
   *
   * @minItems 1
   *
   * Items: A result.
   */
  outputs: [
    {
      /**
       * German name of the result, where there are several.
       */
      label?: string;
      /**
       * The number is an amount in cents.
       */
      money?: true;
      /**
       * Name of the result.
       */
      name: string;
      /**
       * Its kind.
       */
      type: ValueType;
      /**
       * Closed list of texts; for hit policy P the most important first.
       */
      values?: string[];
    },
    ...{
      /**
       * German name of the result, where there are several.
       */
      label?: string;
      /**
       * The number is an amount in cents.
       */
      money?: true;
      /**
       * Name of the result.
       */
      name: string;
      /**
       * Its kind.
       */
      type: ValueType;
      /**
       * Closed list of texts; for hit policy P the most important first.
       */
      values?: string[];
    }[]
  ];
  /**
   * Rows, in order.
   *
   * @minItems 1
   *
   * Items: A row: holds when every condition does.
   */
  rules: [
    {
      /**
       * One condition per input: `-` any, `5`, `"a", "b"`, `< 5`, `[1..9]`, `not(…)`, `null`.
       */
      if: (string | number | boolean)[];
      /**
       * One value per output: number, true or false, or FEEL; texts in quotes of their own, `'"gelb"'`.
       */
      then: (string | number | boolean)[];
      /**
       * Paragraph the row comes from.
       */
      law?: string;
    },
    ...{
      /**
       * One condition per input: `-` any, `5`, `"a", "b"`, `< 5`, `[1..9]`, `not(…)`, `null`.
       */
      if: (string | number | boolean)[];
      /**
       * One value per output: number, true or false, or FEEL; texts in quotes of their own, `'"gelb"'`.
       */
      then: (string | number | boolean)[];
      /**
       * Paragraph the row comes from.
       */
      law?: string;
    }[]
  ];
  /**
   * One value per output where no rule holds; needed unless the rules are proved complete.
   */
  default?: (string | number | boolean)[];
}
/**
 * Who cannot apply. As soon as the answers that `when` reads are given and make it true, the form stops with a page that says why and what to do instead; the answers stay and can be changed. The application is refused. Staff who record a paper application are warned and may go on.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "EligibilityRule".
 */
export interface EligibilityRule {
  /**
   * Name of the rule in the service; a scenario expects it with `stop`.
   */
  id: string;
  /**
   * True: this person cannot apply. A field that may be missing needs a guard. Reasons on different pages are entries of their own, so that each stops as early as it can.
   */
  when: Feel;
  /**
   * Goes on after "Sie können diesen Antrag nicht stellen, weil" (or what the noun of the service says): `Sie noch nicht 18 Jahre alt sind.`
   */
  because: string;
  /**
   * What to do instead, in whole sentences.
   */
  instead: string;
  /**
   * Where to go on.
   */
  link?: {
    /**
     * Words of the link.
     */
    label: string;
    /**
     * Address, or a path of this website that begins with `/`.
     */
    url: string;
  };
}
/**
 * A field the caseworker fills.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "RecordField".
 */
export interface RecordField {
  /**
   * Name in letters, lower case with underscore: `gueltig_bis`. Never changed once cases exist.
   */
  name: string;
  /**
   * German label in the office form.
   */
  label: string;
  /**
   * German hint with an example.
   */
  hint?: string;
  /**
   * Kind of the value.
   */
  kind: RecordKind;
  /**
   * `choice`: what can be chosen; letters print the label.
   */
  options?: RecordOption[];
  /**
   * `choice`: instead of `options`, the choices of this question of the form, the town's own among them.
   */
  optionsOf?: AnswerPath;
  /**
   * With `optionsOf`: values that the office cannot choose, such as "Das weiß ich nicht".
   */
  except?: string[];
  /**
   * `text` and `longtext`: most characters; absent: 200 and 4000.
   */
  maxLength?: number;
  /**
   * `integer` and `money` (cents): lowest value; absent: 0.
   */
  minimum?: number;
  /**
   * `integer` and `money` (cents): highest value.
   */
  maximum?: number;
  /**
   * Actions the field belongs to (`prepare`, `hand-out`, `complete`); absent: every `prepare` of the process.
   */
  in?: string[];
  /**
   * Only with these outcomes; with another one nothing is stored. Absent: with each.
   */
  outcomes?: Outcome[];
  /**
   * `true`, or the outcomes with which it must be filled. Absent: may stay empty.
   */
  required?: true | Outcome[];
  /**
   * Must be filled only when true, from the answers; with `required`, both have to hold.
   */
  requiredWhen?: Feel;
  /**
   * Must be filled only when each of these other fields of the office has one of its values, or, with `filled`, any: `{ auflage: [true], geprueft_am: filled }`. With `required` and `requiredWhen`, all have to hold.
   */
  requiredWith?: {
    [k: string]: 'filled' | [string | number | boolean, ...(string | number | boolean)[]];
  };
  /**
   * What stands in the field at first, from the answers and the day of the step: `add period(today(), "P1Y")`. What is missing or does not fit leaves the field empty. For `choice` one of the values.
   */
  default?: Feel;
  /**
   * The default counts only when true; absent: always.
   */
  defaultWhen?: Feel;
  /**
   * The field is there only when true; absent: always.
   */
  when?: Feel;
}
/**
 * A choice of the office.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "RecordOption".
 */
export interface RecordOption {
  /**
   * Stored value.
   */
  value: string;
  /**
   * German, as form and letter print it.
   */
  label: string;
}
/**
 * workflows/<shape>.yaml: a state machine that many services share.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "ProcessShape".
 */
export interface ProcessShape {
  /**
   * Steps by name; names are verbs, lower case.
   */
  actions: {
    [k: string]: ShapeAction;
  };
  /**
   * What the shape is for, in German.
   */
  description: string;
  /**
   * Version of this format.
   */
  format: 1;
  /**
   * State after receipt when nothing has to be paid first.
   */
  initial: string;
  /**
   * Letter roles a service of this shape must supply.
   */
  letters?: string[];
  /**
   * Name of the kind of procedure.
   */
  name: string;
  /**
   * What the citizen sends; absent: `antrag`. A service may name its own.
   */
  noun?: Noun;
  /**
   * State that waits for a fee due before-processing; needs an action `settle` and a timer.
   */
  payment?: string;
  /**
   * Paths through the shape; every action must be on one.
   */
  scenarios?: {
    /**
     * State reached.
     */
    end: string;
    /**
     * What the path shows.
     */
    name: string;
    /**
     * Actions in order.
     */
    path: string[];
  }[];
  /**
   * Id: the name of the file.
   */
  shape: string;
  /**
   * States by name.
   */
  states: {
    [k: string]: ShapeState;
  };
  /**
   * Timers by name.
   */
  timers?: {
    [k: string]: ShapeTimer;
  };
  /**
   * `hand-over`: towns that hand a service over use this shape in place of the service's own.
   */
  standsFor?: 'hand-over';
  /**
   * Letter role -> id of the shared template that is used where a service names none.
   */
  templates?: {
    [k: string]: string;
  };
}
/**
 * service-catalog/tariffs/<id>.yaml (law of Bund or Land) or tenants/<town>/tariffs/<id>.yaml (local law; goes before the first): what an act costs, since when, by which law. See docs/reference/tariffs.md.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Tariff".
 */
export interface Tariff {
  /**
   * Which day selects the period.
   */
  date: 'received' | 'decided' | 'event';
  /**
   * For `date: event`: that date.
   */
  event?: Feel;
  /**
   * Version of this format.
   */
  format: 1;
  /**
   * What the tariff needs to know; its expressions see only these and `stichtag`, the day that selects the amount. Absent: they see the answers of the one service it is written for.
   */
  inputs?: {
    [k: string]: TariffInput;
  };
  /**
   * How the amount comes about.
   */
  kind: 'fixed' | 'per-unit' | 'time' | 'range' | 'percentage' | 'stepped' | 'table' | 'positions' | 'free';
  /**
   * Surcharges and reductions, applied in their order: multiply, then add, rounded to cents.
   */
  modifiers?: TariffModifier[];
  /**
   * Name in the fee table: "Gebühr für den Bewohnerparkausweis".
   */
  name: string;
  /**
   * time: the unit of time.
   */
  per?: 'quarter-hour' | 'half-hour' | 'hour' | 'day' | 'week' | 'month' | 'year';
  /**
   * Amounts by time, oldest first, without gap or overlap. No period for the day is an error, never the latest one.
   */
  periods: TariffPeriod[];
  /**
   * Where the amounts come from.
   */
  provenance: {
    /**
     * True for an invented amount; it is marked everywhere.
     */
    example?: boolean;
    /**
     * Statute, ordinance or page the amount was read from.
     */
    source: string;
    /**
     * What could not be checked.
     */
    unverified?: string;
    /**
     * Month the source was read: `2026-11`.
     */
    checked?: string;
  };
  /**
   * Id: the name of the file.
   */
  tariff: string;
  /**
   * Label of one unit: "Urkunde", "Jahr".
   */
  unit?: string;
  /**
   * VAT in percent, exact; absent: none.
   */
  vat?: Percent;
  /**
   * True where the amounts contain the VAT; otherwise it is added.
   */
  vatIncluded?: boolean;
}
/**
 * Something a tariff needs to know of a case.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "TariffInput".
 */
export interface TariffInput {
  /**
   * Its kind.
   */
  type: ValueType;
  /**
   * German name.
   */
  label?: string;
  /**
   * text: the possible values.
   */
  values?: string[];
  /**
   * Where a service binds nothing.
   */
  default?: string | number | boolean;
}
/**
 * Surcharge, reduction or waiver: first multiplied, then added, each rounded kaufmännisch to whole cents.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "TariffModifier".
 */
export interface TariffModifier {
  /**
   * Cents added; negative to reduce.
   */
  add?: number;
  /**
   * Who applies it; absent: rule.
   */
  by?: 'rule' | 'caseworker';
  /**
   * First day it applies; absent: as the tariff.
   */
  from?: IsoDate;
  /**
   * Name within the tariff.
   */
  id: string;
  /**
   * What it does; absent: as the numbers say.
   */
  kind?: 'surcharge' | 'reduction' | 'waiver';
  /**
   * Shown beside the amount: "ermäßigt mit Stadtpass".
   */
  label: string;
  /**
   * Paragraph that allows it.
   */
  law: string;
  /**
   * Factor, exact: `0.5` halves; a fraction as text: `"1/3"`.
   */
  multiply?: number | string;
  /**
   * Last day it applies; absent: as the tariff.
   */
  to?: IsoDate;
  /**
   * Applied when true; absent: always.
   */
  when?: Feel;
}
/**
 * Amounts from one day on; which keys are needed depends on `kind`.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "TariffPeriod".
 */
export interface TariffPeriod {
  /**
   * Integer cents (`3600` is 36,00 €): fixed, per unit, or per begun unit of time.
   */
  amount?: number;
  /**
   * stepped: bands of value, lowest first.
   */
  bands?: ValueBand[];
  /**
   * Auslagen charged beside the fee, also where it is waived: each a line of its own.
   */
  expenses?: TariffPosition[];
  /**
   * First day.
   */
  from: IsoDate;
  /**
   * per-unit: cents for each further unit; absent: as `amount`.
   */
  further?: number;
  /**
   * Paragraph or statute that sets the amount, with its number.
   */
  law: string;
  /**
   * Cents. range: highest amount. Other kinds: the most the plain amount may be (Höchstgebühr).
   */
  max?: number;
  /**
   * Cents. range: lowest amount. Other kinds: the least the plain amount may be (Mindestgebühr).
   */
  min?: number;
  /**
   * per-unit, time: at least so many units are charged.
   */
  minUnits?: number;
  /**
   * percentage: share of the base value.
   */
  percent?: Percent;
  /**
   * positions: the lines.
   */
  positions?: TariffPosition[];
  /**
   * Rounding of the fee after its modifiers, where the law orders one.
   */
  rounding?: {
    /**
     * Multiple of so many cents: 100 for whole euros.
     */
    to: number;
    /**
     * Which way.
     */
    mode: 'half-up' | 'up' | 'down';
  };
  /**
   * Where this amount was read, if elsewhere than the tariff's source.
   */
  source?: string;
  /**
   * table: the first row whose `when` holds counts; a last row without `when` catches the rest.
   */
  table?: {
    /**
     * Integer cents.
     */
    amount: number;
    /**
     * Which case this is: "zweiter Hund".
     */
    label?: string;
    /**
     * Condition over the answers; absent: always.
     */
    when?: Feel;
  }[];
  /**
   * Last day; absent: until further notice.
   */
  to?: IsoDate;
}
/**
 * Values above the band before, up to `upTo`.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "ValueBand".
 */
export interface ValueBand {
  /**
   * Greatest value in cents, included; absent on the last band: no limit.
   */
  upTo?: number;
  /**
   * Cents at the lower end.
   */
  amount: number;
  /**
   * Cents of value per begun step above the lower end.
   */
  step?: number;
  /**
   * Cents per begun step.
   */
  perStep?: number;
}
/**
 * One line of a tariff: a position, or an out-of-pocket expense.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "TariffPosition".
 */
export interface TariffPosition {
  /**
   * Name within the tariff.
   */
  id: string;
  /**
   * German name of the line.
   */
  label: string;
  /**
   * Absent: as the period.
   */
  law?: string;
  /**
   * Cents per unit.
   */
  amount: number;
  /**
   * Number of units; begun ones count whole; absent: 1.
   */
  quantity?: Feel;
  /**
   * Charged only when true; absent: always.
   */
  when?: Feel;
}
/**
 * Body that decides in its own name and hears the objection.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Authority".
 */
export interface Authority {
  /**
   * Where an objection is sent.
   */
  address: PostalAddress;
  /**
   * Administrative court named in the remedy notice.
   */
  court: Court;
  /**
   * Amtsgericht at the seat of the Landgericht, for `remedy: antrag-amtsgericht` (§ 50 (1) PStG).
   */
  localCourt?: Court;
  /**
   * Level of administration.
   */
  level: 'gemeinde' | 'kreis' | 'land';
  /**
   * Full name as in a notice: "Der Magistrat der Stadt Musterstadt".
   */
  name: string;
  /**
   * Phone number.
   */
  phone?: string;
  /**
   * E-mail address.
   */
  email?: string;
  /**
   * Website.
   */
  website?: string;
  /**
   * Opening hours of those units that state none of their own.
   */
  opening?: Opening;
}
/**
 * Court named in a remedy notice.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Court".
 */
export interface Court {
  /**
   * Address of the court.
   */
  address: PostalAddress;
  /**
   * Name of the court.
   */
  name: string;
}
/**
 * Account of the town.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "BankAccount".
 */
export interface BankAccount {
  /**
   * IBAN with valid check digits.
   */
  iban: string;
  /**
   * Who receives: "Stadtkasse Musterstadt".
   */
  holder: string;
  /**
   * Name of the bank.
   */
  bank: string;
  /**
   * True for the account of an invented town, to which nobody must transfer anything.
   */
  example?: boolean;
}
/**
 * Postal address.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "PostalAddress".
 */
export interface PostalAddress {
  /**
   * Town.
   */
  city: string;
  /**
   * Five digits in quotes.
   */
  postcode: string;
  /**
   * Street and number.
   */
  street: string;
}
/**
 * service-catalog/tenants/<town>/tenant.yaml: a town or county with its offices, statutes and services.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Tenant".
 */
export interface Tenant {
  /**
   * Address of the town hall; sender of letters.
   */
  address: PostalAddress;
  /**
   * Amtlicher Gemeindeschlüssel, 8 digits in quotes; also the endpoint at the cash desk.
   */
  ags?: string;
  /**
   * Authorities by key.
   */
  authorities: {
    [k: string]: Authority;
  };
  /**
   * Name and contact for the privacy page.
   */
  dataProtectionOfficer: string;
  /**
   * General e-mail address.
   */
  email: string;
  /**
   * True for an invented town: marked on every page, demo logins are made.
   */
  example?: boolean;
  /**
   * Version of this format.
   */
  format: 1;
  /**
   * Land by ISO 3166-2 without DE: `HE`; decides on public holidays.
   */
  land: string;
  /**
   * First line of letters: "Stadt Musterstadt – Der Magistrat".
   */
  letterhead: string;
  /**
   * Ids shown on top of the start page.
   */
  mostUsed?: string[];
  /**
   * Name of the town.
   */
  name: string;
  /**
   * How a fee that is set with a decision is paid; every such letter names the day and the account.
   */
  payment?: {
    /**
     * To be paid so long after the notification: `P14D`. A fee may have its own (`within`).
     */
    due: IsoDuration;
    /**
     * Accounts of the town; letters name the first.
     *
     * @minItems 1
     */
    accounts: [BankAccount, ...BankAccount[]];
  };
  /**
   * General phone number.
   */
  phone?: string;
  /**
   * Place named in "Musterstadt, 24.11.2026".
   */
  place: string;
  /**
   * What is offered here: an id alone (the town decides), or an entry that says how. Until a town offers a service, its tariffs and units cannot be found.
   */
  services: (ServiceEntry | string)[];
  /**
   * Local statutes by key; services name the key.
   */
  statutes?: {
    [k: string]: {
      /**
       * True for an invented statute.
       */
      example?: boolean;
      /**
       * Full title.
       */
      title: string;
      /**
       * Link to the text.
       */
      url?: string;
    };
  };
  /**
   * Id: the name of the folder and first part of the address.
   */
  tenant: string;
  /**
   * Units (Ämter, Stellen) by key.
   */
  units: {
    [k: string]: Unit;
  };
  /**
   * Website of the town.
   */
  website?: string;
  /**
   * Public holidays of this municipality beyond those of its Land; they move deadlines and close offices.
   */
  holidays?: ('fronleichnam' | 'friedensfest' | 'mariae-himmelfahrt')[];
  /**
   * What it is, in a line: "Kleine Gemeinde mit drei Ortsteilen". Shown where people choose among towns.
   */
  summary?: string;
  /**
   * Districts by key. An address lies in the one with its street, else in the one with its postcode, else in none.
   */
  districts?: {
    [k: string]: District;
  };
  /**
   * Choices of this town by name, for fields with `x-options: { tenant: <name> }`: parking zones, districts.
   */
  lists?: {
    /**
     * @minItems 1
     */
    [k: string]: [TenantOption, ...TenantOption[]];
  };
  /**
   * Names of the streets, suggested where a form asks for one (`x-suggest: streets`). Absent: nothing is suggested.
   */
  streets?: string[];
  /**
   * For the accessibility statement of the town. Absent: the statement says that nobody has assessed the pages.
   */
  accessibility?: AccessibilityStatement;
  /**
   * Explanations in Deutsche Gebärdensprache. Absent: the page says that there are none yet and whom to ask.
   */
  signLanguage?: SignLanguage;
  /**
   * What the imprint says beyond name, address and authorities.
   */
  imprint?: {
    /**
     * Who represents the town, with office: `Bürgermeisterin Erika Muster`.
     */
    represented?: string;
    /**
     * Who is responsible for the contents of these pages.
     */
    responsible?: string;
    /**
     * Supervisory authority of the town.
     */
    supervision?: string;
    /**
     * VAT identification number.
     */
    vatId?: string;
  };
  /**
   * Where people complain about how their data are dealt with (Art. 77 DSGVO). Absent: the page names it in general.
   */
  dataProtectionAuthority?: PublicBody;
}
/**
 * How a town offers a service: it decides, hands the application over, or only informs.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "ServiceEntry".
 */
export interface ServiceEntry {
  /**
   * Id of the service.
   */
  service: string;
  /**
   * Who decides.
   */
  mode: 'decide' | 'hand-over' | 'inform';
  /**
   * `hand-over`, `inform`: who decides, a key of `authorities`.
   */
  authority?: string;
  /**
   * `hand-over`: how the application gets there.
   */
  by?: 'post' | 'announced-post';
  /**
   * Why the town does not decide, a whole sentence for citizens; in the letter on the hand-over.
   */
  reason?: string;
  /**
   * What the hand-over or the competence rests on: `§ 16 Abs. 2 SGB I`.
   */
  law?: string;
  /**
   * `inform`: where people find the authority's own form or page.
   */
  link?: string;
  /**
   * `hand-over`: unit of the town that takes the applications; absent: as in the service.
   */
  unit?: string;
  /**
   * `hand-over`: its queue.
   */
  queue?: string;
  /**
   * `hand-over`: what the town itself charges for taking and passing on. Absent: nothing.
   */
  fees?: FeeStep[];
  /**
   * `hand-over`: how long the town keeps it; absent: the service's own periods.
   */
  retention?: Retention;
}
/**
 * Part of an authority that works on cases.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Unit".
 */
export interface Unit {
  /**
   * Only where it differs from the town's.
   */
  address?: PostalAddress;
  /**
   * Key of its authority.
   */
  authority: string;
  /**
   * E-mail address.
   */
  email?: string;
  /**
   * Opening hours; absent: those of its authority.
   */
  opening?: Opening;
  /**
   * Name: "Straßenverkehrsbehörde".
   */
  name: string;
  /**
   * Phone number.
   */
  phone?: string;
  /**
   * Queues by key, at least one.
   */
  queues: {
    [k: string]: Queue;
  };
  /**
   * Building and room.
   */
  room?: string;
  /**
   * Names of units that services use and that are this one here. A queue it does not have is its first one.
   */
  standsFor?: string[];
}
/**
 * Where cases of a unit wait.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Queue".
 */
export interface Queue {
  /**
   * Name of the queue.
   */
  label: string;
  /**
   * Where cases of a district wait instead, by key of the district.
   */
  districts?: {
    [k: string]: DistrictTarget;
  };
}
/**
 * Queue of a district.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "DistrictTarget".
 */
export interface DistrictTarget {
  /**
   * Key of the queue.
   */
  queue: string;
  /**
   * Other unit; absent: the same.
   */
  unit?: string;
}
/**
 * Part of a town: by streets, by postcodes, or both, then both must fit. With neither it can only be chosen.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "District".
 */
export interface District {
  /**
   * Name as people know it.
   */
  name: string;
  /**
   * Whole streets.
   */
  streets?: string[];
  /**
   * Parts of streets.
   */
  parts?: StreetPart[];
  /**
   * Five digits in quotes.
   *
   * Items: `'35390'`
   */
  postcodes?: string[];
}
/**
 * House numbers of a street.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "StreetPart".
 */
export interface StreetPart {
  /**
   * Name of the street.
   */
  street: string;
  /**
   * First house number; absent: from the start.
   */
  from?: number;
  /**
   * Last house number; absent: to the end.
   */
  to?: number;
  /**
   * Only one side.
   */
  side?: 'odd' | 'even';
}
/**
 * One choice of a list of the town.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "TenantOption".
 */
export interface TenantOption {
  /**
   * Stored value; never changed once used.
   */
  value: string;
  /**
   * What people read.
   */
  label: string;
  /**
   * Shown under the choice.
   */
  hint?: string;
}
/**
 * Opening hours by weekday. On public holidays it is closed, unless a change says otherwise.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Opening".
 */
export interface Opening {
  /**
   * Monday; absent: closed.
   */
  monday?: OpeningSpans;
  /**
   * Tuesday; absent: closed.
   */
  tuesday?: OpeningSpans;
  /**
   * Wednesday; absent: closed.
   */
  wednesday?: OpeningSpans;
  /**
   * Thursday; absent: closed.
   */
  thursday?: OpeningSpans;
  /**
   * Friday; absent: closed.
   */
  friday?: OpeningSpans;
  /**
   * Saturday; absent: closed.
   */
  saturday?: OpeningSpans;
  /**
   * Sunday; absent: closed.
   */
  sunday?: OpeningSpans;
  /**
   * Days on which it is different.
   */
  changes?: OpeningChange[];
}
/**
 * Days that are not like the others of their weekday.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "OpeningChange".
 */
export interface OpeningChange {
  /**
   * First day, or the only one.
   */
  from: IsoDate;
  /**
   * Last day; absent: only one day.
   */
  to?: IsoDate;
  /**
   * Spans of each of these days; absent: closed.
   */
  open?: OpeningSpans;
  /**
   * Shown to people: "Betriebsausflug".
   */
  reason?: string;
}
/**
 * service-catalog/tenants/<town>/scenarios/<service>.yaml: what comes out of a service's scenarios in this town, answers to its own questions, and scenarios of its own.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "TownScenarios".
 */
export interface TownScenarios {
  /**
   * Version of this format.
   */
  format: 1;
  /**
   * Id of the service; the name of the file.
   */
  service: string;
  /**
   * Answers to the town's own questions wherever a scenario does not say otherwise; in a list (`baeume: { kommune_x: ja }`) for each entry. Groups a scenario leaves out stay left out.
   */
  answers?: {
    [k: string]: unknown;
  };
  /**
   * Expectations by scenario.
   */
  scenarios: {
    /**
     * Name of a scenario of the service, or with `like` a new one.
     */
    name: string;
    /**
     * A scenario of the town's own: the scenario of the service it starts from.
     */
    like?: string;
    /**
     * Another day of the application.
     */
    today?: IsoDate;
    /**
     * Answers laid over those of the scenario, group by group; lists are replaced, `null` takes an answer away.
     */
    answers?: {
      [k: string]: unknown;
    };
    /**
     * What is different in this town; only what is named is checked, the rest as in the service.
     */
    expect: Expectation;
  }[];
}
/**
 * A fee line that must come out.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "ExpectedFee".
 */
export interface ExpectedFee {
  /**
   * Cents; 0 for a range.
   */
  amount: number;
  /**
   * Id of the tariff.
   */
  tariff: string;
}
/**
 * One application and what must come out. Played on the compiled service, letters included.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Scenario".
 */
export interface Scenario {
  /**
   * Answers as stored: constants of options, dates as `2026-11-24`, uploads as a list of `{ datei, name, typ, groesse }`. Reuse with YAML anchors: `&neu`, `*neu`.
   */
  answers: {
    [k: string]: unknown;
  };
  /**
   * What must come out; only what is named is checked, but an issue that is not named is always a finding.
   */
  expect: Expectation;
  /**
   * What this case is about, as a colleague would say it.
   */
  name: string;
  /**
   * The day it is played.
   */
  today: IsoDate;
}
/**
 * scenarios.yaml of a service: at least three scenarios; every route, every fee and every refined action needs one.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Scenarios".
 */
export interface Scenarios {
  /**
   * Version of this format.
   */
  format: 1;
  /**
   * Town whose amounts, units and queues the scenarios name; absent: the first that offers the service. Other towns state their own (tenants/<town>/scenarios).
   */
  tenant?: string;
  /**
   * The scenarios.
   */
  scenarios: Scenario[];
}
/**
 * service-catalog/tenants/<town>/staff.example.yaml: demo accounts of an example town.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "ExampleStaff".
 */
export interface ExampleStaff {
  /**
   * Version of this format.
   */
  format: 1;
  /**
   * The accounts.
   */
  staff: {
    /**
     * What the person may do: `caseworker` works on cases, `second` signs decisions of others, `author` and `operator` see the catalogue.
     */
    functions: ('caseworker' | 'second' | 'author' | 'operator')[];
    /**
     * Login name.
     */
    login: string;
    /**
     * Name under letters.
     */
    name: string;
    /**
     * Units whose cases the person sees.
     */
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
  /**
   * Version of this format.
   */
  format: 1;
  /**
   * Language of the file, also its name.
   */
  lang: 'en' | 'de-leicht';
  /**
   * Who translated it, and whether it was checked by testers (Leichte Sprache) or a native speaker.
   */
  provenance?: string;
  /**
   * The translated texts.
   */
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
/**
 * schema.json of a service and the files of service-catalog/vocabulary: JSON Schema 2020-12 with these keywords and no others.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "FormSchema".
 */
export interface FormSchema {
  /**
   * Label of the field, heading of the group, question of a choice. Ask as you would at the counter. Of a declaration: its exact words, up to 2000 characters.
   */
  title?: string;
  /**
   * Hint under the label, with an example: "Mit Zusatz, zum Beispiel 12a". Of an option: shown under it. Of a page: sentence under the heading.
   */
  description?: string;
  /**
   * First one is named in error messages; written the German way (`01.12.2026`).
   */
  examples?: unknown[];
  /**
   * Kind of value.
   */
  type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  /**
   * object: the fields by name (lower case, digits, underscore; umlauts transliterated). Beside a `$ref`: changed, added or, with `false`, dropped fields. On the root every property is one page.
   */
  properties?: {
    [k: string]: FormSchema | false;
  };
  /**
   * object: fields that are always asked and always needed. A conditional field never stands here, but in `then`.
   */
  required?: string[];
  /**
   * Always `false`: groups are closed.
   */
  additionalProperties?: false;
  /**
   * object: conditions, one entry per condition. A field is governed by at most one entry.
   */
  allOf?: FormCondition[];
  /**
   * array: the repeated group, or a choice for several answers.
   */
  items?: FormSchema;
  /**
   * array: least number of entries.
   */
  minItems?: number;
  /**
   * array: most entries; required for repeatable groups.
   */
  maxItems?: number;
  /**
   * Text: fewest characters.
   */
  minLength?: number;
  /**
   * Text: most characters; required. Above 255 the field has several lines.
   */
  maxLength?: number;
  /**
   * Number: smallest value.
   */
  minimum?: number;
  /**
   * Number: largest value.
   */
  maximum?: number;
  /**
   * Text: regular expression (flag u) for the stored value. Anchor it with ^ and $; needs a hint or `x-pattern-message`.
   */
  pattern?: string;
  /**
   * Text in a known form; needs the `pattern` too.
   */
  format?: 'date' | 'email';
  /**
   * `true`: a declaration with a tick box that must be set. In an option: the stored value.
   */
  const?: {
    [k: string]: unknown;
  };
  /**
   * Choice whose values are their own labels; prefer `oneOf`.
   *
   * @minItems 1
   */
  enum?: [string | number, ...(string | number)[]];
  /**
   * Choice: up to six options are radio buttons, more a list.
   *
   * @minItems 1
   */
  oneOf?: [FormOption, ...FormOption[]];
  /**
   * Shared question: `/vocabulary/<name>.schema.json`. What stands beside it refines it. References within the file are not possible.
   */
  $ref?: string;
  /**
   * Parts of a vocabulary file, used as `/vocabulary/<name>.schema.json#/$defs/<part>`.
   */
  $defs?: {
    [k: string]: FormSchema;
  };
  /**
   * `https://json-schema.org/draft/2020-12/schema`.
   */
  $schema?: string;
  /**
   * Not needed.
   */
  $id?: string;
  /**
   * Control, where the schema alone would choose another.
   */
  'x-widget'?: 'longtext' | 'select' | 'radio' | 'money' | 'month' | 'time' | 'plate' | 'info' | 'place' | 'phone' | 'email';
  /**
   * Longer help behind "Mehr zu: …". What everyone needs belongs into `description`.
   */
  'x-help'?: string;
  /**
   * Which part of a person or address this is; found through `parties` of the workflow.
   */
  'x-party'?: PartyPart;
  /**
   * Upload field; with `$ref` to `/vocabulary/upload.schema.json` only to change it.
   */
  'x-upload'?: {
    /**
     * File types.
     *
     * @minItems 1
     */
    kinds: ['pdf' | 'jpg' | 'png', ...('pdf' | 'jpg' | 'png')[]];
    /**
     * Size of one file in bytes: `10000000` is 10 MB.
     */
    maxBytes: number;
    /**
     * Number of files.
     */
    maxCount: number;
    /**
     * Least number of files, where there are any: 3 for "drei Fotos"; absent: 1.
     */
    minCount?: number;
  };
  /**
   * Unit behind the input: `cm`, `kg`.
   */
  'x-unit'?: string;
  /**
   * HTML autocomplete token, so that browsers can fill in (WCAG 1.3.5): `given-name`, `postal-code`, `tel`.
   */
  'x-autocomplete'?: string;
  /**
   * Checks a pattern cannot do.
   */
  'x-checks'?: ('iban' | 'calendar-date' | 'tax-id' | 'chip' | 'period' | 'distinct')[];
  /**
   * Date: the days that are possible, judged alike in browser and server. `{ "notAfter": "today" }`: not in the future.
   */
  'x-date'?: {
    /**
     * First possible day.
     */
    notBefore?: DateBound;
    /**
     * Last possible day.
     */
    notAfter?: DateBound;
    /**
     * German, "Sie"-form: what is wrong and what to do. Absent: the field and the bound are named.
     */
    message?: string;
  };
  /**
   * Message when `pattern` does not match: what to write instead, with an example.
   */
  'x-pattern-message'?: string;
  /**
   * Value that deserves care, such as an IBAN. Carried in the form model; no effect yet.
   */
  'x-sensitive'?: boolean;
  /**
   * Repeatable group: what one entry is called: "Baum" gives "Baum 1" and "Baum hinzufügen".
   */
  'x-item-label'?: string;
  /**
   * Number computed from other answers, shown and never asked.
   */
  'x-derived'?: {
    /**
     * How.
     */
    function: DerivedFunction;
    /**
     * Path that is read: `kind.geburtsdatum`, `baeume.*.anzahl`. `today`: from the day of the application on, for the days until something begins.
     */
    of: string;
    /**
     * Path of the later date; absent or `today`: the day of the application.
     */
    to?: string;
  };
  /**
   * Harmonised FIM data field the question corresponds to: `F60000000228`. No effect on the form.
   */
  'x-fim'?: string;
  /**
   * Version of this format, at the root of every schema file.
   */
  'x-format'?: 1;
  /**
   * Official code list the options come from; a fixture holds it to the list. No effect on the form.
   */
  'x-codelist'?: {
    /**
     * URN of the list (XRepository).
     */
    urn: string;
    /**
     * Version of the list.
     */
    version: string;
  };
  /**
   * Choices that belong to the town: `offers` for its offers to this service, `{ "tenant": "bewohnerparkzonen" }` for one of its lists. Options of the field itself (`oneOf`) follow those of the list.
   */
  'x-options'?:
    | 'offers'
    | {
        /**
         * Name of the list under `lists` in tenant.yaml.
         */
        tenant: string;
      };
  /**
   * Choice as a list: values that are asked for most. They stand on top, in this order.
   *
   * @minItems 1
   */
  'x-first'?: [string | number | boolean, ...(string | number | boolean)[]];
  /**
   * Text: suggestions while typing; anything else may be written.
   */
  'x-suggest'?: 'streets';
  /**
   * Number with decimals: most decimal places, 1 to 6.
   */
  'x-decimals'?: number;
  /**
   * Whole number: steps, such as 50. For decimal places there is `x-decimals`.
   */
  multipleOf?: number;
  /**
   * Field of the same group that this one follows, where the order of writing does not say it: beside a `$ref` own fields otherwise stand behind those of the block.
   */
  'x-after'?: string;
}
/**
 * Shows fields exactly when a condition holds. All three keys are needed.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "FormCondition".
 */
export interface FormCondition {
  /**
   * The condition. Every field it looks at is named in its `required`, so that nothing holds before it is answered.
   */
  if: FormTest;
  /**
   * What is needed then: `{ "required": ["zulassung"] }`; `{}` when the field is optional. For fields of other groups the path is written out: `{ "properties": { "bewohner": { "required": ["stellplatz"] } }, "required": ["bewohner"] }`.
   */
  then: FormDemand;
  /**
   * What is hidden otherwise: `{ "properties": { "zulassung": false } }`. Hidden answers are dropped.
   */
  else: FormBan;
}
/**
 * One option of a choice.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "FormOption".
 */
export interface FormOption {
  /**
   * Stored value: lower case, never changed once cases exist. Conditions, FEEL and scenarios use it.
   */
  const: string | number | boolean;
  /**
   * Label. Letters get this text, not the value: whoever changes it must look at the letters.
   */
  title: string;
  /**
   * Hint under the option; the place for what only matters to those who choose it.
   */
  description?: string;
}
/**
 * Test of a condition: plain JSON Schema over the object the `allOf` stands in.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "FormTest".
 */
export interface FormTest {
  /**
   * Tests by field; groups nest.
   */
  properties?: {
    [k: string]: FormTest;
  };
  /**
   * Every field tested here.
   */
  required?: string[];
  /**
   * The answer is this value.
   */
  const?: {
    [k: string]: unknown;
  };
  /**
   * The answer is one of these.
   *
   * @minItems 1
   */
  enum?: [unknown, ...unknown[]];
  /**
   * Number: at least.
   */
  minimum?: number;
  /**
   * Number: at most.
   */
  maximum?: number;
  /**
   * Number: more than.
   */
  exclusiveMinimum?: number;
  /**
   * Number: less than.
   */
  exclusiveMaximum?: number;
  /**
   * List: at least so many entries.
   */
  minItems?: number;
  /**
   * List: at most so many entries.
   */
  maxItems?: number;
  /**
   * List: at least one entry passes.
   */
  contains?: FormTest;
  /**
   * Text: at least so many characters.
   */
  minLength?: number;
  /**
   * Text: matches.
   */
  pattern?: string;
  /**
   * Kind of value.
   */
  type?: string;
  /**
   * One of these tests passes.
   *
   * @minItems 1
   */
  anyOf?: [FormTest, ...FormTest[]];
  /**
   * All of these tests pass.
   *
   * @minItems 1
   */
  allOf?: [FormTest, ...FormTest[]];
}
/**
 * What must be answered when the condition holds.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "FormDemand".
 */
export interface FormDemand {
  /**
   * Fields that are needed then.
   */
  required?: string[];
  /**
   * Groups in which fields are needed.
   */
  properties?: {
    [k: string]: FormDemand;
  };
}
/**
 * What is hidden when the condition does not hold.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "FormBan".
 */
export interface FormBan {
  /**
   * Fields that are not there then (`false`), and groups that hold such fields.
   */
  properties?: {
    [k: string]: FormBan | false;
  };
}
/**
 * Change of an action of the shape; keys that are absent stay as the shape has them. An action the shape does not have needs label, does, by and from.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "ActionPatch".
 */
export interface ActionPatch {
  /**
   * `establish`: an amount in cents belongs to what is found.
   */
  amount?: boolean;
  /**
   * Who may do it.
   */
  by?: ActorRole[];
  /**
   * Timeline sentence for the citizen; absent: not shown to the citizen.
   */
  citizen?: string;
  /**
   * Question before a step that cannot be undone.
   */
  confirm?: string;
  /**
   * `prepare`: the decision also fixes a sum.
   */
  decides?: 'benefit' | 'reclaim';
  /**
   * What it does to the case.
   */
  does?: Operation;
  /**
   * `flag`: the marks that can be set, id → German label.
   */
  flags?: {
    [k: string]: string;
  };
  /**
   * States in which it is possible.
   */
  from?: string[];
  /**
   * Text of the button: a verb, "Bescheid versenden".
   */
  label?: string;
  /**
   * Letter role that is drafted (`prepare`, `ask`) or sent (`send`).
   */
  letter?: string;
  /**
   * Outcomes offered by a `prepare`.
   */
  outcomes?: Outcome[];
  /**
   * What must hold first.
   */
  requires?: Requirement[];
  /**
   * State it leads to; absent: the state stays.
   */
  to?: string;
  /**
   * Further states the action starts from, besides those of the shape.
   */
  alsoFrom?: string[];
}
/**
 * Change of a state of the shape, or a state of the service's own (then with label, citizen and clock).
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "StatePatch".
 */
export interface StatePatch {
  /**
   * Plain German for the citizen's status page.
   */
  citizen?: string;
  /**
   * Whether deadlines run.
   */
  clock?: 'running' | 'paused' | 'stopped';
  /**
   * Present exactly on final states: the outcome, or `decided` to take the outcome of the decision.
   */
  end?: Outcome | 'decided';
  /**
   * Name of the state for the office.
   */
  label?: string;
  /**
   * Words for the public list of reports; states from which `publish` is possible need them.
   */
  public?: string;
  /**
   * Every action that keeps the state (notes, messages, claiming …) and is possible in this state is possible in the changed one too.
   */
  like?: string;
}
/**
 * Change of a timer of the shape, or a timer of the service's own (then with in, after and action).
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "TimerPatch".
 */
export interface TimerPatch {
  /**
   * Action of role `system` that is done.
   */
  action?: string;
  /**
   * Time since the state was entered.
   */
  after?: IsoDuration;
  /**
   * States in which it runs.
   */
  in?: string[];
}
/**
 * Laid over the shape: maps are merged key by key, a list replaces the list of the shape, `false` leaves out.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Refinement".
 */
export interface Refinement {
  /**
   * Changed or added actions, each with a scenario; `false` leaves out an action the shape marks optional.
   */
  actions?: {
    [k: string]: ActionPatch | false;
  };
  /**
   * Changed or added states.
   */
  states?: {
    [k: string]: StatePatch;
  };
  /**
   * Changed or added timers; `false` leaves one out.
   */
  timers?: {
    [k: string]: TimerPatch | false;
  };
}
/**
 * `service-catalog/tenants/<town>/offers/<id>.yaml`: something with a limited number of places, or a procedure in which one may take part until a day.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Offer".
 */
export interface Offer {
  /**
   * Age range, in years on the first day.
   */
  age?: {
    /**
     * Youngest.
     */
    from?: number;
    /**
     * Oldest.
     */
    to?: number;
  };
  /**
   * How places are given.
   */
  allocation: 'first-come' | 'waiting-list' | 'lottery' | 'open';
  /**
   * One or two sentences for citizens.
   */
  description?: string;
  /**
   * Tariffs that taking part costs, besides those of the service.
   */
  fees?: {
    /**
     * When it has to be paid.
     */
    due: FeeDue;
    /**
     * Id of a tariff.
     */
    tariff: string;
  }[];
  /**
   * Format of the file.
   */
  format: 1;
  /**
   * First day.
   */
  from: IsoDate;
  /**
   * Id, the same as the file name.
   */
  offer: string;
  /**
   * How many there are. Fewer later take none away that was given.
   */
  places?: number;
  /**
   * Where it comes from.
   */
  provenance: {
    /**
     * True for an invented offer.
     */
    example?: boolean;
    /**
     * Who announced it, and where.
     */
    source: string;
  };
  /**
   * Days on which one may register, both included.
   */
  registration: {
    /**
     * First day.
     */
    from: IsoDate;
    /**
     * Last day.
     */
    to: IsoDate;
  };
  /**
   * Services whose form offers it.
   */
  services: string[];
  /**
   * In words: `montags 16 bis 17 Uhr`.
   */
  times?: string;
  /**
   * Name of the offer.
   */
  title: string;
  /**
   * Last day; absent: one day.
   */
  to?: IsoDate;
  /**
   * Where it takes place.
   */
  venue?: string;
}
/**
 * Short German sentences, one thing to look at each.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Instructions".
 */
export interface Instructions {
  /**
   * For the whole case.
   */
  case?: string[];
  /**
   * While the case stands there: state → sentences.
   */
  states?: {
    [k: string]: string[];
  };
  /**
   * On the page of a step: action → sentences.
   */
  actions?: {
    [k: string]: string[];
  };
}
/**
 * Ready words that the caseworker ticks and may change.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Suggestions".
 */
export interface Suggestions {
  /**
   * Nebenbestimmungen, a full sentence each.
   */
  conditions?: string[];
}
/**
 * service-catalog/everyday-words.yaml: what people call things that are named otherwise in an office. The search finds a service by them.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "EverydayWords".
 */
export interface EverydayWords {
  /**
   * Version of this format.
   */
  format: 1;
  /**
   * The words, in no order.
   */
  words: EverydayWord[];
}
/**
 * Words for one matter.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "EverydayWord".
 */
export interface EverydayWord {
  /**
   * Words and short phrases people type.
   *
   * @minItems 1
   */
  say: [string, ...string[]];
  /**
   * What they mean: each entry is words that must all occur, also inside of longer words, in the name of a service or in one of its synonyms.
   *
   * @minItems 1
   */
  means: [string, ...string[]];
}
/**
 * service-catalog/proposals.yaml: what `npm run catalog:new` proposes to whoever writes a service.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Proposals".
 */
export interface Proposals {
  /**
   * Version of this format.
   */
  format: 1;
  /**
   * Kind of procedure in the registry -> what fits it.
   */
  procedures: {
    [k: string]: ProcedureProposal;
  };
  /**
   * How those who apply are asked for.
   */
  applicant: {
    /**
     * A person.
     */
    person: GroupChoice;
    /**
     * A firm, an association, an authority.
     */
    organisation: GroupChoice;
  };
  /**
   * What else a service can ask for, in the order of the form.
   */
  groups: GroupProposal[];
}
/**
 * What fits one kind of procedure.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "ProcedureProposal".
 */
export interface ProcedureProposal {
  /**
   * In German, for the author.
   */
  label: string;
  /**
   * Shapes of workflows/ that fit, the usual one first.
   */
  shapes: string[];
  /**
   * Usual procedural law.
   */
  regime: Regime;
}
/**
 * A group that a service can ask for.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "GroupProposal".
 */
export interface GroupProposal {
  /**
   * Name of the page or field in the form, and of the answer.
   */
  id: string;
  /**
   * Name of a block of the vocabulary.
   */
  block: string;
  /**
   * Title in the form.
   */
  title: string;
  /**
   * Fields that must be answered; `zeitraum.von` for one of a group inside.
   */
  required: string[];
  /**
   * Fields that are not asked.
   */
  without?: string[];
  /**
   * On the page of those who apply, instead of a page of its own.
   */
  with?: 'applicant';
  /**
   * Several of them: what one is called.
   */
  list?: string;
  /**
   * Part of every service whose process sends a decision: it has to reach someone.
   */
  always?: true;
  /**
   * Proposed for every service.
   */
  usual?: true;
}
/**
 * One block of the vocabulary, as a service usually asks for it.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "GroupChoice".
 */
export interface GroupChoice {
  /**
   * Name of a block of the vocabulary.
   */
  block: string;
  /**
   * Title in the form.
   */
  title: string;
  /**
   * Fields that must be answered; `zeitraum.von` for one of a group inside.
   */
  required: string[];
  /**
   * Fields that are not asked.
   */
  without?: string[];
}
/**
 * service-catalog/tenants/<town>/services/<service>.yaml: what a town lays over a service. Everything it does not name stays the service's, also when that changes.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "ServiceOverlay".
 */
export interface ServiceOverlay {
  /**
   * Version of this format.
   */
  format: 1;
  /**
   * Id of the service; the name of the file.
   */
  service: string;
  /**
   * Texts in the town's words, by their place as the completeness report names it: `form.hund.rasse.hint`, `workflow.summary`. A hint, a help or `workflow.duration` may be one the service does not have.
   */
  texts?: {
    [k: string]: string;
  };
  /**
   * What people need besides what the service names, told before the form starts.
   *
   * @minItems 1
   */
  needs?: [string, ...string[]];
  /**
   * Further legal bases, mostly statutes of the town.
   *
   * @minItems 1
   */
  law?: [LawCitation, ...LawCitation[]];
  /**
   * The town's own questions, in the language of schema.json.
   *
   * @minItems 1
   */
  questions?: [OwnQuestions, ...OwnQuestions[]];
  /**
   * What costs something else here. Amounts stand in tariffs.
   */
  fees?: OwnFees;
  /**
   * Who takes the cases here.
   */
  routing?: {
    /**
     * Default unit: a key of the tenant's `units`, or a name one of them stands for.
     */
    unit?: string;
    /**
     * Default queue of that unit.
     */
    queue?: string;
    /**
     * Rules of the town, looked at before those of the service; the first that holds counts.
     *
     * @minItems 1
     */
    queues?: [
      {
        /**
         * Queue where the case waits.
         */
        queue: string;
        /**
         * Other unit; absent: the default unit.
         */
        unit?: string;
        /**
         * Condition over the answers.
         */
        when: Feel;
      },
      ...{
        /**
         * Queue where the case waits.
         */
        queue: string;
        /**
         * Other unit; absent: the default unit.
         */
        unit?: string;
        /**
         * Condition over the answers.
         */
        when: Feel;
      }[]
    ];
  };
  /**
   * Other lengths of the service's targets by id; what a law sets cannot be changed.
   */
  deadlines?: {
    [k: string]: {
      /**
       * Length.
       */
      period?: IsoDuration;
      /**
       * Warn this long before the end.
       */
      warn?: IsoDuration;
    };
  };
  /**
   * Letter role -> id of the town's own template: `letters/<id>.hbs` of the town, else one of the service or a shared one.
   */
  letters?: {
    [k: string]: string;
  };
}
/**
 * Questions of a town at one place of the form. Their names begin with `kommune_`, which no service uses, so that they stay what they are when the service asks more.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "OwnQuestions".
 */
export interface OwnQuestions {
  /**
   * Page, group or list the questions are added to: `schaden`, `antragsteller.person`, `baeume`. Absent: they are pages of their own.
   */
  at?: AnswerPath;
  /**
   * Field there (or page) that they follow; absent: at the end.
   */
  after?: string;
  /**
   * The questions by name.
   */
  properties?: {
    [k: string]: FormSchema;
  };
  /**
   * Names of those that must be answered.
   */
  required?: string[];
  /**
   * Conditions over answers of the service and of the town; they show and hide only the town's own questions.
   */
  allOf?: FormCondition[];
}
/**
 * Fees of a town, where they are not those of the service.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "OwnFees".
 */
export interface OwnFees {
  /**
   * Tariffs of the service that the town does not charge.
   *
   * @minItems 1
   */
  drop?: [string, ...string[]];
  /**
   * Fees of the service by tariff: what is different here.
   */
  change?: {
    [k: string]: {
      /**
       * Tariff that is charged instead.
       */
      tariff?: string;
      /**
       * When it is to be paid.
       */
      due?: FeeDue;
      /**
       * Time to pay after the notification.
       */
      within?: IsoDuration;
      /**
       * Inputs of the tariff.
       */
      with?: {
        [k: string]: string | number | boolean;
      };
    };
  };
  /**
   * Further fees.
   *
   * @minItems 1
   */
  add?: [FeeStep, ...FeeStep[]];
}
/**
 * What must come out; only what is named is checked, but an issue that is not named is always a finding.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "Expectation".
 */
export interface Expectation {
  /**
   * Last day by deadline id.
   */
  deadlines?: {
    [k: string]: IsoDate;
  };
  /**
   * All fee lines in order; `[]` for none.
   */
  fees?: ExpectedFee[];
  /**
   * Names of those who get the letters, in order: whoever stands first by role, then each `notified` party.
   */
  addressees?: string[];
  /**
   * Paths that must not be shown.
   */
  hidden?: AnswerPath[];
  /**
   * Paths with an issue; absent or `[]`: the answers are complete. With issues the office part is not played.
   */
  issues?: {
    /**
     * Field the message stands at.
     */
    at: AnswerPath;
    /**
     * Exact message; absent: any.
     */
    message?: string;
  }[];
  /**
   * Letter roles sent, in order.
   */
  letters?: string[];
  /**
   * Actions in order, each must be allowed. An entry is a name or `{ action, outcome, record }`. A path that starts with an action of the payment state starts there.
   */
  path?: (
    | string
    | {
        /**
         * Name of the action.
         */
        action: string;
        /**
         * Outcome of a `prepare`.
         */
        outcome?: Outcome;
        /**
         * What the caseworker fills in: name → stored value. The rest is filled with the defaults, and with examples where it is required.
         */
        record?: {
          [k: string]: string | number | boolean;
        };
      }
  )[];
  /**
   * Queue of the new case.
   */
  queue?: string;
  /**
   * Paths that must be shown; items by index: `baeume.0.grund`.
   */
  shown?: AnswerPath[];
  /**
   * State reached at the end of the path.
   */
  state?: string;
  /**
   * Unit of the new case.
   */
  unit?: string;
  /**
   * Id of the eligibility rule that stops the form. What is still missing then needs no mention; the office part is not played.
   */
  stop?: string;
  /**
   * What is recorded at the end of the path: name → stored value; proves the defaults.
   */
  record?: {
    [k: string]: string | number | boolean;
  };
}
/**
 * An authority outside of the town, as pages name it.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "PublicBody".
 */
export interface PublicBody {
  /**
   * Full name.
   */
  name: string;
  /**
   * Postal address.
   */
  address?: PostalAddress;
  /**
   * Phone number.
   */
  phone?: string;
  /**
   * E-mail address.
   */
  email?: string;
  /**
   * Its website.
   */
  website?: string;
}
/**
 * Facts of the accessibility statement; nothing in it is assumed.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "AccessibilityStatement".
 */
export interface AccessibilityStatement {
  /**
   * Day on which the statement was last checked.
   */
  updated: IsoDate;
  /**
   * The last assessment of these pages. Absent: the statement says that there was none.
   */
  assessment?: {
    /**
     * How far the pages meet the requirements.
     */
    result: 'full' | 'partial' | 'none';
    /**
     * Day of the assessment.
     */
    on: IsoDate;
    /**
     * Who assessed: the town itself, or somebody independent.
     */
    by: 'self' | 'external';
    /**
     * How it was assessed, a whole German sentence.
     */
    method?: string;
  };
  /**
   * Known barriers, each a whole German sentence: what, why, what to do instead.
   */
  barriers?: string[];
  /**
   * Id of the service by which people report a barrier; it must be among `services`. Absent: the statement names e-mail and phone.
   */
  feedback?: string;
  /**
   * Durchsetzungsstelle: whom people turn to when the town does not answer. Absent: the statement names it in general.
   */
  enforcement?: PublicBody;
}
/**
 * One video in Deutsche Gebärdensprache that explains these pages.
 *
 * This interface was referenced by `FormatRoot`'s JSON-Schema
 * via the `definition` "SignLanguage".
 */
export interface SignLanguage {
  /**
   * Address of the video file (https, mp4 or webm). It is fetched only when somebody plays it.
   */
  video: string;
  /**
   * What the video says, in German; blank lines make paragraphs.
   */
  text: string;
}
