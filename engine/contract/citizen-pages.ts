/**
 * View models of the citizen pages, discriminated by `kind`. Addresses are complete paths, dates are ISO, amounts are cents;
 * words of the page itself come from the renderer's catalogue, words of the service and the case from its definition.
 */
import type {
  AnswerSummary,
  CitizenCase,
  DraftSummary,
  DraftView,
  FeeEstimate,
  PostboxLetter,
  ServiceInfo,
  ServiceSummary,
  StoredFile,
} from '../application/api.ts';
import type { Assurance, Noun } from '../definition/format.ts';
import type { ValidationIssue } from '../rules/api.ts';
import type { GebuehrAssessment } from '../tariffs/api.ts';

export type { AnswerSummary, Assurance, CitizenCase, FeeEstimate, PostboxLetter, ServiceSummary, StoredFile };

export type CitizenPage =
  | CitizenErrorPage
  | StartPageView
  | TopicPageView
  | ServicePageView
  | LoginNeededPageView
  | StopPageView
  | ReviewPageView
  | ReceiptPageView
  | PaymentResultPageView
  | StatusLoginPageView
  | StatusPageView
  | ConfirmPageView
  | PostboxPageView
  | DraftsPageView
  | BegunPageView
  | LaterPageView
  | LinkPageView
  | VerifyPageView
  | TextPageView;

/** A service in a list: `lang` where its words are not in the language of the page. */
export type ListedService = ServiceSummary & { lang?: 'de' };
export interface PageLink {
  label: string;
  url: string;
}
export interface CitizenErrorPage {
  kind: 'citizen-error';
  status: number;
  title: string;
  text: string;
  next?: PageLink;
}

// ── before the application ─────────────────────────────────────────────────
export interface StartPageView {
  kind: 'start';
  /** What was searched for; '' on the plain start page. */
  query: string;
  results: ListedService[];
  /** No service fits all that was asked for: the results are the nearest. */
  near: boolean;
  mostUsed: ListedService[];
  topics: TopicView[];
}
export interface TopicView {
  id: string;
  name: string;
  services: ListedService[];
}
/** All services of a topic, by the situation of life they belong to. */
export interface TopicPageView {
  kind: 'topic';
  topic: string;
  situations: { name: string; services: ListedService[] }[];
}
export interface ServicePageView {
  kind: 'service';
  info: ServiceInfo;
  /** The start button posts here. */
  startUrl: string;
  /** Draft of this service begun in this session. */
  resumeUrl?: string;
  /** Where to log in first, when a person may; absent when logged in or when no provider is set up. */
  loginUrl?: string;
  /** The law asks for this level and the person has less: the start button leads to a page that says so. */
  loginForced: boolean;
  /** Authority responsible for the data (Art. 13 (1) (a) DSGVO). */
  authority: string;
  dataProtectionOfficer: string;
  /** Periods as the definition has them: `P10Y`. */
  retention: { outcome: string; period: string }[];
  /** Asks what the fee depends on; absent where it depends on nothing. */
  estimate?: FeeEstimate;
  /** The fee calculator posts here. */
  estimateUrl: string;
}
export interface LoginNeededPageView {
  kind: 'login-needed';
  serviceName: string;
  noun?: Noun;
  /** Level the law asks for. */
  needed: Assurance;
  /** Level of the person now; absent when not logged in. */
  present?: Assurance;
  /** Absent when no identity provider is set up. */
  login?: { url: string; provider: string };
  serviceUrl: string;
  unit: ServiceInfo['unit'];
}

export interface StopPageView {
  kind: 'stop';
  serviceName: string;
  noun?: Noun;
  /** Whole sentence: "Sie können diesen Antrag nicht stellen, weil …" */
  because: string;
  instead: string;
  link?: { label: string; url: string };
  /** The page with the answer it depends on, at its field. */
  changeUrl: string;
  discardUrl: string;
  /** Absent when the service is switched off meanwhile. */
  unit?: ServiceInfo['unit'];
}

// ── application ────────────────────────────────────────────────────────────
export interface ReviewSection extends AnswerSummary {
  changeUrl: string;
}
export interface ReviewPageView {
  kind: 'review';
  serviceName: string;
  noun?: Noun;
  sections: ReviewSection[];
  /** Uploaded files are opened here, their id appended. */
  fileBase: string;
  fees?: GebuehrAssessment;
  feeProblem?: string;
  issues: (ValidationIssue & { url: string })[];
  submitUrl: string;
  /** Idempotency key of this sending. */
  key: string;
  backUrl?: string;
  discardUrl: string;
  /** Number of the case whose decision this is an objection to. */
  objectsTo?: string;
  /** How to go on later; not for staff. */
  laterUrl?: string;
  /** The draft is deleted on this day, soon. */
  expires?: string;
  /** Staff only: the answers rule the application out; why. */
  warning?: string;
  /** A fee is due before the town starts: sending leads to the cash desk. */
  paysNow: boolean;
  /** What is due beforehand is due only once a place of an offer is given. */
  paysWithPlace: boolean;
  loggedIn: boolean;
  /** Letters can go to the postbox; false although logged in: no e-mail address is known to announce them. */
  postbox: boolean;
  /** Logging in here attaches the person to the draft. */
  loginUrl?: string;
  channel: DraftView['channel'];
}

