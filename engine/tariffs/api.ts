import type { FeeDue, IsoDate } from '../definition/format.ts';
/** One line of a fee, integer cents, never without its law. */
export interface GebuehrLine {
  tariff: string;
  label: string;
  /** "2 × 12,00 €" in German where there is something to explain. */
  detail?: string;
  amount: number;
  vat?: number;
  law: string;
  /** First day the amount was in force. */
  validFrom: IsoDate;
  due: FeeDue;
  /** The example town's example amount. */
  example?: boolean;
  /** range tariffs before the caseworker has set the amount: amount = 0 */
  range?: { min: number; max: number };
}
export interface GebuehrAssessment {
  lines: GebuehrLine[];
  total: number;
}
/* engine/tariffs/index.ts: assessGebuehren(bundle, answers, { received: IsoDate, decided?: IsoDate, today: IsoDate, set?: Record<tariffId, cents> }):
 *     { ok: true, assessment } | { ok: false, reason: string (German), code }   // no tariff for the date = failure, never the latest
 * engine/deadlines/index.ts:
 *   addPeriod(start: IsoDate, period: IsoDuration): IsoDate                          // § 187(1), 188 BGB
 *   endOfPeriod(start, period, { land, shift: boolean }): { date: IsoDate; steps: string[] }  // + § 193 BGB / § 31(3) VwVfG, explains itself in German
 *   isPublicHoliday(date, land), nextWorkingDay(date, land), addWorkingDays(date, n, land)
 *   notificationByPost(sent: IsoDate, regime, land): { date; steps }                 // 4th day; ao shifts, vwvfg does not
 *   notificationInPortal(provided: IsoDate, regime, land): { date; steps }           // § 9 OZG: 4th day after Bereitstellung
 *   remedyEnd(notified: IsoDate, land): { date; steps }                              // § 70 VwGO one month, shifted
 *   computeDeadlines(bundle, { received, complete?, pauses: {from: IsoDate, to?: IsoDate}[] , today }): DueDate[]   // clock that pauses: whole days of pause are added
 * engine/routing/index.ts: findZustaendigkeit(bundle, answers, today): { authority, unit, queue }  // never without a queue
 */
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
