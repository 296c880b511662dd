import { calendarOf } from '../../definition/holidays.ts';
import type { Bundle } from '../../definition/bundle.ts';
import type { Diagnostic } from '../../definition/diagnostics.ts';
import type { FeeStep, IsoDate, Tariff } from '../../definition/format.ts';
import { judgeService, judgeTariff } from '../../tariffs/index.ts';
import type { Played, Report } from './check-coverage.ts';

/** One scenario in which a fee is charged, as its tariff sees it. */
interface Charge {
  /** Day that selects the amount. */
  on: IsoDate;
  holds(source: string): boolean;
}

/** Rows of the periods in which scenarios lie, and modifiers that come by rule. */
export function uncoveredRows(bundle: Bundle, step: FeeStep, charged: Played[], report: Report): Diagnostic[] {
  const tariff = bundle.tariffs[step.tariff]!;
  const charges = charged.flatMap((played) => chargeOf(bundle, step, tariff, played) ?? []);
  const modifiers = (tariff.modifiers ?? [])
    .filter(({ when, by }) => when && by !== 'caseworker' && isAsked(when, step, tariff) && !charges.some((charge) => charge.holds(when)))
    .map((modifier) => report('AW1913', `In keinem Szenario greift „${modifier.label}“ des Tarifs „${step.tariff}“.`));
  const rows = tariff.periods.flatMap(({ from, to = '9999-12-31', table = [] }) => {
    const within = charges.filter(({ on }) => from <= on && on <= to);
    const taken = new Set(within.map((charge) => table.findIndex((row) => !row.when || charge.holds(row.when))));
    return within.length === 0 ? [] : table.filter((_, index) => !taken.has(index)).map((row) => rowText(table.indexOf(row), row.label));
  });
  return [...rows.map((row) => report('AW1912', `Kein Szenario trifft ${row} des Tarifs „${step.tariff}“.`)), ...modifiers];
}

/** A shared tariff may know more than this service asks for: what rests on inputs it leaves at their default never comes up. */
function isAsked(when: string, { with: given = {} }: FeeStep, { inputs = {} }: Tariff): boolean {
  const named = Object.keys(inputs).filter((name) => new RegExp(`\\b${name}\\b`).test(when));
  return named.length === 0 || named.some((name) => name in given);
}

const rowText = (index: number, label?: string): string => `die Zeile ${index + 1}${label ? ` („${label}“)` : ''}`;

/** undefined where the day or an input cannot be told from the answers. */
function chargeOf(bundle: Bundle, step: FeeStep, tariff: Tariff, { scenario, evaluation }: Played): Charge | undefined {
  const { today } = scenario;
  try {
    const service = judgeService(bundle, evaluation.answers, today);
    const judgeOn = judgeTariff(tariff, step, service, { today, land: calendarOf(bundle.town) });
    const on = tariff.date === 'event' && tariff.event ? String(judgeOn()(tariff.event, 'date')) : today;
    return { on, holds: (source) => isTrue(() => judgeOn(on)(source, 'boolean')) };
  } catch {
    return undefined;
  }
}

/** A condition that cannot be judged for an incomplete application does not hold. */
function isTrue(judge: () => unknown): boolean {
  try {
    return judge() === true;
  } catch {
    return false;
  }
}
