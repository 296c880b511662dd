import type { HolidayCalendar } from '../holidays.ts';
import type { IsoDate, Opening } from '../format.ts';
import { addDays } from '../periods.ts';
import { openingTexts as texts } from './messages.de.ts';
import { lastDayOf, openingOn } from './opening-on.ts';
import { spansOf, spansOfWeek, wholeDay, weekdays, type OpeningSpan, type Weekday } from './opening-spans.ts';

/** Changes are told so many days ahead. */
const announcedDays = 42;

/**
 * Opening hours in German, a line for each kind of day: "Montag bis Mittwoch 8 bis 12 Uhr", "Donnerstag und Freitag geschlossen"; then
 * the changes of the next six weeks. A closed Saturday or Sunday goes without saying.
 */
export function describeOpening(opening: Opening, today: IsoDate): string[] {
  const soon = addDays(today, announcedDays);
  const changes = (opening.changes ?? [])
    .filter((change) => lastDayOf(change) >= today && change.from <= soon)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map((change) => texts.change(change.from, lastDayOf(change), describeDay(spansOf(change.open)), change.reason));
  return [...describeWeek(opening), ...changes];
}

function describeWeek(opening: Opening): string[] {
  const kinds = new Map<string, Weekday[]>();
  for (const [day, spans] of spansOfWeek(opening)) {
    if (spans.length === 0 && (day === 'saturday' || day === 'sunday')) continue;
    const times = describeDay(spans);
    kinds.set(times, [...(kinds.get(times) ?? []), day]);
  }
  return [...kinds].map(([times, days]) => `${texts.runs(runsOf(days))} ${times}`);
}

/** Days that follow each other belong together. */
function runsOf(days: Weekday[]): Weekday[][] {
  const runs: Weekday[][] = [];
  for (const day of days) {
    const last = runs.at(-1)?.at(-1);
    if (last && weekdays.indexOf(last) + 1 === weekdays.indexOf(day)) runs.at(-1)!.push(day);
    else runs.push([day]);
  }
  return runs;
}

/** "8 bis 12 und 14 bis 18 Uhr", "8 bis 12 Uhr, 14 bis 16 Uhr nach Vereinbarung", "geschlossen" */
function describeDay(spans: OpeningSpan[]): string {
  if (spans.length === 0) return texts.closed;
  const said = (byAppointment: boolean): string[] =>
    spans.filter((span) => span.byAppointment === byAppointment && !isWholeDay(span)).map(texts.span);
  const [free, arranged] = [said(false), said(true)];
  return [
    ...(free.length > 0 ? [texts.spans(free)] : []),
    ...(arranged.length > 0 ? [`${texts.spans(arranged)} ${texts.byAppointment}`] : []),
    ...(spans.some(isWholeDay) ? [texts.byAppointment] : []),
  ].join(', ');
}

const isWholeDay = ({ from, to, byAppointment }: OpeningSpan): boolean => byAppointment && from === 0 && to === wholeDay;

/**
 * What a person who wants to come today needs to know: "Heute geöffnet bis 12 Uhr", "Heute geschlossen (Feiertag)".
 * @param now day and minutes since midnight, in German legal time
 */
export function describeToday(opening: Opening, now: { date: IsoDate; minutes: number }, calendar: HolidayCalendar): string {
  const { spans, because } = openingOn(opening, now.date, calendar);
  const free = spans.filter((span) => !span.byAppointment);
  const coming = free.filter((span) => span.to > now.minutes);
  if (coming.length > 0)
    return texts.today.open(coming.map((span) => (span.from <= now.minutes ? texts.today.untilThen(span.to) : texts.today.fromTo(span))));
  if (free.length > 0) return texts.today.over;
  if (spans.length > 0) return texts.today.byAppointment;
  if (because?.kind === 'holiday') return texts.today.holiday;
  return because?.reason ? texts.today.closedBecause(because.reason) : texts.today.closed;
}
