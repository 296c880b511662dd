import type { FeeDue, IsoDate, IsoDuration } from '../definition/format.ts';
/** One line of a fee, integer cents, never without its law. */
export interface GebuehrLine {
  tariff: string;
  /** One of several lines of a tariff. */
  position?: string;
  /** Out-of-pocket expense (Auslage). */
  kind?: 'expense';
  label: string;
  /** German, where there is something to explain: "3 angefangene Wochen × 12,00 €". */
  detail?: string;
  amount: number;
  /** VAT contained in `amount`. */
  vat?: number;
  law: string;
  /** First day the amount was in force. */
  validFrom: IsoDate;
  /** Date that selected the amount. */
  on: IsoDate;
  due: FeeDue;
  /** after-decision: period of payment where it is not the town's. */
  within?: IsoDuration;
  /** after-decision: the town collects by direct debit. */
  debit?: true;
  /** The example town's example amount. */
  example?: boolean;
  /** range tariffs before the caseworker has set the amount: amount = 0 */
  range?: { min: number; max: number };
  /** The caseworker set the amount. */
  set?: true;
  /** What a caseworker may grant; `open`: the reduced amount is theirs to set. */
  reliefs?: { id: string; label: string; law: string; open: boolean }[];
  /** What was granted. */
  relief?: string;
}
export interface GebuehrAssessment {
  lines: GebuehrLine[];
  total: number;
}
export interface DueDate {
  id: string;
  label: string;
  kind: 'statutory' | 'target';
  date: IsoDate;
  law?: string;
  /** German sentences, step by step. */
  steps: string[];
  paused: boolean;
}
