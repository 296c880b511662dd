/** What the application needs from outside; adapters implement, main.ts chooses. Nothing here names a product. */
import type { Bundle, JsonObject } from '../definition/bundle.ts';
import type { Assurance, Tenant } from '../definition/format.ts';
import type { ServiceCard } from './catalog/service-card.ts';

export interface Clock {
  now(): Date;
}

/**
 * The database. `write` is one transaction: resolves only when it is durable (SQLite: writes that arrive together share one
 * commit, each in its own savepoint, so that one failing job does not undo the others). `read` sees committed data only.
 */
export interface Store {
  write<T>(job: (tx: WriteTx) => Promise<T>): Promise<T>;
  read: ReadTx;
  close(): Promise<void>;
}
export interface ReadTx {
  findActivation(tenant: string, service: string, at: string): Promise<{ bundleHash: string } | undefined>;
  /** `bytes`: length of the stored text. */
  findBundle(hash: string): Promise<{ bundle: Bundle; bytes: number } | undefined>;
  /** What was last published from the folder, in no order. */
  readCatalogIndex(): Promise<CatalogIndex>;
  /** Fingerprint of the folder that was last published. */
  findPublished(): Promise<string | undefined>;
  /** Sorted by login. */
  listStaff(tenant: string): Promise<StaffRow[]>;
  listActivations(tenant: string, at: string): Promise<{ service: string; bundleHash: string }[]>;
  findCase(tenant: string, number: string): Promise<CaseRow | undefined>;
  findCaseBySubmitKey(tenant: string, key: string): Promise<CaseRow | undefined>;
  listCases(tenant: string, query: CaseQuery): Promise<{ rows: CaseRow[]; total: number }>;
  countOpenByQueue(tenant: string, units: string[]): Promise<{ unit: string; queue: string; open: number }[]>;
  listEvents(tenant: string, caseId: string): Promise<EventRow[]>;
  listCasesOfAccount(tenant: string, account: string): Promise<CaseRow[]>;
  /** Not sent and not expired at `now`, changed last first. */
  listDraftsOfAccount(tenant: string, account: string, now: string): Promise<DraftRow[]>;
  findDraft(tenant: string, id: string): Promise<DraftRow | undefined>;
  findDraftByLink(tenant: string, linkHash: string): Promise<DraftRow | undefined>;
  /** Online drafts not sent that end at `until` at the latest and whose end has not been announced, next to end first. */
  listDraftsToAnnounce(until: string, limit: number): Promise<DraftRow[]>;
  /** Sent letters with this hash, of the original or of the archive copy. */
  findLetterByHash(tenant: string, sha256: string): Promise<LetterRow | undefined>;
  findLetter(tenant: string, id: string): Promise<LetterRow | undefined>;
  listLetters(tenant: string, caseId: string): Promise<LetterRow[]>;
  listPrintStack(tenant: string, units: string[]): Promise<LetterRow[]>;
  listPostbox(tenant: string, account: string): Promise<LetterRow[]>;
  findPayment(tenant: string, id: string): Promise<PaymentRow | undefined>;
  listPayments(tenant: string, caseId: string): Promise<PaymentRow[]>;
  /** Registered with the provider, open, and last touched before `before`; longest ago first. */
  listOpenPayments(before: string, limit: number): Promise<PaymentRow[]>;
  /** Ids of open effects due at `now`, longest due first. */
  listDueEffects(now: string, limit: number): Promise<string[]>;
  findStaffByLogin(tenant: string, login: string): Promise<StaffRow | undefined>;
  findStaff(tenant: string, id: string): Promise<StaffRow | undefined>;
  findSession(idHash: string): Promise<SessionRow | undefined>;
  listTimers(tenant: string, caseId: string): Promise<TimerRow[]>;
  listDueTimers(now: string, limit: number): Promise<TimerRow[]>;
  listExpiredDrafts(now: string, limit: number): Promise<DraftRow[]>;
  listOffers(tenant: string): Promise<OfferRow[]>;
  /** How many cases of each offer stand in each state. */
  countPlaces(tenant: string): Promise<{ offer: string; state: PlaceRow['state']; count: number }[]>;
  findPlace(tenant: string, caseId: string): Promise<PlaceRow | undefined>;
  /** Lowest rank first. */
  listPlaces(tenant: string, offer: string, state: PlaceRow['state'], limit: number): Promise<PlaceRow[]>;
  /** Places given or waiting of which the case does not know yet. */
  listUntoldPlaces(limit: number): Promise<PlaceRow[]>;
  /** Offers with a free place and someone waiting for it. */
  listOffersToFill(limit: number): Promise<{ tenant: string; id: string }[]>;
  /** Links from and to the case; `number` is that of the other case. */
  listRelations(tenant: string, caseId: string): Promise<{ kind: string; number: string; incoming: boolean }[]>;
  listReports(tenant: string, limit: number): Promise<ReportRow[]>;
}
export interface WriteTx extends ReadTx {
  saveBundle(bundle: Bundle, source: JsonObject, at: string): Promise<void>;
  /** Closes the running activation of the service and opens the new one. */
  activate(row: {
    tenant: string;
    service: string;
    bundleHash: string;
    from: string;
    author: string;
    approver: string | null;
  }): Promise<void>;
  deactivate(tenant: string, service: string, at: string): Promise<void>;
  saveCatalogTown(row: CatalogTownRow): Promise<void>;
  /** With all its services. */
  removeCatalogTown(tenant: string): Promise<void>;
  saveCatalogService(row: CatalogServiceRow): Promise<void>;
  removeCatalogService(tenant: string, service: string): Promise<void>;
  savePublished(fingerprint: string): Promise<void>;
  insertCase(row: CaseRow): Promise<void>;
  /** Throws ConflictError when `expectedVersion` is no longer current. */
  updateCase(row: CaseRow, expectedVersion: number): Promise<void>;
  appendEvents(rows: EventRow[]): Promise<void>;
  /** Next number of the year for the tenant, gapless within committed transactions: 1, 2, 3 … */
  nextCaseSerial(tenant: string, year: number): Promise<number>;
  insertParties(rows: PartyRow[]): Promise<void>;
  insertConsultation(row: ConsultationRow): Promise<void>;
  closeConsultation(tenant: string, id: string, at: string): Promise<void>;
  insertLedger(rows: LedgerRow[]): Promise<void>;
  saveLetter(row: LetterRow): Promise<void>;
  savePayment(row: PaymentRow): Promise<void>;
  /** Sets `updatedAt` of a payment that is still open. */
  touchOpenPayment(tenant: string, id: string, at: string): Promise<void>;
  saveDraft(row: DraftRow): Promise<void>;
  /** Throws ConflictError when the draft is no longer as `before`, or was sent. */
  replaceDraft(row: DraftRow, before: DraftRow): Promise<void>;
  deleteDraft(tenant: string, id: string): Promise<void>;
  saveStaff(row: StaffRow): Promise<void>;
  saveSession(row: SessionRow): Promise<void>;
  deleteSession(idHash: string): Promise<void>;
  /** It was used: its end moves, its values stay. */
  touchSession(idHash: string, seenAt: string, expiresAt: string): Promise<void>;
  /** Sessions past their end. */
  deleteExpiredSessions(now: string): Promise<void>;
  /** Idempotent by (tenant, key). */
  enqueue(row: Omit<OutboxRow, 'id'>): Promise<void>;
  /** Effects due at `now`, leased to this caller for `leaseSeconds` (their nextAt moves), so that two workers never perform the same at once. */
  claimEffects(now: string, limit: number, leaseSeconds: number): Promise<OutboxRow[]>;
  /** One effect, when it is open and due at `now`; leased likewise. */
  claimEffect(id: string, now: string, leaseSeconds: number): Promise<OutboxRow | undefined>;
  finishEffect(id: string, at: string): Promise<void>;
  retryEffect(id: string, nextAt: string, attempts: number, error: string, dead: boolean): Promise<void>;
  replaceTimers(tenant: string, caseId: string, rows: TimerRow[]): Promise<void>;
  deleteTimer(tenant: string, id: string): Promise<void>;
  /** Creates the offer's row, or brings its number of places up to date; what was given stays given. */
  saveOffer(tenant: string, id: string, places: number | null): Promise<void>;
  /** Waits until no other transaction changes the offer, and keeps others waiting until this one ends. Undefined: no such offer. */
  lockOffer(tenant: string, id: string): Promise<OfferRow | undefined>;
  /** Next order of arrival at an offer: 1, 2, 3 … */
  nextRank(tenant: string, offer: string): Promise<number>;
  /** True when a place was free and is now taken. */
  takePlace(tenant: string, offer: string): Promise<boolean>;
  freePlace(tenant: string, offer: string): Promise<void>;
  savePlace(row: PlaceRow): Promise<void>;
  /** False when lots were drawn before. */
  recordDraw(tenant: string, offer: string, draw: { seed: string; entries: number; at: string }): Promise<boolean>;
  insertRelation(row: { tenant: string; caseId: string; kind: string; otherId: string }): Promise<void>;
  saveReport(row: ReportRow): Promise<void>;
}
export class ConflictError extends Error {}

