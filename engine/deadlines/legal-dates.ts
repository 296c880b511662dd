import type { HolidayCalendar } from '../definition/holidays.ts';
import type { IsoDate, IsoDuration, Regime } from '../definition/format.ts';
import { addDays, addPeriod, parsePeriod, weekday } from '../definition/periods.ts';
import { isWorkingDay, nextWorkingDay } from '../definition/working-days.ts';

export interface ExplainedDate {
  date: IsoDate;
  /** German sentences, step by step. */
  steps: string[];
}
const names = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];
/** "Dienstag, 24.11.2026" */
export const namedDay = (date: IsoDate): string => `${names[weekday(date)]}, ${date.split('-').reverse().join('.')}`;

/** End of a period after an event, shifted to the next working day where the law says so; explains itself. */
export function endOfPeriod(start: IsoDate, period: IsoDuration, options: { calendar: HolidayCalendar; shift: boolean }): ExplainedDate {
  const end = addPeriod(start, period);
  const steps = [
    `Die Frist beginnt am Tag nach dem ${namedDay(start)} (§ 187 Abs. 1 BGB).`,
    `Sie dauert ${periodText(period)} und endet rechnerisch am ${namedDay(end)} (§ 188 BGB).`,
  ];
  return options.shift ? shiftToWorkingDay(end, options.calendar, steps) : { date: end, steps };
}

/** Law that moves a last day, by regime. */
const shifts: Record<Regime, string> = {
  vwvfg: '§ 193 BGB, § 31 Abs. 3 VwVfG',
  ao: '§ 108 Abs. 3 AO',
  sgbx: '§ 26 Abs. 3 SGB X',
};

/** A deadline that ends with a given day itself (Stichtag): nothing is counted; whether a weekend moves it, the service says. */
export function givenDay(day: IsoDate, options: { calendar: HolidayCalendar; shift: boolean; regime: Regime }): ExplainedDate {
  const steps = [`Die Frist endet mit dem ${namedDay(day)} selbst.`];
  const date = nextWorkingDay(day, options.calendar);
  if (date === day) return { date, steps };
  if (!options.shift)
    return { date: day, steps: [...steps, 'Dieser Tag bleibt, auch wenn er auf ein Wochenende oder einen Feiertag fällt.'] };
  const moved = `Er fällt auf ein Wochenende oder einen Feiertag. Die Frist endet mit dem nächsten Werktag, ${namedDay(date)} (${shifts[options.regime]}).`;
  return { date, steps: [...steps, moved] };
}

/** § 193 BGB, § 31 (3) VwVfG: an end on a Saturday, Sunday or public holiday moves to the next working day. */
export function shiftToWorkingDay(end: IsoDate, calendar: HolidayCalendar, steps: string[]): ExplainedDate {
  const date = nextWorkingDay(end, calendar);
  const reason = weekday(end) === 0 || weekday(end) === 6 ? `ein ${names[weekday(end)]}` : 'ein gesetzlicher Feiertag';
  return date === end
    ? { date, steps }
    : {
        date,
        steps: [...steps, `Das ist ${reason}. Die Frist endet mit dem nächsten Werktag, ${namedDay(date)} (§ 193 BGB, § 31 Abs. 3 VwVfG).`],
      };
}

export function periodText(period: IsoDuration): string {
  const { years, months, weeks, days } = parsePeriod(period);
  const part = (count: number, one: string, many: string): string[] => (count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]);
  return [
    ...part(years, 'Jahr', 'Jahre'),
    ...part(months, 'Monat', 'Monate'),
    ...part(weeks, 'Woche', 'Wochen'),
    ...part(days, 'Tag', 'Tage'),
  ].join(' und ');
}

/** Law of the four-day fiction by regime: post, portal, and whether the fourth day moves off weekends. */
const fictions: Record<Regime, { post: string; portal: string; shift: boolean }> = {
  // § 41 (2) VwVfG: the fourth day itself does not move (settled case law); § 108 (3) AO moves it.
  vwvfg: { post: '§ 41 Abs. 2 VwVfG', portal: '§ 9 Abs. 1 OZG', shift: false },
  ao: { post: '§ 122 Abs. 2 AO', portal: '§ 9 Abs. 1 OZG, § 122a Abs. 4 AO', shift: true },
  sgbx: { post: '§ 37 Abs. 2 SGB X', portal: '§ 9 Abs. 1 OZG', shift: false },
};

// Three days until the end of 2024, four since 1 January 2025 (Postrechtsmodernisierungsgesetz, BGBl. 2024 I Nr. 236).
const fictionDays = (sent: IsoDate): number => (sent >= '2025-01-01' ? 4 : 3);

/** Day a letter counts as notified after it was given to the post. */
export function notificationByPost(sent: IsoDate, regime: Regime, calendar: HolidayCalendar): ExplainedDate {
  return notification(sent, calendar, fictions[regime].post, fictions[regime].shift, 'zur Post gegeben');
}

/** Day a letter counts as notified after it was provided in the postbox; an earlier download does not change it (§ 9 OZG). */
export function notificationInPortal(provided: IsoDate, regime: Regime, calendar: HolidayCalendar): ExplainedDate {
  return notification(provided, calendar, fictions[regime].portal, fictions[regime].shift, 'im Postfach bereitgestellt');
}

/** Last day on which a letter has to leave so that it counts as notified by `date`. */
export function lastDayToSend(date: IsoDate, regime: Regime, calendar: HolidayCalendar): IsoDate {
  let day = addDays(date, -3);
  while (notificationByPost(day, regime, calendar).date > date) day = addDays(day, -1);
  return day;
}

function notification(sent: IsoDate, calendar: HolidayCalendar, law: string, shift: boolean, how: string): ExplainedDate {
  const count = fictionDays(sent);
  const end = addDays(sent, count);
  const steps = [
    `Das Schreiben wurde am ${namedDay(sent)} ${how}.`,
    `Es gilt am ${count === 4 ? 'vierten' : 'dritten'} Tag danach als bekannt gegeben, am ${namedDay(end)} (${law}).`,
  ];
  if (!shift || isWorkingDay(end, calendar)) return { date: end, steps };
  const date = nextWorkingDay(end, calendar);
  return {
    date,
    steps: [
      ...steps,
      `Fällt dieser Tag auf ein Wochenende oder einen Feiertag, gilt der nächste Werktag, ${namedDay(date)} (§ 108 Abs. 3 AO).`,
    ],
  };
}

/** Last day for an objection: one month after notification (§ 70 (1) VwGO), moved to a working day. */
export function remedyEnd(notified: IsoDate, calendar: HolidayCalendar): ExplainedDate {
  return endOfPeriod(notified, 'P1M', { calendar, shift: true });
}
