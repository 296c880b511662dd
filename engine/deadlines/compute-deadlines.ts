import { calendarOf, type HolidayCalendar } from '../definition/holidays.ts';
import type { Bundle, JsonObject } from '../definition/bundle.ts';
import { ExpressionError, type ExpectedKind } from '../definition/expressions/index.ts';
import type { DeadlineRule, IsoDate, IsoDuration } from '../definition/format.ts';
import { expressionsOf } from '../definition/named-values/index.ts';
import type { DueDate } from '../tariffs/api.ts';
import { daysBetween } from '../definition/calendar.ts';
import { addDays } from '../definition/periods.ts';
import { endOfPeriod, givenDay, lastDayToSend, namedDay, shiftToWorkingDay } from './legal-dates.ts';
import type { ExplainedDate } from './legal-dates.ts';

export interface ClockFacts {
  received: IsoDate;
  complete?: IsoDate;
  pauses: { from: IsoDate; to?: IsoDate }[];
  today: IsoDate;
  /** Extensions by the office: the new last day, and the day it was set. */
  extensions?: { deadline: string; until: IsoDate; on: IsoDate }[];
  /** For deadlines that depend on an answer; they do not exist without. */
  answers?: JsonObject;
}

/**
 * Deadlines of a case. While the citizen is asked the clock stands: the days of every pause are added at the end. A deadline that
 * starts with completeness does not exist before.
 */
export function computeDeadlines(bundle: Bundle, facts: ClockFacts): DueDate[] {
  const paused = facts.pauses.some((pause) => !pause.to);
  const dates: DueDate[] = [];
  for (const rule of bundle.workflow.deadlines ?? []) {
    const start = startOf(bundle, rule, facts);
    if (!start) continue;
    const { id, label, kind, law } = rule;
    const pauses = rule.pauses === false ? [] : facts.pauses;
    const extension = facts.extensions?.find((candidate) => candidate.deadline === id);
    const { date, steps } = extension
      ? endOfExtension(extension, pausedDays(pauses, extension.on, facts.today), calendarOf(bundle.town))
      : endOf(rule, start, { ...facts, pauses }, bundle);
    const stands = paused && rule.ends !== 'on' && rule.pauses !== false;
    dates.push({ id, label, kind, date, law, steps: [...steps, ...consequence(bundle, rule, date)], paused: stands });
  }
  return dates;
}

/** What happens by itself after the last day, and until when a decision has to leave so that it is announced in time (§ 41 (2) VwVfG). */
function consequence({ process, workflow, town }: Bundle, { then }: DeadlineRule, date: IsoDate): string[] {
  const action = then && process.actions[then.action];
  if (!action) return [];
  const happens = `Ist bis dahin keine Entscheidung bekannt gegeben, geschieht am Tag danach von selbst: „${action.label}“ (${then.law}).`;
  if (action.does !== 'deem') return [happens];
  return [
    happens,
    `Im Postfach oder mit der Post muss ein Bescheid dafür bis ${namedDay(lastDayToSend(date, workflow.regime, calendarOf(town)))} hinausgehen.`,
  ];
}

/** Day the period begins with; undefined where the rule does not apply or what it starts with has not happened. */
function startOf(bundle: Bundle, rule: DeadlineRule, facts: ClockFacts): IsoDate | undefined {
  if (rule.when && judge(bundle, rule.when, 'boolean', facts) !== true) return undefined;
  switch (rule.start) {
    case 'received':
      return facts.received;
    case 'complete':
      return facts.complete;
    case 'event':
      return judge(bundle, rule.event ?? 'null', 'date', facts, rule.when) as IsoDate | undefined;
  }
}

/** Answers are judged as of the day of receipt: a deadline does not change with the day one looks at it. */
function judge(bundle: Bundle, source: string, expected: ExpectedKind, { answers = {}, received }: ClockFacts, under?: string): unknown {
  try {
    return expressionsOf(bundle).evaluate(source, expected, answers, received, calendarOf(bundle.town), under);
  } catch (error) {
    if (error instanceof ExpressionError) return undefined;
    throw error;
  }
}

/** Whole days the clock stood since `start`; pauses that overlap count once, an open one until today. */
function pausedDays(pauses: ClockFacts['pauses'], start: IsoDate, today: IsoDate): number {
  let days = 0;
  let counted = start;
  for (const pause of [...pauses].sort((a, b) => a.from.localeCompare(b.from))) {
    const from = pause.from < counted ? counted : pause.from;
    const to = pause.to ?? today;
    if (to <= from) continue;
    days += daysBetween(from, to);
    counted = to;
  }
  return days;
}

/** A new last day set by the office; pauses after that day are added as before. */
function endOfExtension(extension: { until: IsoDate; on: IsoDate }, days: number, calendar: HolidayCalendar): ExplainedDate {
  const told = `Die Frist wurde am ${namedDay(extension.on)} bis ${namedDay(extension.until)} verlängert.`;
  return days === 0 ? { date: extension.until, steps: [told] } : movedByPauses(extension.until, days, calendar, [told]);
}

/** A given day stands, whatever the clock does; a period is lengthened by the pauses. */
function endOf(
  { ends, shift = true, period = 'P0D' }: DeadlineRule,
  start: IsoDate,
  facts: ClockFacts,
  { town, workflow }: Bundle,
): ExplainedDate {
  if (ends === 'on') return givenDay(start, { calendar: calendarOf(town), shift, regime: workflow.regime });
  return endOfPausedPeriod(start, period, pausedDays(facts.pauses, start, facts.today), calendarOf(town));
}

/** The days of pauses are added to the plain end; only the result is moved to a working day. */
function endOfPausedPeriod(start: IsoDate, period: IsoDuration, days: number, calendar: HolidayCalendar): ExplainedDate {
  if (days === 0) return endOfPeriod(start, period, { calendar, shift: true });
  const plain = endOfPeriod(start, period, { calendar, shift: false });
  return movedByPauses(plain.date, days, calendar, plain.steps);
}

function movedByPauses(date: IsoDate, days: number, calendar: HolidayCalendar, steps: string[]): ExplainedDate {
  const end = addDays(date, days);
  const stood = `Die Uhr stand ${days === 1 ? 'einen Tag' : `${days} Tage`}, weil auf eine Antwort gewartet wurde; das Ende verschiebt sich auf ${namedDay(end)}.`;
  return shiftToWorkingDay(end, calendar, [...steps, stood]);
}
