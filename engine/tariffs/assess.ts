import { compileExpression, typeOfSchema } from '../definition/expressions/index.ts';
import type { Bundle, JsonObject } from '../definition/bundle.ts';
import type { FeeStep, IsoDate, Tariff, TariffPeriod } from '../definition/format.ts';
import type { GebuehrAssessment, GebuehrLine } from './api.ts';

export interface AssessmentDates {
  received: IsoDate;
  decided?: IsoDate;
  today: IsoDate;
  /** Amounts a caseworker set within the bounds of range tariffs, cents by tariff id. */
  set?: Record<string, number>;
}
export type AssessmentResult = { ok: true; assessment: GebuehrAssessment } | { ok: false; code: 'no-tariff' | 'out-of-range'; reason: string };
type LineResult = { ok: true; line: GebuehrLine } | Extract<AssessmentResult, { ok: false }>;

/**
 * Fees of a service for these answers: integer cents, each line with its law and the first day its amount was in force.
 * No amount for the date is a failure, never the latest one (design §6.3).
 */
export function assessGebuehren(bundle: Bundle, answers: JsonObject, dates: AssessmentDates): AssessmentResult {
  const lines: GebuehrLine[] = [];
  for (const step of bundle.workflow.fees ?? []) {
    if (step.when && evaluate(bundle, step.when, 'boolean', answers, dates.today) !== true) continue;
    const tariff = bundle.tariffs[step.tariff];
    if (!tariff) return noTariff(step.tariff, dates.today);
    const result = assessStep(bundle, step, tariff, answers, dates);
    if (!result.ok) return result;
    lines.push(result.line);
  }
  return { ok: true, assessment: { lines, total: lines.reduce((sum, line) => sum + line.amount, 0) } };
}

function assessStep(bundle: Bundle, step: FeeStep, tariff: Tariff, answers: JsonObject, dates: AssessmentDates): LineResult {
  const date = tariff.date === 'decided' ? (dates.decided ?? dates.today) : dates.received;
  const period = tariff.periods.find((candidate) => candidate.from <= date && (!candidate.to || date <= candidate.to));
  if (!period) return noTariff(tariff.name, date);
  const base = { tariff: tariff.tariff, label: tariff.name, law: period.law, validFrom: period.from, due: step.due, example: tariff.provenance.example === true };
  const set = dates.set?.[tariff.tariff];
  if (tariff.kind === 'range' && set === undefined) return { ok: true, line: { ...base, amount: 0, range: { min: period.min ?? 0, max: period.max ?? 0 } } };
  if (tariff.kind === 'range' && !withinRange(set!, period)) {
    return { ok: false, code: 'out-of-range', reason: `${tariff.name}: Der Betrag muss zwischen ${euros(period.min ?? 0)} und ${euros(period.max ?? 0)} liegen (${period.law}).` };
  }
  const quantity = step.quantity ? Number(evaluate(bundle, step.quantity, 'number', answers, dates.today)) : 1;
  const plain = plainAmount(bundle, tariff, period, quantity, set, answers, dates.today);
  if (plain === undefined) return noTariff(tariff.name, date);
  const { amount, notes } = modify(bundle, tariff, plain.amount, answers, dates.today);
  const vat = tariff.vat ? Math.round((amount * tariff.vat) / 100) : undefined;
  const detail = [plain.detail, ...notes].filter(Boolean).join('; ') || undefined;
  return { ok: true, line: { ...base, amount: amount + (vat ?? 0), vat, detail } };
}

const withinRange = (amount: number, period: TariffPeriod): boolean => Number.isInteger(amount) && amount >= (period.min ?? 0) && amount <= (period.max ?? Infinity);

function plainAmount(bundle: Bundle, tariff: Tariff, period: TariffPeriod, quantity: number, set: number | undefined, answers: JsonObject, today: string) {
  switch (tariff.kind) {
    case 'free':
      return { amount: 0, detail: 'gebührenfrei' };
    case 'fixed':
      return { amount: period.amount ?? 0, detail: undefined };
    case 'range':
      return { amount: set ?? 0, detail: `Rahmen ${euros(period.min ?? 0)} bis ${euros(period.max ?? 0)}` };
    case 'per-unit':
      return perUnit(tariff, period, quantity);
    case 'table': {
      const row = period.table?.find((candidate) => !candidate.when || evaluate(bundle, candidate.when, 'boolean', answers, today) === true);
      return row && { amount: row.amount * quantity, detail: row.label };
    }
  }
}

function perUnit(tariff: Tariff, period: TariffPeriod, quantity: number) {
  const first = period.amount ?? 0;
  const further = period.further ?? first;
  const amount = quantity <= 0 ? 0 : first + (quantity - 1) * further;
  const unit = tariff.unit ?? 'Stück';
  const same = further === first || quantity <= 1;
  const detail = same ? `${quantity} × ${euros(first)} (${unit})` : `1 × ${euros(first)}, ${quantity - 1} × ${euros(further)} (${unit})`;
  return { amount, detail };
}

/** Modifiers in their order: add cents or multiply; the result is rounded to whole cents once per step. */
function modify(bundle: Bundle, tariff: Tariff, plain: number, answers: JsonObject, today: string): { amount: number; notes: string[] } {
  let amount = plain;
  const notes: string[] = [];
  for (const modifier of tariff.modifiers ?? []) {
    if (evaluate(bundle, modifier.when, 'boolean', answers, today) !== true) continue;
    amount = Math.round(amount * (modifier.multiply ?? 1)) + (modifier.add ?? 0);
    notes.push(`${modifier.label} (${modifier.law})`);
  }
  return { amount: Math.max(0, amount), notes };
}

function evaluate(bundle: Bundle, source: string, expected: 'boolean' | 'number', answers: JsonObject, today: string): unknown {
  const compiled = compileExpression(source, typeOfSchema(bundle.schema), expected);
  if (!compiled.ok) throw new Error(`Expression of ${bundle.service} does not compile: ${source}`);
  return compiled.expression.evaluate(answers, today);
}

const noTariff = (name: string, date: IsoDate): Extract<AssessmentResult, { ok: false }> => ({
  ok: false,
  code: 'no-tariff',
  reason: `Für „${name}“ gibt es am ${date.split('-').reverse().join('.')} keinen gültigen Betrag.`,
});
const euros = (cents: number): string => `${String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, '.')},${String(cents % 100).padStart(2, '0')}\u00a0€`;