export interface CatalogIndex {
  towns: CatalogTownRow[];
  services: CatalogServiceRow[];
}
export interface CatalogTownRow {
  tenant: string;
  /** As last good; null where the town was never good. */
  content: Tenant | null;
  /** Findings that keep the town's file from being used now. */
  problem: string[] | null;
}
export interface CatalogServiceRow {
  tenant: string;
  service: string;
  /** The bundle that is offered, and what lists show of it; null where the service was never good. */
  bundleHash: string | null;
  card: ServiceCard | null;
  /** Of all files the service was checked and compiled with. */
  fingerprint: string;
  /** Findings that keep the service from being compiled now. */
  problem: string[] | null;
}

/** Columns in clear carry no personal data; everything personal is in `sealed` fields (bytes sealed with the case key). */
export interface CaseRow {
  tenant: string;
  id: string; // uuid
  number: string; // "2026-000123" with the tenant's prefix
  service: string;
  bundleHash: string;
  channel: 'online' | 'paper' | 'counter';
  authority: string;
  unit: string;
  queue: string;
  state: string;
  clock: 'running' | 'paused' | 'stopped';
  outcome: string | null;
  assignee: string | null;
  assurance: Assurance;
  account: string | null;
  receivedAt: string;
  closedAt: string | null;
  dueAt: string | null; // ISO date, what is due first
  dueLabel: string | null;
  waitsForSecond: boolean;
  submitKey: string;
  secretHash: string;
  lastSeq: number;
  lastHash: string;
  /** Sealed short label for lists. */
  label: Buffer;
  version: number;
}
export interface CaseQuery {
  /** Cases of these units, or consulted there and still open. */
  units: string[];
  queue?: string;
  service?: string;
  assignee?: string | null;
  closed?: boolean;
  limit: number;
  offset: number;
}
export interface EventRow {
  tenant: string;
  caseId: string;
  seq: number;
  at: string;
  type: string;
  actor: string; // 'citizen', 'system', or staff id
  sealed: Buffer;
  prevHash: string;
  hash: string;
}
export interface PartyRow {
  tenant: string;
  id: string;
  caseId: string;
  role: string;
  account: string | null;
  delivery: 'portal' | 'post' | 'none';
  sealed: Buffer;
}
export interface ConsultationRow {
  tenant: string;
  id: string;
  caseId: string;
  unit: string;
  dueAt: string;
  askedAt: string;
  answeredAt: string | null;
}
export interface LedgerRow {
  tenant: string;
  id: string;
  caseId: string;
  at: string;
  kind: 'charge' | 'payment' | 'refund' | 'write-off' | 'payout';
  /** cents; charges positive, payments and payouts to the citizen negative */
  amount: number;
  currency: string;
  tariff: string | null;
  law: string | null;
  reference: string | null; // Kassenzeichen
}
export interface LetterRow {
  tenant: string;
  id: string;
  caseId: string;
  caseNumber: string;
  unit: string;
  role: string;
  state: 'draft' | 'approved' | 'sent';
  /** Sealed JSON {title, text, templateText, addressee …}. */
  sealed: Buffer;
  /** Blob ids of the sent PDF/UA-1 and the PDF/A-3a archive copy, and their sha256. */
  pdfBlob: string | null;
  pdfSha256: string | null;
  archiveBlob: string | null;
  archiveSha256: string | null;
  delivery: 'portal' | 'print' | null;
  account: string | null;
  sentAt: string | null;
  legalDate: string | null;
  fetchedAt: string | null;
  printedAt: string | null;
  createdAt: string;
}
export interface PaymentRow {
  tenant: string;
  id: string;
  caseId: string;
  caseNumber: string;
  provider: string;
  transactionId: string | null;
  redirectUrl: string | null;
  reference: string | null;
  amount: number;
  state: 'open' | 'paid' | 'failed' | 'canceled';
  createdAt: string;
  updatedAt: string;
}
export interface DraftRow {
  tenant: string;
  id: string;
  service: string;
  bundleHash: string;
  channel: 'online' | 'paper' | 'counter';
  secretHash: string;
  account: string | null;
  /** Sealed JSON {answers, identity, blobs, reminder}. */
  sealed: Buffer;
  createdAt: string;
  updatedAt: string;
  expiresAt: string;
  sentCaseNumber: string | null;
  /** Hash of the token in the last link that was mailed. */
  linkHash: string | null;
  /** The `expiresAt` that was announced, or needed no announcement. */
  announcedFor: string | null;
}
export interface StaffRow {
  tenant: string;
  id: string;
  login: string;
  name: string;
  passwordHash: string;
  units: string[];
  functions: string[];
}
export interface SessionRow {
  idHash: string;
  tenant: string;
  kind: 'staff' | 'citizen';
  subject: string;
  /** JSON; sealed by the store's caller when personal */
  data: Buffer;
  createdAt: string;
  seenAt: string;
  expiresAt: string;
}
export interface TimerRow {
  tenant: string;
  id: string;
  caseId: string;
  caseNumber: string;
  name: string;
  dueAt: string;
}
export interface OfferRow {
  tenant: string;
  id: string;
  /** null: no limit */
  places: number | null;
  taken: number;
  lastRank: number;
  seed: string | null;
  drawnAt: string | null;
  entries: number | null;
}
export interface PlaceRow {
  tenant: string;
  caseId: string;
  caseNumber: string;
  offer: string;
  state: 'registered' | 'waiting' | 'held' | 'released';
  /** Order of arrival, or the drawn order. */
  rank: number;
  /** The case has its event and the person their mail. */
  told: boolean;
  at: string;
}
/** Public status of a report: words the office released, nothing personal. */
export interface ReportRow {
  tenant: string;
  caseId: string;
  service: string;
  text: string;
  status: string;
  publishedAt: string;
  updatedAt: string;
}
export interface OutboxRow {
  id: string;
  tenant: string;
  caseId: string | null;
  kind: string;
  key: string;
  sealed: Buffer;
  createdAt: string;
  nextAt: string;
  attempts: number;
  lastError: string | null;
  state: 'open' | 'done' | 'dead';
}

