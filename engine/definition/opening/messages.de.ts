import type { IsoDate } from '../format.ts';
import type { OpeningSpan, Weekday } from './opening-spans.ts';

const days: Record<Weekday, string> = {
  monday: 'Montag',
  tuesday: 'Dienstag',
  wednesday: 'Mittwoch',
  thursday: 'Donnerstag',
  friday: 'Freitag',
  saturday: 'Samstag',
  sunday: 'Sonntag',
};

/** "a, b und c" */
const listed = (parts: string[]): string => parts.join(', ').replace(/, ([^,]*)$/, ' und $1');

/** 480 → "8", 510 → "8:30"; the word "Uhr" follows. */
const clock = (minutes: number): string =>
  minutes % 60 === 0 ? String(minutes / 60) : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

const date = (day: IsoDate): string => day.split('-').reverse().join('.');

/** How opening hours are told to people. */
export const openingTexts = {
  closed: 'geschlossen',
  byAppointment: 'nach Vereinbarung',
  span: ({ from, to }: OpeningSpan): string => `${clock(from)} bis ${clock(to)}`,
  /** ["8 bis 12", "14 bis 18"] → "8 bis 12 und 14 bis 18 Uhr" */
  spans: (spans: string[]): string => `${listed(spans)} Uhr`,
  /** Runs of days: "Montag bis Mittwoch und Freitag"; two days in a row are named singly. */
  runs: (runs: Weekday[][]): string =>
    listed(runs.flatMap((run) => (run.length > 2 ? [`${days[run[0]!]} bis ${days[run.at(-1)!]}`] : run.map((day) => days[day])))),
  change: (from: IsoDate, to: IsoDate, times: string, reason?: string): string =>
    `${from === to ? date(from) : `${date(from)} bis ${date(to)}`} ${times}${reason ? ` (${reason})` : ''}`,
  today: {
    untilThen: (to: number): string => `bis ${clock(to)}`,
    fromTo: ({ from, to }: OpeningSpan): string => `von ${clock(from)} bis ${clock(to)}`,
    open: (parts: string[]): string => `Heute geöffnet ${listed(parts)} Uhr`,
    over: 'Heute nicht mehr geöffnet',
    byAppointment: 'Heute nur nach Vereinbarung',
    closed: 'Heute geschlossen',
    holiday: 'Heute geschlossen (Feiertag)',
    closedBecause: (reason: string): string => `Heute geschlossen (${reason})`,
  },
};
