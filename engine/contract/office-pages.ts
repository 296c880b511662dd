/**
 * View models of the office (caseworker) pages, discriminated by `kind`. Everything a page shows is in here, ready to print:
 * addresses are complete paths, words are German, dates are ISO, amounts are cents.
 */
import type { IsoDate, Operation } from '../definition/format.ts';
import type { DueDate, GebuehrAssessment } from '../tariffs/api.ts';

export type OfficePage =
  | OfficeErrorPage
  | OfficeLoginPage
  | OfficeQueuePage
  | OfficeCasePage
  | OfficeActionPage
  | OfficeLetterPage
  | OfficeCapturePage
  | OfficePrintStackPage
  | OfficeOffersPage
  | OfficeCatalogPage;

export interface OfficeErrorPage {
  kind: 'office-error';
  status: number;
  title: string;
  text: string;
  next?: Link;
}
export interface Link {
  label: string;
  url: string;
}
/** A field that was filled in wrongly; `field` is the name (and element id) of the input. */
export interface FieldIssue {
  field: string;
  message: string;
}

export interface OfficeLoginPage {
  kind: 'office-login';
  /** Where the form is posted to. */
  url: string;
  /** Checked return path, passed through the form. */
  returnTo: string;
  login: string;
  error?: string;
}

// ── queue ──────────────────────────────────────────────────────────────────
/** `tone` chooses the colour; `text` always says the same in words. */
export interface Traffic {
  tone: 'danger' | 'warning' | 'success' | 'info';
  text: string;
  date?: IsoDate;
  label?: string;
}
export interface QueueItem {
  url: string;
  number: string;
  serviceName: string;
  /** Who: applicant, or the word for "anonymous". */
  who: string;
  stateLabel: string;
  traffic: Traffic;
  receivedOn: IsoDate;
  assignee: string;
  mine: boolean;
  /** Why it is in the list, in words, where it is not simply the own unit's. */
  reason?: string;
}
export interface QueueTab {
  label: string;
  url: string;
  current: boolean;
  count?: number;
}
export interface OfficeQueuePage {
  kind: 'office-queue';
  url: string;
  /** All, mine, unassigned, closed. */
  views: QueueTab[];
  view: string;
  filters: { queue: string; service: string; queues: Option[]; services: Option[]; active: boolean };
  resetUrl: string;
  search: { url: string; number: string; missing: boolean };
  rows: QueueItem[];
  total: number;
  page: number;
  pages: number;
  previous?: string;
  next?: string;
  captureUrl: string;
  catalogUrl?: string;
  /** Where the person's units have offers with places or procedures to take part in. */
  offersUrl?: string;
}
export interface Option {
  value: string;
  label: string;
  hint?: string;
}

// ── case ───────────────────────────────────────────────────────────────────
export interface CaseHead {
  url: string;
  queueUrl: string;
  number: string;
  serviceName: string;
  who: string;
  stateLabel: string;
  traffic: Traffic;
  assignee: string;
  unit: string;
  queue: string;
  /** Online with the level of the login, paper or counter. */
  channel: string;
  receivedAt: string;
  version: number;
}
export interface CaseAction {
  id: string;
  label: string;
  does: Operation;
  /** `post`: one click, no further input; `form`: opens a page of its own. */
  via: 'post' | 'form';
  url: string;
  primary: boolean;
  refused?: string;
}
export interface FileLink {
  name: string;
  detail: string;
  /** Saves it. */
  url: string;
  /** Shows it in the browser: PDF, JPG and PNG only. */
  viewUrl?: string;
  image: boolean;
}
export interface LetterItem {
  id: string;
  title: string;
  /** Whom it goes to, where several get their own. */
  addressee?: string;
  state: string;
  tone: Traffic['tone'];
  url: string;
  pdfUrl: string;
  editable: boolean;
  changed: boolean;
  delivery?: string;
  sentAt?: string;
  legalDate?: IsoDate;
  sha256?: string;
}
export interface OfficeCasePage {
  kind: 'office-case';
  head: CaseHead;
  /** What to look at, as the service says; never shown to the citizen. */
  instructions: string[];
  actions: CaseAction[];
  summary: { page: string; title: string; rows: { label: string; value: string; depth: number; heading: boolean; files: FileLink[] }[] }[];
  /** The application as a PDF, to be printed and passed on. */
  applicationUrl: string;
  files: FileLink[];
  parties: { role: string; name: string; address: string[]; email?: string; phone?: string; reach: string }[];
  timeline: { at: string; text: string; actor: string; details?: string; hash: string }[];
  chainOk: boolean;
  deadlines: (DueDate & { traffic: Traffic; kindLabel: string })[];
  fees: GebuehrAssessment;
  payments: { at: string; amount: number; stateLabel: string; tone: Traffic['tone']; reference?: string }[];
  consultations: {
    unitName: string;
    question: string;
    askedAt: string;
    dueAt: IsoDate;
    answer?: { at: string; by: string; text: string };
    mandatory: boolean;
    traffic: Traffic;
  }[];
  decision?: { outcome: string; reasons: string; conditions: string[]; preparedBy: string; approvedBy?: string; granted?: string };
  /** What was recorded besides: findings, payments, appointment, identity, place, relations, marks; label and words. */
  records?: { label: string; text: string; url?: string }[];
  letters: LetterItem[];
  messages: { at: string; from: string; own: boolean; text: string; files: FileLink[] }[];
  notes: { at: string; by: string; text: string }[];
  bundleHash: string;
  law: string[];
}

