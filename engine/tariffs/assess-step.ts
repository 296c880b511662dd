import type { FeeStep, IsoDate, Tariff, TariffPeriod, TariffPosition } from '../definition/format.ts';
import type { GebuehrLine } from './api.ts';
import type { AssessmentDates, AssessmentFailure } from './assess.ts';
import { euros, tariffMessages } from './messages.de.ts';
import { isOpenReduction, modify, offeredReliefs, roundAsOrdered, type Circumstances } from './modify.ts';
import { periodOn } from './period-on.ts';
import { plainAmount, times, type PlainAmount } from './plain-amount.ts';
import type { Judge } from './tariff-scope.ts';
import { withVat } from './vat.ts';

export type StepResult = { ok: true; lines: GebuehrLine[] } | AssessmentFailure;
interface Case {
  tariff: Tariff;
  step: FeeStep;
  period: TariffPeriod;
  on: IsoDate;
  dates: AssessmentDates;
  /** Judges the service's expressions, and those of the tariff. */
  service: Judge;
  judge: Judge;
}

/** Lines of one fee step: the fee, or its positions, and the expenses beside it. */
export function assessStep(
  step: FeeStep,
  tariff: Tariff,
  dates: AssessmentDates,
  service: Judge,
  judgeAt: (on?: IsoDate) => Judge,
): StepResult {
  const on = dateOf(tariff, dates, judgeAt());
  const period = periodOn(tariff, on);
  if (!period) return failure('no-tariff', tariffMessages['no-tariff'](tariff.name, on));
  const given: Case = { tariff, step, period, on, dates, service, judge: judgeAt(on) };
  const fee: StepResult = tariff.kind === 'positions' ? { ok: true, lines: chosen(given, period.positions ?? []) } : feeLine(given);
  if (!fee.ok) return fee;
  const expenses = chosen(given, period.expenses ?? []).map((line): GebuehrLine => ({ ...line, kind: 'expense' }));
  return { ok: true, lines: [...fee.lines, ...expenses] };
}

function dateOf(tariff: Tariff, dates: AssessmentDates, judge: Judge): IsoDate {
  if (tariff.date === 'event') return judge(tariff.event ?? 'null', 'date') as IsoDate;
  return tariff.date === 'decided' ? (dates.decided ?? dates.today) : dates.received;
}

function feeLine(given: Case): StepResult {
  const { tariff, period, dates } = given;
  const set = dates.set?.[tariff.tariff];
  const circumstances = circumstancesOf(given);
  const offered = offeredReliefs(tariff, circumstances);
  const reliefs =
    offered.length === 0
      ? {}
      : { reliefs: offered.map((one) => ({ id: one.id, label: one.label, law: one.law, open: isOpenReduction(one) })) };
  const relief = circumstances.relief;
  if (relief !== undefined && !offered.some((one) => one.id === relief))
    return failure('no-relief', tariffMessages['no-relief'](tariff.name));
  if (tariff.kind === 'range') {
    const range = { min: period.min ?? 0, max: period.max ?? 0 };
    if (set === undefined && relief === undefined) return { ok: true, lines: [{ ...baseOf(given), amount: 0, range, ...reliefs }] };
    if (!isWithin(set ?? range.min, range)) return outOfRange(given, range);
  }
  const plain = plainAmount(tariff, period, {
    quantity: step(given),
    base: () => (given.step.base ? (given.service(given.step.base, 'integer', given.step.when) as number) : 0),
    set: set ?? (tariff.kind === 'range' ? period.min : undefined),
    holds: circumstances.holds,
  });
  if (!plain) return failure('no-row', tariffMessages['no-row'](tariff.name));
  const open = offered.find((one) => one.id === relief && isOpenReduction(one));
  if (open && !isWithin(set ?? NaN, { min: 0, max: plain.amount })) return outOfRange(given, { min: 0, max: plain.amount });
  const modified = roundAsOrdered(modify(tariff, plain, circumstances), period.rounding);
  const range = tariff.kind === 'range' ? { range: { min: period.min ?? 0, max: period.max ?? 0 } } : {};
  return {
    ok: true,
    lines: [
      {
        ...lineOf(given, modified),
        ...range,
        ...reliefs,
        ...(relief === undefined ? {} : { relief }),
        ...(set === undefined ? {} : { set: true as const }),
      },
    ],
  };
}

function circumstancesOf({ tariff, on, dates, judge }: Case): Circumstances {
  return {
    on,
    holds: (condition) => judge(condition, 'boolean') === true,
    relief: dates.reliefs?.[tariff.tariff],
    set: dates.set?.[tariff.tariff],
  };
}

/** Positions or expenses that hold, each a line of its own. */
function chosen(given: Case, positions: TariffPosition[]): GebuehrLine[] {
  const { judge, period } = given;
  return positions
    .filter((position) => !position.when || judge(position.when, 'boolean') === true)
    .map((position): GebuehrLine => {
      const quantity = position.quantity ? startedUnits(judge(position.quantity, 'number', position.when) as number) : 1;
      const isPosition = period.positions?.includes(position) ?? false;
      const amount = times(position.amount, quantity);
      const line = isPosition ? lineOf(given, modify(given.tariff, amount, circumstancesOf(given))) : plainLine(given, amount);
      return { ...line, label: position.label, law: position.law ?? period.law, position: position.id };
    });
}

function lineOf(given: Case, fee: PlainAmount): GebuehrLine {
  const { amount, notes, vat } = withVat(fee, given.tariff);
  return { ...plainLine(given, { amount, notes }), ...(vat === undefined ? {} : { vat }) };
}

function plainLine(given: Case, { amount, notes }: PlainAmount): GebuehrLine {
  const reason = given.dates.reasons?.[given.tariff.tariff];
  const detail = [...notes, ...(reason ? [reason] : [])].join('; ');
  return { ...baseOf(given), amount, ...(detail === '' ? {} : { detail }) };
}

function baseOf({ tariff, step: { due, within, debit, when }, period, on, service }: Case): Omit<GebuehrLine, 'amount'> {
  const example = tariff.provenance.example ? { example: true } : {};
  const collects = debit !== undefined && service(debit, 'boolean', when) === true;
  const terms = { ...(within && { within }), ...(collects && { debit: true as const }) };
  return { tariff: tariff.tariff, label: tariff.name, law: period.law, validFrom: period.from, on, due, ...terms, ...example };
}

const step = ({ step: { quantity, when }, service }: Case): number =>
  quantity ? startedUnits(service(quantity, 'number', when) as number) : 1;

/** A unit that was begun counts as a whole one (AllgVwKostO § 2); never less than none. */
const startedUnits = (quantity: number): number => Math.max(0, Math.ceil(quantity - 1e-9));

const isWithin = (amount: number, { min, max }: { min: number; max: number }): boolean =>
  Number.isInteger(amount) && amount >= min && amount <= max;

const outOfRange = ({ tariff, period }: Case, { min, max }: { min: number; max: number }): AssessmentFailure =>
  failure('out-of-range', tariffMessages['out-of-range'](tariff.name, euros(min), euros(max), period.law));

const failure = (code: AssessmentFailure['code'], reason: string): AssessmentFailure => ({ ok: false, code, reason });