/** One key per case (and per draft), kept apart from the data, wrapped by the master key. Deleting the key deletes the case. */
export interface KeyStore {
  create(tenant: string, subject: string): Promise<CaseKey>;
  find(tenant: string, subject: string): Promise<CaseKey | undefined>;
  destroy(tenant: string, subject: string): Promise<void>;
  close(): Promise<void>;
}
/** AES-256-GCM; `context` is authenticated (tenant, case, place), so that bytes cannot be moved elsewhere. */
export interface CaseKey {
  seal(plain: Buffer, context: string): Buffer;
  open(sealed: Buffer, context: string): Buffer;
}
/** Bytes come sealed. */
export interface BlobStore {
  put(tenant: string, id: string, bytes: Buffer): Promise<void>;
  get(tenant: string, id: string): Promise<Buffer | undefined>;
  remove(tenant: string, id: string): Promise<void>;
}

/** Text blocks → PDF. All data reaches the typesetter as data, never as markup. */
export interface LetterRenderer {
  letter(letter: LetterDocument): Promise<{ pdf: Buffer; archive: Buffer }>;
  receipt(receipt: ReceiptDocument): Promise<Buffer>;
}
export type LetterBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'list'; items: string[]; numbered: boolean }
  | { kind: 'fees'; lines: { label: string; detail: string; law: string; amount: string }[]; total: string };
