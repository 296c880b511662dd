/**
 * What the http layer may call. All functions are tenant-scoped; expected failures are values
 * `{ ok: false, code, message }` with a German message for people; a throw is a bug or an outage.
 */
import type { Bundle, FormField, FormPage, JsonObject, TranslationLang, UploadValue } from '../definition/bundle.ts';
import type {
  Assurance,
  ConsultationRule,
  FeeDue,
  IsoDate,
  Offer,
  Outcome,
  RecordField,
  ShapeAction,
  Tenant,
} from '../definition/format.ts';
import type { PageLang } from '../definition/language.ts';
import type { Benefit, CommandInput, IdentityDocument, RelationKind } from '../cases/index.ts';
import type { RecordValues } from '../definition/record-fields.ts';
import type { Evaluation, ValidationIssue } from '../rules/api.ts';
import type { DueDate, GebuehrAssessment } from '../tariffs/api.ts';
import type { ActiveService } from './catalog/catalog-registry.ts';
import type { Remedy } from './citizen/remedy.ts';
import type { Retention } from './citizen/retention.ts';
import type { Stop } from './find-stop.ts';
import type { IdentifiedPerson } from './ports.ts';

export type Result<T> = { ok: true; value: T } | { ok: false; code: string; message: string; status: number };

export interface Application {
  catalog: CatalogApi;
  drafts: DraftApi;
  citizen: CitizenApi;
  office: OfficeApi;
  offers: OffersApi;
  verify: VerifyApi;
  /** Public status of reports, newest first; nothing personal is in it. */
  reports(tenant: string): Promise<PublicReport[]>;
}

// ── catalog ────────────────────────────────────────────────────────────────
export interface ServiceSummary {
  service: string;
  name: string;
  summary: string;
  topic: string;
  situation: string;
  synonyms: string[];
  /** False for a service the town only informs about: there is no form. */
  online: boolean;
  /** Where name and summary are translated. */
  translated?: Partial<Record<TranslationLang, { name: string; summary: string }>>;
}
export interface OfficeContact {
  name: string;
  room?: string;
  phone?: string;
  email?: string;
  website?: string;
  /** Opening hours in German, a line each; and whether it is open today. */
  hours: string[];
  openToday?: string;
  address: { street: string; postcode: string; city: string };
}
/** The questions a fee depends on, with what was answered, and what comes out. */
export interface FeeEstimate {
  /** Questions that are asked for these answers; `value` as typed, `error` German. */
  fields: { field: FormField; value: string; error?: string }[];
  assessment?: GebuehrAssessment;
  /** Why no fee can be told. */
  problem?: string;
}
/** A document that a form asks for. */
export interface DocumentNeed {
  label: string;
  /** Everybody hands it in. */
  always: boolean;
  /** In which case it is needed, as a clause after "wenn"; absent where that takes more than a line. */
  when?: string;
  /** May be left out in every case. */
  optional: boolean;
  hint?: string;
}
export interface ServiceInfo {
  bundle: Bundle;
  /** Whom to turn to: the unit of the town, or, where the town only informs, the authority that decides. */
  unit: OfficeContact;
  /** Who decides in the town's place. */
  decider?: OfficeContact;
  /** Upload fields of the form: label, whether always needed, and German text when it depends on answers. */
  documents: DocumentNeed[];
  /** Fee rows that may arise, with today's amounts: "12,00 € je Urkunde", law. */
  fees: { label: string; text: string; law: string; example: boolean; due: FeeDueText }[];
}
/** When a fee is due; `with-place`: once a place of an offer is given. */
export type FeeDueText = FeeDue | 'with-place';
export interface CatalogApi {
  tenants(): Tenant[];
  findTenant(tenant: string): Tenant | undefined;
  /** Sorted by name. */
  services(tenant: string): ActiveService[];
  /** Best match first; empty query = all by name. */
  /** Services that fit the words of a query, best first; `near` where no service fits them all. */
  search(tenant: string, query: string): { services: ServiceSummary[]; near: boolean };
  findService(tenant: string, service: string): Promise<ServiceInfo | undefined>;
  /** What a service costs for some answers, by path as typed; undefined where its fee depends on none. */
  estimateFee(tenant: string, service: string, given: Record<string, string>, lang: PageLang): Promise<FeeEstimate | undefined>;
  /** Problems of the catalog at start (definition broken, last good bundle serving), for the operator and author. */
  problems(): { tenant: string; service: string; serving: 'last-good' | 'none'; messages: string[] }[];
}

