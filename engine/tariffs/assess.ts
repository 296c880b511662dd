import { calendarOf } from '../definition/holidays.ts';
import type { Bundle, JsonObject } from '../definition/bundle.ts';
import { ExpressionError } from '../definition/expressions/index.ts';
import type { IsoDate } from '../definition/format.ts';
import type { GebuehrAssessment, GebuehrLine } from './api.ts';
import { assessStep } from './assess-step.ts';
import { tariffMessages } from './messages.de.ts';
import { judgeService, judgeTariff } from './tariff-scope.ts';

export interface AssessmentDates {
  received: IsoDate;
  decided?: IsoDate;
  today: IsoDate;
  /** Amounts a caseworker set within the bounds of range tariffs or for open reductions, cents by tariff id. */
  set?: Record<string, number>;
  /** Reductions and waivers a caseworker granted: modifier id by tariff id. */
  reliefs?: Record<string, string>;
  /** Why, by tariff id; stands in the line's explanation. */
  reasons?: Record<string, string>;
}
export type AssessmentFailure = {
  ok: false;
  code: 'no-tariff' | 'no-row' | 'out-of-range' | 'no-relief' | 'incomplete';
  /** German. */
  reason: string;
};
export type AssessmentResult = { ok: true; assessment: GebuehrAssessment } | AssessmentFailure;

/**
 * Fees of a service for these answers: integer cents, each line with its law and the first day its amount was in force. No amount for
 * the date is a failure, never the latest one; answers that lack something a fee depends on are one too.
 */
export function assessGebuehren(bundle: Bundle, answers: JsonObject, dates: AssessmentDates): AssessmentResult {
  try {
    return assessSteps(bundle, answers, dates);
  } catch (error) {
    // Drafts are assessed too: what is not yet answered makes no fee, and no crash.
    if (error instanceof ExpressionError) return { ok: false, code: 'incomplete', reason: tariffMessages.incomplete };
    throw error;
  }
}

function assessSteps(bundle: Bundle, answers: JsonObject, dates: AssessmentDates): AssessmentResult {
  const lines: GebuehrLine[] = [];
  const service = judgeService(bundle, answers, dates.today);
  for (const step of bundle.workflow.fees ?? []) {
    if (step.when && service(step.when, 'boolean') !== true) continue;
    const tariff = bundle.tariffs[step.tariff];
    if (!tariff) return { ok: false, code: 'no-tariff', reason: tariffMessages['no-tariff'](step.tariff, dates.today) };
    const judge = judgeTariff(tariff, step, service, { today: dates.today, land: calendarOf(bundle.town) });
    const result = assessStep(step, tariff, dates, service, judge);
    if (!result.ok) return result;
    lines.push(...result.lines);
  }
  return { ok: true, assessment: { lines, total: lines.reduce((sum, line) => sum + line.amount, 0) } };
}