// ── one action ─────────────────────────────────────────────────────────────
interface FieldBase {
  name: string;
  label: string;
  hint?: string;
  required: boolean;
}
export type OfficeField =
  | (FieldBase & { type: 'text'; value: string })
  | (FieldBase & { type: 'textarea'; value: string; rows: number })
  /** `value` is ISO, or what was typed where that is no date. */
  | (FieldBase & { type: 'date'; value: string; min?: IsoDate; max?: IsoDate })
  | (FieldBase & { type: 'money'; value: string })
  | (FieldBase & { type: 'radio'; value: string; options: Option[] })
  | (FieldBase & { type: 'select'; value: string; options: Option[]; groups?: { label: string; options: Option[] }[] })
  /** Ready texts, each to tick (`tick`) and to change (`text`). */
  | (FieldBase & { type: 'suggestions'; items: { tick: string; text: string; label: string; checked: boolean; value: string }[] })
  | (FieldBase & { type: 'files' })
  | { type: 'hidden'; name: string; value: string };
export interface OfficeActionPage {
  kind: 'office-action';
  head: CaseHead;
  title: string;
  /** What the step does, one or two sentences. */
  lead: string;
  /** What to look at before this step. */
  instructions: string[];
  url: string;
  fields: OfficeField[];
  issues: FieldIssue[];
  /** The case was changed since the form was opened. */
  conflict?: string;
  /** The interpreter refused: its reason. */
  refusal?: string;
  /** Set: the step is not possible now; no form is shown. */
  blocked?: string;
  confirm?: string;
  submitLabel: string;
  multipart: boolean;
  /** What the citizen will read, or what a second person signs. */
  decision?: OfficeCasePage['decision'];
  letters: LetterItem[];
  /** What the decision charges, where it is looked at before it goes out. */
  fees?: GebuehrAssessment;
  question?: { text: string; unitName: string; dueAt: IsoDate };
}

// ── letter ─────────────────────────────────────────────────────────────────
export type LetterBlockView =
  { kind: 'subject' | 'heading' | 'paragraph'; text: string } | { kind: 'list'; items: string[]; numbered: boolean };
export interface DiffPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}
export interface OfficeLetterPage {
  kind: 'office-letter';
  head: CaseHead;
  letter: LetterItem;
  url: string;
  /** Names the text that was opened; posted back as `stand`. */
  base: string;
  text: string;
  blocks: LetterBlockView[];
  diff: DiffPart[];
  /** The step that comes after reading the letter. */
  next?: { label: string; url: string };
  issue?: string;
  /** Another save or an action came first. */
  conflict?: string;
}

// ── capture, print stack, catalog ──────────────────────────────────────────
export interface OfficeCapturePage {
  kind: 'office-capture';
  url: string;
  fields: OfficeField[];
  issues: FieldIssue[];
}
export interface OfficePrintStackPage {
  kind: 'office-print-stack';
  waiting: PrintItem[];
  printed: PrintItem[];
}
export interface PrintItem {
  title: string;
  addressee: string;
  caseNumber: string;
  caseUrl: string;
  queuedAt: string;
  printedAt?: string;
  printUrl: string;
}
export interface OfficeOffersPage {
  kind: 'office-offers';
  offers: OfferItem[];
  /** Which evaluation was refused, why, and what had been typed. */
  problem?: { offer: string; message: string; typed: string };
}
export interface OfferItem {
  id: string;
  title: string;
  /** Dates, times, place, registration: label and words. */
  facts: { label: string; value: string }[];
  counts: { label: string; value: number }[];
  /** The lottery as it was drawn. */
  drawn?: { at: string; seed: string; entries: number };
  drawUrl?: string;
  evaluateUrl?: string;
}
export interface OfficeCatalogPage {
  kind: 'office-catalog';
  services: { name: string; service: string; hash: string; process: string; checked: string; url: string; open: string[] }[];
  problems: { service: string; serving: string; messages: string[] }[];
}
