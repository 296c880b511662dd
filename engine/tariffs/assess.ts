import type { Bundle, JsonObject } from '../definition/bundle.ts';
import { compileExpression, ExpressionError, typeOfSchema } from '../definition/expressions/index.ts';
import type { FeeStep, IsoDate, Tariff, TariffPeriod } from '../definition/format.ts';
import type { GebuehrAssessment, GebuehrLine } from './api.ts';
import { euros, tariffMessages } from './messages.de.ts';
import { plainAmount } from './plain-amount.ts';

export interface AssessmentDates {
  received: IsoDate;
  decided?: IsoDate;
  today: IsoDate;
  /** Amounts a caseworker set within the bounds of range tariffs, cents by tariff id. */
  set?: Record<string, number>;
}
export type AssessmentFailure = { ok: false; code: 'no-tariff' | 'no-row' | 'out-of-range' | 'incomplete'; reason: string };
export type AssessmentResult = { ok: true; assessment: GebuehrAssessment } | AssessmentFailure;
type LineResult = { ok: true; line: GebuehrLine } | AssessmentFailure;
type Evaluate = (source: string, expected: 'boolean' | 'number') => unknown;

/**
 * Fees of a service for these answers: integer cents, each line with its law and the first day its amount was in force. No amount for
 * the date is a failure, never the latest one; answers that lack something a fee depends on are one too.
 */
export function assessGebuehren(bundle: Bundle, answers: JsonObject, dates: AssessmentDates): AssessmentResult {
  try {
    return assessSteps(bundle, dates, (source, expected) => evaluate(bundle, source, expected, answers, dates.today));
  } catch (error) {
    // Drafts are assessed too: what is not yet answered makes no fee, and no crash.
    if (error instanceof ExpressionError) return { ok: false, code: 'incomplete', reason: tariffMessages.incomplete };
    throw error;
  }
}

function assessSteps(bundle: Bundle, dates: AssessmentDates, judge: Evaluate): AssessmentResult {
  const lines: GebuehrLine[] = [];
  for (const step of bundle.workflow.fees ?? []) {
    if (step.when && judge(step.when, 'boolean') !== true) continue;
    const tariff = bundle.tariffs[step.tariff];
    if (!tariff) return { ok: false, code: 'no-tariff', reason: tariffMessages['no-tariff'](step.tariff, dates.today) };
    const result = assessStep(step, tariff, dates, judge);
    if (!result.ok) return result;
    lines.push(result.line);
  }
  return { ok: true, assessment: { lines, total: lines.reduce((sum, line) => sum + line.amount, 0) } };
}

function assessStep(step: FeeStep, tariff: Tariff, dates: AssessmentDates, judge: Evaluate): LineResult {
  const date = tariff.date === 'decided' ? (dates.decided ?? dates.today) : dates.received;
  const period = tariff.periods.find((candidate) => candidate.from <= date && (!candidate.to || date <= candidate.to));
  if (!period) return { ok: false, code: 'no-tariff', reason: tariffMessages['no-tariff'](tariff.name, date) };
  const base = {
    tariff: tariff.tariff,
    label: tariff.name,
    law: period.law,
    validFrom: period.from,
    due: step.due,
    ...(tariff.provenance.example ? { example: true } : {}),
  };
  const set = dates.set?.[tariff.tariff];
  if (tariff.kind === 'range' && set === undefined)
    return { ok: true, line: { ...base, amount: 0, range: { min: period.min ?? 0, max: period.max ?? 0 } } };
  if (tariff.kind === 'range' && !isWithinRange(set as number, period)) {
    return {
      ok: false,
      code: 'out-of-range',
      reason: tariffMessages['out-of-range'](tariff.name, euros(period.min ?? 0), euros(period.max ?? 0), period.law),
    };
  }
  const quantity = step.quantity ? startedUnits(Number(judge(step.quantity, 'number'))) : 1;
  const plain = plainAmount(tariff, period, { quantity, set, holds: (condition) => judge(condition, 'boolean') === true });
  if (!plain) return { ok: false, code: 'no-row', reason: tariffMessages['no-row'](tariff.name) };
  const { amount, notes } = modify(tariff, plain.amount, judge);
  const vat = tariff.vat ? Math.round((amount * tariff.vat) / 100) : undefined;
  const detail = [plain.detail, ...notes, ...(vat === undefined ? [] : [`darin ${tariff.vat} % Umsatzsteuer: ${euros(vat)}`])]
    .filter(Boolean)
    .join('; ');
  return {
    ok: true,
    line: { ...base, amount: amount + (vat ?? 0), ...(vat === undefined ? {} : { vat }), ...(detail === '' ? {} : { detail }) },
  };
}

const isWithinRange = (amount: number, period: TariffPeriod): boolean =>
  Number.isInteger(amount) && amount >= (period.min ?? 0) && amount <= (period.max ?? Infinity);

/** A unit that was begun counts as a whole one (AllgVwKostO § 2); never less than none. */
const startedUnits = (quantity: number): number => Math.max(0, Math.ceil(quantity - 1e-9));

/** Modifiers in their order: multiply, then add cents; each step is rounded to whole cents. A fee is never negative. */
function modify(tariff: Tariff, plain: number, judge: Evaluate): { amount: number; notes: string[] } {
  let amount = plain;
  const notes: string[] = [];
  for (const modifier of tariff.modifiers ?? []) {
    if (judge(modifier.when, 'boolean') !== true) continue;
    amount = Math.round(amount * (modifier.multiply ?? 1)) + (modifier.add ?? 0);
    notes.push(`${modifier.label} (${modifier.law})`);
  }
  return { amount: Math.max(0, amount), notes };
}

/** @throws ExpressionError when a value that is needed is missing; Error when the expression does not compile (the checker has proved that it does) */
function evaluate(bundle: Bundle, source: string, expected: 'boolean' | 'number', answers: JsonObject, today: string): unknown {
  const compiled = compileExpression(source, typeOfSchema(bundle.schema), expected);
  if (!compiled.ok) throw new Error(`Expression of ${bundle.service} does not compile: ${source}`);
  return compiled.expression.evaluate(answers, today);
}