// ── drafts ─────────────────────────────────────────────────────────────────
/** `secret` lives in the citizen's cookie; without it nobody reads the draft. */
export interface DraftRef {
  tenant: string;
  id: string;
  secret: string;
}
export interface DraftView {
  ref: DraftRef;
  bundle: Bundle;
  channel: 'online' | 'paper' | 'counter';
  answers: JsonObject;
  evaluation: Evaluation;
  /** The day that ages and amounts are computed for. */
  today: IsoDate;
  /** Pages shown now, in order; a page whose section is hidden is left out. */
  pages: { page: FormPage; state: 'open' | 'complete' | 'error' }[];
  fees: { ok: true; assessment: GebuehrAssessment } | { ok: false; message: string };
  /** The answers so far rule an application out: the citizen is told so, staff who record one on paper are warned. */
  stop?: Stop;
  /** When it is deleted unless it is changed before. */
  expiresAt: string;
  /** Where a link to this draft was sent. */
  reminder?: string;
  /** Number of the case whose decision this is an objection to. */
  objectsTo?: string;
  /** Set once sent: the draft is closed. */
  sent?: { caseNumber: string };
  identity?: CitizenIdentity;
  /** Letters can go to the postbox: a person is logged in, and an e-mail address is known to announce them. */
  postbox: boolean;
}
/** A logged-in person, as the identity provider named them. */
export type CitizenIdentity = IdentifiedPerson;
/** A draft in a list. */
export interface DraftSummary {
  id: string;
  service: string;
  serviceName: string;
  updatedAt: string;
  expiresAt: string;
  /** Nothing was stored since it was begun. */
  untouched: boolean;
  /** The name is not translated into the language asked for. */
  lang?: 'de';
}
export interface DraftApi {
  start(
    tenant: string,
    service: string,
    options: {
      channel: 'online' | 'paper' | 'counter';
      identity?: CitizenIdentity;
      staff?: StaffIdentity;
      receivedAt?: IsoDate;
      objectsTo?: CaseRef;
    },
  ): Promise<Result<DraftRef>>;
  open(ref: DraftRef): Promise<Result<DraftView>>;
  /**
   * Stores the answers of one page even when they have issues: nothing typed is lost. `read` makes them of the answers so far and what was
   * posted; it may run again when another request was faster.
   */
  savePage(ref: DraftRef, page: string, read: (previous: JsonObject) => JsonObject): Promise<Result<DraftView>>;
  /** Stores what is typed so far (autosave): the page does not count as left, so nothing on it is called wrong. */
  keepAnswers(ref: DraftRef, page: string, read: (previous: JsonObject) => JsonObject): Promise<Result<DraftView>>;
  attachIdentity(ref: DraftRef, identity: CitizenIdentity): Promise<Result<DraftView>>;
  /** `path`: instance path, also with the ids of list items instead of their indexes. `replaces`: blob that this file takes the place of. */
  addUpload(
    ref: DraftRef,
    path: string,
    file: { name: string; mediaType: string; bytes: Buffer },
    replaces?: string,
  ): Promise<Result<{ upload: UploadValue; view: DraftView }>>;
  removeUpload(ref: DraftRef, path: string, blobId: string): Promise<Result<DraftView>>;
  readUpload(ref: DraftRef, blobId: string): Promise<Result<{ name: string; mediaType: string; bytes: Buffer }>>;
  discard(ref: DraftRef): Promise<void>;
  /** Drafts begun under this account and not sent yet, changed last first. */
  listOf(tenant: string, identity: CitizenIdentity, lang?: PageLang): Promise<DraftSummary[]>;
  /** One draft as lists show it; undefined when it is gone or sent. */
  describe(ref: DraftRef, lang?: PageLang): Promise<DraftSummary | undefined>;
  /** Sends a link with which the draft goes on in any browser; an older link is void from then on. */
  mailLink(ref: DraftRef, email: string): Promise<Result<{ expiresAt: string }>>;
  /** What a link leads to; looking changes nothing. `login`: the draft belongs to an account, which has to log in. */
  findLink(tenant: string, token: string, lang?: PageLang): Promise<Result<DraftSummary & { login?: Assurance }>>;
  /** Takes the draft of a link over into the session at hand. */
  resumeByLink(tenant: string, token: string, identity?: CitizenIdentity): Promise<Result<{ ref: DraftRef; service: string }>>;
  /** Takes a draft of this account over into the session at hand, whatever browser it was begun in; its old secret is void from then on. */
  resume(tenant: string, identity: CitizenIdentity, id: string): Promise<Result<{ ref: DraftRef; service: string }>>;
  /** Idempotent: a second call returns the same case. */
  submit(
    ref: DraftRef,
    options: { key: string; postboxOptOut?: boolean },
  ): Promise<Result<SubmitResult> | { ok: false; code: 'issues'; status: 422; message: string; issues: ValidationIssue[] }>;
}
export interface SubmitResult {
  caseNumber: string;
  /** Shown once to the citizen, opens the status page. */
  secret: string;
  /** Where to pay now, when a fee is due before processing. */
  payment?: { id: string; redirectUrl: string };
}

