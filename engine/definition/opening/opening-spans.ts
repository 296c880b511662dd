import type { Opening, OpeningSpans } from '../format.ts';

/** Minutes since midnight of a weekday; `to` is the first minute after it. */
export interface OpeningSpan {
  from: number;
  to: number;
  byAppointment: boolean;
}

/** In the order of the German week. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

export const wholeDay = 24 * 60;

/** "14:00-16:00 by-appointment" → minutes; `by-appointment` alone is the whole day. The format has checked the form. */
export function parseSpan(text: string): OpeningSpan {
  const byAppointment = text.endsWith('by-appointment');
  const [from = 0, to = wholeDay] = [...text.matchAll(/(\d\d):(\d\d)/g)].map(([, hours, minutes]) => Number(hours) * 60 + Number(minutes));
  return { from, to, byAppointment };
}

/** The spans of a day by time; none where it is closed. */
export const spansOf = (spans: OpeningSpans | undefined): OpeningSpan[] => (spans ?? []).map(parseSpan).sort((a, b) => a.from - b.from);

export const spansOfWeek = (opening: Opening): [Weekday, OpeningSpan[]][] => weekdays.map((day) => [day, spansOf(opening[day])]);
