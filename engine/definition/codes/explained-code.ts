import type { Severity } from '../diagnostics.ts';

/** What stands in the reference about a code; good and bad example come from its fixtures in tests/rejected-definitions. */
export interface ExplainedCode {
  severity: Severity;
  /** German, a noun phrase or short sentence without a full stop. */
  title: string;
  /** Why it is a finding. */
  why: string;
  /** What to do. */
  mend: string;
}

/** Keeps the codes of a table as literal types. */
export const explain = <T extends Record<`AW${number}`, ExplainedCode>>(codes: T): T => codes;
/** Shorthands for the three severities. */
export const error = (title: string, why: string, mend: string): ExplainedCode => ({ severity: 'error', title, why, mend });
export const warning = (title: string, why: string, mend: string): ExplainedCode => ({ severity: 'warning', title, why, mend });
export const note = (title: string, why: string, mend: string): ExplainedCode => ({ severity: 'note', title, why, mend });