// ── citizen, after sending ─────────────────────────────────────────────────
export interface CaseRef {
  tenant: string;
  number: string;
}
/** What the citizen may see of a case. */
export interface CitizenCase {
  ref: CaseRef;
  service: string;
  serviceName: string;
  receivedAt: string;
  state: string;
  stateText: string;
  closed: boolean;
  unit: { name: string; phone?: string; email?: string };
  /** Newest last; plain German. */
  timeline: { at: string; text: string; by: 'citizen' | 'town' | 'system' }[];
  messages: { at: string; from: 'citizen' | 'town'; text: string; files: StoredFile[] }[];
  /** Open request of the town, to be answered here. */
  request?: { at: string; text: string; due?: IsoDate; action: string };
  /** Actions of the citizen that the process allows now (answer, message, withdraw). */
  actions: AllowedAction[];
  deadlines: DueDate[];
  fees: GebuehrAssessment;
  payments: CasePayment[];
  /** Letters retrievable in the portal (only for the logged-in account the case belongs to). */
  letters: { id: string; title: string; providedAt: string; legalDate: IsoDate; legalSteps: string[]; fetchedAt?: string }[];
  /** Nothing is to be paid as long as no place is given. */
  awaitsPlace: boolean;
  appointment?: { on: string; where?: string };
  /** Deadlines the town has extended, with its reasons. */
  extensions: { label: string; until: IsoDate; reason: string }[];
  /** Words the office released for the public list. */
  published?: string;
  /** What came of a statement. */
  evaluation?: string;
  /** Last day on which this state lasts; then it ends by itself. */
  lastsUntil?: IsoDate;
  /** What may be done against the decision. */
  remedy?: Remedy;
  retention: Retention;
  /** A decision was made and went by post. */
  letterByPost: boolean;
  /** Answers as labelled rows, page by page. */
  summary: AnswerSummary[];
  files: StoredFile[];
  /** Hash of the last event: what the receipt carries. */
  chainHash: string;
  bundle: Bundle;
}
export interface StoredFile {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
}
export interface AnswerSummary {
  page: string;
  title: string;
  rows: { path: string; label: string; value: string; depth: number; heading?: boolean; files?: StoredFile[] }[];
}
export interface CasePayment {
  id: string;
  amount: number;
  state: 'open' | 'paid' | 'failed' | 'canceled';
  reference?: string;
  at: string;
}
export interface AllowedAction {
  id: string;
  action: ShapeAction;
  /** Set when the action is not possible now although its state fits: German reason. */
  refused?: string;
}
export interface CitizenApi {
  /** True when number and secret belong together (constant time; the caller limits the rate). */
  unlock(tenant: string, number: string, secret: string): Promise<boolean>;
  /** True when the case was sent under this account. */
  owns(ref: CaseRef, identity: CitizenIdentity): Promise<boolean>;
  find(ref: CaseRef, viewer?: CitizenIdentity, lang?: PageLang): Promise<Result<CitizenCase>>;
  act(
    ref: CaseRef,
    action: string,
    input: { text?: string; files?: { name: string; mediaType: string; bytes: Buffer }[] },
  ): Promise<Result<CitizenCase>>;
  receiptPdf(ref: CaseRef): Promise<Result<Buffer>>;
  /** All that the person sent and was told, as files in one archive (Art. 15, 20 DSGVO); letters of the postbox for its account only. */
  exportData(ref: CaseRef, viewer?: CitizenIdentity): Promise<Result<Buffer>>;
  readFile(ref: CaseRef, fileId: string): Promise<Result<{ name: string; mediaType: string; bytes: Buffer }>>;
  /** Cases and letters of a logged-in person. */
  postbox(
    tenant: string,
    identity: CitizenIdentity,
    lang?: PageLang,
  ): Promise<{ cases: { number: string; serviceName: string; receivedAt: string; stateText: string }[]; letters: PostboxLetter[] }>;
  fetchLetter(tenant: string, identity: CitizenIdentity, letterId: string): Promise<Result<{ name: string; bytes: Buffer }>>;
  /** (Re)start payment of an open fee. */
  startPayment(ref: CaseRef): Promise<Result<{ redirectUrl: string }>>;
  /** After the redirect back: asks the provider for the status, never trusts the redirect. */
  refreshPayment(tenant: string, paymentId: string): Promise<Result<{ number: string; state: CasePayment['state'] }>>;
}
export interface PostboxLetter {
  id: string;
  caseNumber: string;
  title: string;
  providedAt: string;
  legalDate: IsoDate;
  fetchedAt?: string;
}

