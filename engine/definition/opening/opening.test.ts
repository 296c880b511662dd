import type { Opening } from '../format.ts';
import { describeOpening, describeToday, openingOn } from './index.ts';

const opening: Opening = {
  monday: ['08:00-12:00'],
  tuesday: ['08:00-12:00'],
  wednesday: ['08:00-12:00'],
  thursday: ['14:00-18:00', '08:30-12:00'],
  friday: ['by-appointment'],
  changes: [
    { from: '2026-12-24', to: '2026-12-31', reason: 'Betriebsruhe' },
    { from: '2026-11-26', open: ['08:00-10:00'] },
    { from: '2026-10-03', open: ['10:00-12:00'], reason: 'Tag der offenen Tür' },
  ],
};
const at = (date: string, time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return describeToday(opening, { date, minutes: hours * 60 + minutes }, 'HE');
};

test('a day has the spans of its weekday, by time', () =>
  expect(openingOn(opening, '2026-11-19', 'HE')).toEqual({
    spans: [
      { from: 510, to: 720, byAppointment: false },
      { from: 840, to: 1080, byAppointment: false },
    ],
  }));
test('it is closed on a day that is not named', () => expect(openingOn(opening, '2026-11-21', 'HE')).toEqual({ spans: [] }));
test('it is closed on a public holiday of the Land, and only there', () => {
  expect(openingOn(opening, '2026-06-04', 'HE')).toEqual({ spans: [], because: { kind: 'holiday' } });
  expect(openingOn(opening, '2026-06-04', 'BE').spans).toHaveLength(2);
});
test('a dated change counts before weekday and holiday', () => {
  expect(openingOn(opening, '2026-11-26', 'HE').spans).toEqual([{ from: 480, to: 600, byAppointment: false }]);
  expect(openingOn(opening, '2026-10-03', 'HE').spans).toHaveLength(1);
  expect(openingOn(opening, '2026-12-24', 'HE')).toEqual({ spans: [], because: { kind: 'change', reason: 'Betriebsruhe' } });
  expect(openingOn(opening, '2026-12-31', 'HE').spans).toEqual([]);
});

test('the week in German, and the changes of the next six weeks', () => {
  const week = ['Montag bis Mittwoch 8 bis 12 Uhr', 'Donnerstag 8:30 bis 12 und 14 bis 18 Uhr', 'Freitag nach Vereinbarung'];
  expect(describeOpening(opening, '2026-08-01')).toEqual(week);
  expect(describeOpening(opening, '2026-11-20')).toEqual([
    ...week,
    '26.11.2026 8 bis 10 Uhr',
    '24.12.2026 bis 31.12.2026 geschlossen (Betriebsruhe)',
  ]);
});
test.each<[string, Opening, string[]]>([
  [
    'days apart',
    { monday: ['08:00-12:00'], wednesday: ['08:00-12:00'] },
    ['Montag und Mittwoch 8 bis 12 Uhr', 'Dienstag, Donnerstag und Freitag geschlossen'],
  ],
  [
    'runs and single days',
    Object.fromEntries(['monday', 'tuesday', 'wednesday', 'friday', 'saturday'].map((day) => [day, ['09:00-24:00']])),
    ['Montag bis Mittwoch, Freitag und Samstag 9 bis 24 Uhr', 'Donnerstag geschlossen'],
  ],
  [
    'a span by appointment',
    { monday: ['08:00-12:00', '14:00-16:00 by-appointment'] },
    ['Montag 8 bis 12 Uhr, 14 bis 16 Uhr nach Vereinbarung', 'Dienstag bis Freitag geschlossen'],
  ],
])('the week in German: %s', (_name, given, lines) => expect(describeOpening(given, '2026-11-20')).toEqual(lines));

test.each([
  ['2026-11-17', '07:00', 'Heute geöffnet von 8 bis 12 Uhr'],
  ['2026-11-17', '08:00', 'Heute geöffnet bis 12 Uhr'],
  ['2026-11-17', '12:00', 'Heute nicht mehr geöffnet'],
  ['2026-11-19', '09:00', 'Heute geöffnet bis 12 und von 14 bis 18 Uhr'],
  ['2026-11-19', '13:00', 'Heute geöffnet von 14 bis 18 Uhr'],
  ['2026-11-20', '09:00', 'Heute nur nach Vereinbarung'],
  ['2026-11-21', '09:00', 'Heute geschlossen'],
  ['2026-06-04', '09:00', 'Heute geschlossen (Feiertag)'],
  ['2026-12-28', '09:00', 'Heute geschlossen (Betriebsruhe)'],
])('today, %s at %s: %s', (date, time, said) => expect(at(date, time)).toBe(said));