export interface LetterDocument {
  /** Draft letters carry a watermark line "Entwurf". */
  draft: boolean;
  letterhead: string;
  sender: string; // one line above the address window
  addressee: string[];
  office: { unit: string; contact?: string; phone?: string; email?: string; room?: string };
  place: string;
  date: string; // German, "24. November 2026"
  caseNumber: string;
  subject: string;
  blocks: LetterBlock[];
  closing: string[];
  /** Machine-readable copy embedded in the archive PDF. */
  data: JsonObject;
  lang: 'de';
}
export interface ReceiptDocument {
  letterhead: string;
  title: string;
  caseNumber: string;
  receivedAt: string;
  serviceName: string;
  /** What was sent: "Ihre Meldung". */
  yourNoun: string;
  sections: { title: string; rows: { label: string; value: string }[] }[];
  fees: { lines: { label: string; detail: string; law: string; amount: string }[]; total: string } | null;
  next: { title: string; lines: string[] };
  answersTitle: string;
  chainHash: string;
  /** Where anybody has the check value compared. */
  verifyUrl: string;
}
/** Handlebars with `noEscape`; unknown names are errors. */
export interface TextTemplates {
  render(source: string, data: JsonObject): string;
}

export interface PaymentProvider {
  readonly name: string;
  start(request: PaymentRequest): Promise<{ transactionId: string; redirectUrl: string; reference?: string }>;
  status(
    originator: string,
    endpoint: string,
    transactionId: string,
  ): Promise<{ state: 'open' | 'paid' | 'failed' | 'canceled'; reference?: string; amount: number }>;
}
export interface PaymentRequest {
  requestId: string;
  originator: string; // service id, ≤ 36 chars
  endpoint: string; // authority (AGS) or tenant
  amount: number; // cents
  purpose: string; // ≤ 27, [\w\d\s-]
  description: string;
  returnUrl: string;
  lines: { id: string; label: string; amount: number; quantity: number }[];
}
export interface Mailer {
  send(mail: { key: string; to: string; from: string; subject: string; text: string }): Promise<void>;
}
export interface FileInspector {
  /** Checks the real type by content, size, structure (no archives, no active PDF, no macros). */
  inspect(
    file: { name: string; mediaType: string; bytes: Buffer },
    allowed: { kinds: string[]; maxBytes: number },
  ): Promise<{ ok: true; mediaType: string } | { ok: false; code: string; message: string }>;
}
/** Whoever brings a person with an assurance level. What the person or the provider does is a value; a throw is a bug. */
export interface IdentityProvider {
  /** How people call the account, e.g. "BundID". */
  readonly label: string;
  /** @param options.returnTo complete address to come back to, known to the provider; `assurance` is the lowest level wanted */
  begin(options: { returnTo: string; assurance: Assurance }): Promise<{ ok: true; redirectUrl: string; kept: LoginAttempt } | LoginFailure>;
  /** @param callbackUrl address the person came back to, with its query; counts once, and only with what `begin` gave to keep */
  finish(callbackUrl: string, kept: LoginAttempt): Promise<{ ok: true; person: IdentifiedPerson; logoutHint?: string } | LoginFailure>;
  /** Where to log out at the provider too; undefined when it has no such address or does not answer. `hint` is the login's. */
  logoutUrl(options: { hint?: string; returnTo: string }): Promise<string | undefined>;
}
/** Random values of one login, kept with the session between `begin` and `finish`. */
export interface LoginAttempt {
  state: string;
  verifier: string;
  nonce: string;
}
export interface IdentifiedPerson {
  /** Stable key of the account, without personal data. */
  account: string;
  name: string;
  givenName?: string;
  familyName?: string;
  email?: string;
  address?: { street?: string; houseNumber?: string; postcode?: string; city?: string };
  assurance: Assurance;
}
/** `message` is German and for the person. */
export interface LoginFailure {
  ok: false;
  reason: 'cancelled' | 'expired' | 'refused' | 'unavailable';
  message: string;
}
export interface Passwords {
  hash(password: string): Promise<string>;
  verify(password: string, hash: string): Promise<boolean>;
}