/** For everybody, without login: whether something comes from this town. Reveals nothing but a day. */
export interface VerifyApi {
  /** A letter by the SHA-256 of its PDF, hexadecimal. */
  letter(tenant: string, sha256: string): Promise<{ issuedOn: IsoDate; copy: 'original' | 'archive' } | undefined>;
  /** The history of a case by its number and a check value of it (as on the receipt), with or without blanks. */
  history(tenant: string, number: string, hash: string): Promise<{ recordedOn: IsoDate; intact: boolean } | undefined>;
}

// ── office ─────────────────────────────────────────────────────────────────
export interface StaffIdentity {
  id: string;
  login: string;
  name: string;
  units: string[];
  functions: ('caseworker' | 'second' | 'author' | 'operator')[];
}
export interface QueueRow {
  number: string;
  service: string;
  serviceName: string;
  /** Decrypted short label, e.g. the applicant's name; '' when anonymous. */
  label: string;
  unit: string;
  queue: string;
  state: string;
  stateLabel: string;
  clock: 'running' | 'paused' | 'stopped';
  receivedAt: string;
  dueAt?: IsoDate;
  dueLabel?: string;
  assignee?: { id: string; name: string };
  /** Why it is in my list: own unit, or a consultation asked of my unit, or waits for a second person. */
  reason: 'own' | 'consultation' | 'second';
}
export interface QueueFilter {
  queue?: string;
  service?: string;
  assignee?: 'me' | 'none';
  closed?: boolean;
  page?: number;
}
export interface OfficeCase {
  ref: CaseRef;
  bundle: Bundle;
  row: QueueRow;
  channel: 'online' | 'paper' | 'counter';
  assurance: Assurance;
  summary: AnswerSummary[];
  files: StoredFile[];
  parties: { role: string; name: string; address: string[]; email?: string; phone?: string; postbox: boolean }[];
  timeline: { at: string; type: string; text: string; actor: string; details?: string; hash: string }[];
  chainOk: boolean;
  deadlines: DueDate[];
  fees: GebuehrAssessment;
  payments: CasePayment[];
  /** Consultations that the service's rules demand for these answers and nobody has asked for yet. */
  demandedConsultations: ConsultationRule[];
  consultations: {
    id: string;
    unit: string;
    unitName: string;
    question: string;
    askedAt: string;
    dueAt: IsoDate;
    answer?: { at: string; by: string; text: string };
    mandatory: boolean;
  }[];
  /** Draft of the decision, where one was prepared. */
  decision?: {
    outcome: Outcome;
    reasons: string;
    conditions: string[];
    preparedBy: string;
    approvedBy?: string;
    benefit?: Benefit;
    /** Cents to be paid back. */
    reclaim?: number;
    feeReasons?: Record<string, string>;
  };
  findings: { at: string; by: string; label: string; text: string; amount?: number }[];
  orders: { at: string; by: string; benefit: Benefit }[];
  appointment?: { on: string; where?: string };
  identified?: { at: string; by: string; document: IdentityDocument };
  /** Paid at the counter, in words. */
  cashed?: { at: string; by: string; text: string };
  /** Place of an offer, or the registration for one. */
  place?: { title: string; state: 'registered' | 'waiting' | 'held' | 'released'; rank: number };
  /** Linked cases in both directions: this one towards another, or another towards this one. */
  related: { kind: RelationKind; number: string; incoming: boolean }[];
  flags: { id: string; label: string }[];
  /** Fields of the office that apply, what was recorded in them, and what stands in them at first. */
  record: { fields: RecordField[]; values: RecordValues; defaults: RecordValues };
  published?: { at: string; text: string };
  letters: LetterView[];
  messages: CitizenCase['messages'];
  notes: { at: string; by: string; text: string }[];
  actions: AllowedAction[];
  /** Units that can be consulted or transferred to. */
  units: { id: string; name: string; queues: { id: string; label: string }[] }[];
  version: number;
}
/** An offer as the office sees it. */
export interface OfferView {
  offer: Offer;
  services: string[];
  registered: number;
  waiting: number;
  held: number;
  /** The lottery as it was drawn; with seed and entries anyone can repeat it. */
  drawn?: { at: string; seed: string; entries: number };
  mayDraw: boolean;
  mayEvaluate: boolean;
}
export interface OffersApi {
  /** Offers of the services that the person's units work on. */
  list(tenant: string, staff: StaffIdentity): Promise<OfferView[]>;
  /** Draws the lots, once, after the registration has closed. */
  draw(tenant: string, staff: StaffIdentity, offer: string): Promise<Result<{ entries: number; held: number }>>;
  /** Records one evaluation for all statements of a procedure; `left` could not take it. */
  evaluate(tenant: string, staff: StaffIdentity, offer: string, text: string): Promise<Result<{ done: number; left: number }>>;
}
export interface PublicReport {
  service: string;
  text: string;
  status: string;
  publishedAt: string;
  updatedAt: string;
}
export interface LetterView {
  id: string;
  role: string;
  title: string;
  /** Whom it goes to, where several get their own. */
  addressee?: string;
  state: 'draft' | 'approved' | 'sent';
  /** Editable text: first line "# Betreff", blank line between paragraphs, "- " list items, "## " headings. */
  text: string;
  /** Text as the template gave it, to show what was changed. */
  templateText: string;
  editable: boolean;
  sentAt?: string;
  delivery?: 'portal' | 'print';
  legalDate?: IsoDate;
  sha256?: string;
}
/** What a person types for a step; the rest of a command the application finds out. */
export interface ActionInput extends Omit<CommandInput, FoundOut | 'fees' | 'setFees' | 'files'> {
  /** range fees set by the caseworker, cents by tariff id */
  fees?: Record<string, number>;
  files?: { name: string; mediaType: string; bytes: Buffer }[];
}
type FoundOut = 'authority' | 'rule' | 'receivedAt' | 'other' | 'offer' | 'rank' | 'draw';
export interface OfficeApi {
  login(tenant: string, login: string, password: string): Promise<Result<StaffIdentity>>;
  findStaff(tenant: string, staffId: string): Promise<StaffIdentity | undefined>;
  queue(
    tenant: string,
    staff: StaffIdentity,
    filter: QueueFilter,
  ): Promise<{ rows: QueueRow[]; total: number; page: number; pages: number; counts: { queue: string; label: string; open: number }[] }>;
  /** Only for members of the unit, of a consulted unit, or a second person of the unit; recorded otherwise refused. */
  find(ref: CaseRef, staff: StaffIdentity): Promise<Result<OfficeCase>>;
  act(ref: CaseRef, staff: StaffIdentity, action: string, input: ActionInput, expectedVersion: number): Promise<Result<OfficeCase>>;
  readFile(ref: CaseRef, staff: StaffIdentity, fileId: string): Promise<Result<{ name: string; mediaType: string; bytes: Buffer }>>;
  /** The application with all answers and the names of its documents, to be printed and passed on. */
  applicationPdf(ref: CaseRef, staff: StaffIdentity): Promise<Result<Buffer>>;
  saveLetter(ref: CaseRef, staff: StaffIdentity, letterId: string, text: string): Promise<Result<LetterView>>;
  letterPdf(ref: CaseRef, staff: StaffIdentity, letterId: string): Promise<Result<Buffer>>;
  /** Letters waiting in the print stack of the staff member's units. */
  printStack(
    tenant: string,
    staff: StaffIdentity,
  ): Promise<{ id: string; caseNumber: string; title: string; addressee: string; queuedAt: string; printedAt?: string }[]>;
  markPrinted(tenant: string, staff: StaffIdentity, letterId: string): Promise<Result<{ pdf: Buffer }>>;
}