/** A draft in a list; going on is posted to `resumeUrl`. */
export interface ShownDraft extends DraftSummary {
  resumeUrl: string;
  removeUrl: string;
}
/** All that was begun in this browser or under the account. */
export interface DraftsPageView {
  kind: 'drafts';
  drafts: ShownDraft[];
  /** Ids of those that are deleted soon. */
  ending: string[];
  loginUrl?: string;
  loggedIn: boolean;
  servicesUrl: string;
}
/** The service was begun before: go on with that, or begin anew. */
export interface BegunPageView {
  kind: 'begun';
  serviceName: string;
  drafts: ShownDraft[];
  /** Begins another one; `neu=ja`. */
  beginUrl: string;
  serviceUrl: string;
}
/** How to go on later with what is stored. */
export interface LaterPageView {
  kind: 'later';
  serviceName: string;
  expiresAt: string;
  /** An address is posted here (`email`). */
  mailUrl: string;
  backUrl: string;
  draftsUrl: string;
  loginUrl?: string;
  loggedIn: boolean;
  /** Where a link was sent before. */
  sentTo?: string;
  problem?: { email: string; message: string };
}
/** Opened from a mail: nothing has happened yet. */
export interface LinkPageView {
  kind: 'link';
  serviceName: string;
  /** Where the name is not in the language of the page. */
  nameLang?: 'de';
  expiresAt: string;
  submitUrl: string;
  /** The draft belongs to an account: log in first. */
  loginUrl?: string;
}

// ── after sending ──────────────────────────────────────────────────────────
export interface ReceiptPageView {
  kind: 'receipt';
  case: CitizenCase;
  /** Access code; only in the session that sent the application. */
  secret?: string;
  /** Sent under the account that is logged in. */
  inPostbox: boolean;
  paymentOpen: boolean;
  payUrl: string;
  pdfUrl: string;
  statusUrl: string;
  endSessionUrl: string;
}
export interface PaymentResultPageView {
  kind: 'payment-result';
  state: 'open' | 'paid' | 'failed' | 'canceled';
  number: string;
  /** As on the receipt: who never comes back to the cash desk must have it too. */
  secret?: string;
  payUrl: string;
  /** Asks the cash desk once more. */
  refreshUrl: string;
  receiptUrl: string;
}
export interface StatusLoginPageView {
  kind: 'status-login';
  url: string;
  number: string;
  /** What was typed as access code and did not fit: a typing error is found faster than typed again. */
  code?: string;
  failed: boolean;
  /** Offered as the other way to one's cases. */
  loginUrl?: string;
}
export interface StatusPageView {
  kind: 'status';
  case: CitizenCase;
  base: string;
  postboxUrl: string;
  /** Public list of reports. */
  reportsUrl: string;
  /** Which form was refused, why, and what had been typed. */
  problem?: { action: string; message: string; typed?: string };
  paymentOpen: boolean;
  loggedIn: boolean;
  loginUrl?: string;
  endSessionUrl: string;
  /** Archive with all data of the case. */
  exportUrl: string;
  /** Begins an objection by a post; absent where the town takes none here. Login first where `objectionLoginUrl` is set. */
  objectionUrl?: string;
  objectionLoginUrl?: string;
  /** What may be sent along. */
  files: { kinds: string[]; maxBytes: number; maxCount: number };
}
/** Question before a step that cannot be undone. */
export interface ConfirmPageView {
  kind: 'confirm';
  preline: string;
  question: string;
  text?: string;
  submitUrl: string;
  submitLabel: string;
  backUrl: string;
  backLabel: string;
}
export interface PostboxPageView {
  kind: 'postbox';
  drafts: ShownDraft[];
  cases: { number: string; url: string; serviceName: string; receivedAt: string; stateText: string }[];
  letters: (PostboxLetter & { url: string })[];
  servicesUrl: string;
}

/** Anybody has a letter or a receipt compared; nothing personal comes back. */
export interface VerifyPageView {
  kind: 'verify';
  /** Posted with `datei`, or with `nummer` and `pruefwert`. */
  url: string;
  number?: string;
  hash?: string;
  problem?: { at: 'datei' | 'nummer' | 'pruefwert'; message: string };
  result?:
    | { kind: 'letter'; issuedOn: string; copy: 'original' | 'archive' }
    | { kind: 'history'; recordedOn: string; intact: boolean }
    | { kind: 'letter-unknown' | 'history-unknown' };
}

// ── texts ──────────────────────────────────────────────────────────────────
export interface TextPageView {
  kind: 'text';
  title: string;
  lead?: string;
  /** Data of an invented town. */
  example: boolean;
  /** `lang` of the text, where it is not the page's; Leichte Sprache speaks for the title too. */
  lang?: string;
  /** In the language of the page: that the text is in another one. */
  note?: string;
  sections: TextSection[];
}
export interface TextSection {
  title: string;
  paragraphs: string[];
  items?: string[];
  links?: PageLink[];
  /** Fetched only when it is played. */
  video?: { url: string; label: string };
}
