/** View models of the citizen pages: discriminated by `kind`. */
import type { CitizenCase, DraftView, PostboxLetter, ServiceInfo, ServiceSummary } from '../application/api.ts';
import type { AnswerSummary } from '../application/api.ts';
import type { ValidationIssue } from '../rules/api.ts';
import type { GebuehrAssessment } from '../tariffs/api.ts';

export type CitizenPage =
  | { kind: 'citizen-error'; status: number; title: string; text: string; next?: { label: string; url: string } }
  | {
      kind: 'start';
      query: string;
      results: ServiceSummary[];
      mostUsed: ServiceSummary[];
      topics: { name: string; services: ServiceSummary[] }[];
    }
  | { kind: 'service'; info: ServiceInfo; startUrl: string; authority: string; dataProtectionOfficer: string; retention: string }
  | {
      kind: 'review';
      serviceName: string;
      sections: (AnswerSummary & { changeUrl: string })[];
      fees?: GebuehrAssessment;
      feeProblem?: string;
      issues: (ValidationIssue & { url: string })[];
      submitUrl: string;
      key: string;
      backUrl?: string;
      paysNow: boolean;
      loggedIn: boolean;
      channel: DraftView['channel'];
    }
  | { kind: 'receipt'; case: CitizenCase; secret?: string; paymentOpen: boolean; payUrl: string; pdfUrl: string; statusUrl: string }
  | { kind: 'payment-result'; state: 'open' | 'paid' | 'failed' | 'canceled'; payUrl: string; receiptUrl: string }
  | { kind: 'status-login'; number: string; failed: boolean }
  | { kind: 'status'; case: CitizenCase; base: string; problem?: string; typed?: string; paymentOpen: boolean }
  | { kind: 'withdraw'; case: CitizenCase; action: string; base: string; question: string }
  | { kind: 'postbox'; cases: { number: string; serviceName: string; receivedAt: string; stateText: string }[]; letters: PostboxLetter[] }
  | { kind: 'text'; title: string; lead?: string; sections: { title: string; paragraphs: string[] }[] };
