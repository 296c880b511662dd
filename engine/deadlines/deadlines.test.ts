import type { Bundle } from '../definition/bundle.ts';
import type { DeadlineRule } from '../definition/format.ts';
import {
  addPeriod,
  addWorkingDays,
  computeDeadlines,
  easterSunday,
  endOfPeriod,
  calendarOf,
  isPublicHoliday,
  nextWorkingDay,
  notificationByPost,
  notificationInPortal,
  remedyEnd,
} from './index.ts';

test.each([
  ['2026-01-31', 'P1M', '2026-02-28'], // § 188 (3) BGB
  ['2024-01-31', 'P1M', '2024-02-29'], // leap year
  ['2026-02-28', 'P1M', '2026-03-28'],
  ['2024-02-29', 'P1Y', '2025-02-28'],
  ['2026-11-24', 'P2W', '2026-12-08'],
  ['2026-12-31', 'P14D', '2027-01-14'],
  ['2026-03-28', 'P1D', '2026-03-29'], // daylight saving
  ['2026-08-31', 'P3M', '2026-11-30'],
  ['2025-12-31', 'P2M', '2026-02-28'],
  ['2023-12-31', 'P2M', '2024-02-29'],
  ['2026-05-31', 'P1M', '2026-06-30'],
  ['2026-06-30', 'P1M', '2026-07-30'], // the number counts, not "last of the month"
  ['2026-11-30', 'P3M', '2027-02-28'],
  ['2024-02-29', 'P4Y', '2028-02-29'],
  ['2026-02-28', 'P1Y', '2027-02-28'],
  ['1900-02-28', 'P1D', '1900-03-01'], // 1900 was no leap year
  ['2000-02-28', 'P1D', '2000-02-29'], // 2000 was one
  ['2026-10-24', 'P2D', '2026-10-26'], // end of daylight saving
  ['2026-11-24', 'P1Y2M10D', '2028-02-03'],
])('period from %s of %s ends on %s', (start, period, end) => expect(addPeriod(start, period)).toBe(end));

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter of %s', (year, date) => expect(easterSunday(year)).toBe(date));

test.each([
  ['2026-06-04', 'HE', true], // Fronleichnam
  ['2026-06-04', 'NI', false],
  ['2026-11-01', 'NW', true],
  ['2026-10-31', 'HE', false],
  ['2017-10-31', 'HE', true],
  ['2026-11-18', 'SN', true], // Buß- und Bettag
  ['2026-12-24', 'HE', false],
  ['2026-12-31', 'HE', false],
  ['2026-04-03', 'HE', true], // Karfreitag
  ['2026-04-06', 'HE', true], // Ostermontag
  ['2026-05-14', 'HE', true], // Himmelfahrt
  ['2026-05-25', 'HE', true], // Pfingstmontag
  ['2026-10-03', 'HE', true],
  ['2026-01-06', 'HE', false],
  ['2026-01-06', 'BW', true],
  ['2026-08-15', 'SL', true],
  ['2026-08-15', 'BY', false], // only in Catholic municipalities
  ['2018-03-08', 'BE', false],
  ['2019-03-08', 'BE', true],
  ['2025-05-08', 'BE', true], // once
  ['2026-05-08', 'BE', false],
  ['2017-10-31', 'NI', true],
  ['2016-10-31', 'NI', false],
  ['2027-11-17', 'SN', true],
  ['2022-11-16', 'SN', true], // 23 November was a Wednesday itself
])('%s in %s', (date, land, holiday) => expect(isPublicHoliday(date, land)).toBe(holiday));

test.each([
  ['2026-08-08', 'BY', false],
  ['2026-08-08', 'BY+friedensfest', true],
  ['2026-08-15', 'BY+friedensfest+mariae-himmelfahrt', true],
  ['2026-06-04', 'SN', false],
  ['2026-06-04', 'SN+fronleichnam', true],
  ['2026-11-18', 'SN+fronleichnam', true],
])('%s in the calendar %s of a municipality', (date, calendar, holiday) => expect(isPublicHoliday(date, calendar)).toBe(holiday));

test('a town has the calendar of its Land and its own days', () => {
  expect(calendarOf({ land: 'HE' })).toBe('HE');
  expect(calendarOf({ land: 'BY', holidays: ['mariae-himmelfahrt', 'friedensfest'] })).toBe('BY+friedensfest+mariae-himmelfahrt');
  expect(() => isPublicHoliday('2026-01-01', 'BY+karneval')).toThrow('Unknown holiday karneval');
});

test('a month from a Friday letter (worked example of the fact sheet)', () => {
  const notified = notificationByPost('2026-01-30', 'vwvfg', 'HE');
  expect(notified.date).toBe('2026-02-03');
  expect(remedyEnd(notified.date, 'HE').date).toBe('2026-03-03');
});
test('the fourth day stays on a Saturday under VwVfG and moves under AO', () => {
  expect(notificationByPost('2026-11-24', 'vwvfg', 'HE').date).toBe('2026-11-28');
  expect(notificationByPost('2026-11-24', 'ao', 'HE').date).toBe('2026-11-30');
  expect(notificationInPortal('2024-12-30', 'vwvfg', 'HE').date).toBe('2025-01-02');
});
test('an end on a holiday moves to the next working day and says so', () => {
  const end = endOfPeriod('2026-05-04', 'P1M', { calendar: 'HE', shift: true });
  expect(end.date).toBe('2026-06-05');
  expect(end.steps.join(' ')).toContain('Feiertag');
});

test.each([
  // sent, regime, notified: 4th day, 2026 in Hesse
  ['2026-11-23', 'vwvfg', '2026-11-27'],
  ['2026-11-25', 'vwvfg', '2026-11-29'], // a Sunday stays
  ['2026-11-25', 'ao', '2026-11-30'],
  ['2026-11-25', 'sgbx', '2026-11-29'],
  ['2026-12-21', 'vwvfg', '2026-12-25'], // Christmas Day stays
  ['2026-12-21', 'ao', '2026-12-28'], // Friday and Saturday holidays, then Sunday
  ['2026-12-20', 'ao', '2026-12-24'], // Christmas Eve is a working day
  ['2026-12-27', 'ao', '2026-12-31'], // New Year's Eve too
  ['2026-12-28', 'ao', '2027-01-04'], // New Year's Day is a Friday
  ['2026-05-31', 'ao', '2026-06-05'], // Fronleichnam
  ['2024-12-31', 'vwvfg', '2025-01-03'], // three days until the end of 2024
  ['2025-01-01', 'vwvfg', '2025-01-05'],
] as const)('sent on %s under %s: notified on %s', (sent, regime, notified) => {
  expect(notificationByPost(sent, regime, 'HE').date).toBe(notified);
  expect(notificationInPortal(sent, regime, 'HE').date).toBe(notified);
});
test.each([
  ['2026-01-31', '2026-03-02'], // 28 February is a Saturday
  ['2024-01-31', '2024-02-29'],
  ['2026-11-24', '2026-12-24'], // Christmas Eve does not move
  ['2026-11-25', '2026-12-28'],
  ['2026-11-30', '2026-12-30'],
  ['2026-12-01', '2027-01-04'], // 1 January, Saturday, Sunday
  ['2026-03-03', '2026-04-07'], // Karfreitag to the Tuesday after Easter
  ['2026-05-04', '2026-06-05'], // Fronleichnam in Hesse
])('notified on %s: objection until %s', (notified, end) => expect(remedyEnd(notified, 'HE').date).toBe(end));
test('the same period ends on Fronleichnam where that is no holiday', () => expect(remedyEnd('2026-05-04', 'NI').date).toBe('2026-06-04'));

test('working days', () => {
  expect(nextWorkingDay('2026-12-25', 'HE')).toBe('2026-12-28');
  expect(nextWorkingDay('2026-11-24', 'HE')).toBe('2026-11-24');
  expect(addWorkingDays('2026-12-23', 3, 'HE')).toBe('2026-12-29');
});
test('an unknown Land or period is an error', () => {
  expect(() => isPublicHoliday('2026-01-01', 'XX')).toThrow('Unknown Land');
  for (const period of ['', 'P', '3M', 'P1.5M', 'PT5H', 'P1M2']) expect(() => addPeriod('2026-01-01', period)).toThrow('Not a period');
  expect(() => addPeriod('2026-02-30', 'P1M')).toThrow();
});

describe('computeDeadlines', () => {
  const rule = (more: Partial<DeadlineRule>): DeadlineRule => ({
    id: 'entscheidung',
    label: 'Entscheidung',
    kind: 'statutory',
    start: 'received',
    period: 'P3M',
    ...more,
  });
  const bundleWith = (...deadlines: DeadlineRule[]) => ({ town: { land: 'HE' }, workflow: { deadlines } }) as unknown as Bundle;
  const facts = { received: '2026-08-03', pauses: [], today: '2026-11-24' };
  const dateOf = (more: Partial<Parameters<typeof computeDeadlines>[1]>) =>
    computeDeadlines(bundleWith(rule({})), { ...facts, ...more })[0];

  test('runs from receipt', () => expect(dateOf({})).toMatchObject({ date: '2026-11-03', paused: false }));
  test('does not exist before completeness where it starts with it', () => {
    const bundle = bundleWith(rule({ start: 'complete' }));
    expect(computeDeadlines(bundle, facts)).toEqual([]);
    expect(computeDeadlines(bundle, { ...facts, complete: '2026-08-31' })[0]?.date).toBe('2026-11-30');
  });
  test('whole days of pauses are added, then the end moves to a working day', () => {
    expect(dateOf({ pauses: [{ from: '2026-09-01', to: '2026-09-05' }] })?.date).toBe('2026-11-09'); // 7 November is a Saturday
    expect(dateOf({ pauses: [{ from: '2026-09-01', to: '2026-09-01' }] })?.date).toBe('2026-11-03');
  });
  test('pauses that overlap count once; those before the start not at all', () => {
    expect(
      dateOf({
        pauses: [
          { from: '2026-09-10', to: '2026-09-12' },
          { from: '2026-09-01', to: '2026-09-11' },
        ],
      })?.date,
    ).toBe('2026-11-16');
    expect(dateOf({ pauses: [{ from: '2026-07-01', to: '2026-08-02' }] })?.date).toBe('2026-11-03');
  });
  test('an open pause counts until today and is told', () => {
    const due = dateOf({ pauses: [{ from: '2026-11-20' }] });
    expect(due).toMatchObject({ date: '2026-11-09', paused: true });
    expect(due?.steps.join(' ')).toContain('4 Tage');
  });
  test('a plain end on a Saturday does not swallow the weekend twice', () => {
    const bundle = bundleWith(rule({ period: 'P1M' }));
    const pauses = [{ from: '2026-10-10', to: '2026-10-12' }];
    expect(computeDeadlines(bundle, { received: '2026-09-24', pauses, today: '2026-11-01' })[0]?.date).toBe('2026-10-26');
  });
});

describe('a deadline that ends with a given day', () => {
  const dueOn = (day: string, shift: boolean, more: object = {}, regime = 'vwvfg') => {
    const rule = { id: 'stichtag', label: 'Umtausch', kind: 'statutory', start: 'event', event: `date("${day}")`, ends: 'on', shift };
    const bundle = { schema: { type: 'object', properties: {} }, town: { land: 'HE' }, workflow: { regime, deadlines: [rule] } };
    return computeDeadlines(bundle as unknown as Bundle, { received: '2026-08-03', pauses: [], today: '2026-11-24', ...more })[0];
  };
  test.each([
    ['2033-01-19', true, '2033-01-19'], // a Wednesday is no day later and no day earlier
    ['2026-11-28', true, '2026-11-30'], // Saturday
    ['2026-11-28', false, '2026-11-28'],
    ['2026-12-25', true, '2026-12-28'], // Friday and Saturday holidays, then Sunday
    ['2026-12-25', false, '2026-12-25'],
  ])('%s, moves: %s: ends on %s', (day, shift, end) => expect(dueOn(day, shift)?.date).toBe(end));
  test.each([
    ['vwvfg', '§ 31 Abs. 3 VwVfG'],
    ['ao', '§ 108 Abs. 3 AO'],
    ['sgbx', '§ 26 Abs. 3 SGB X'],
  ])('the law that moves it is named: %s', (regime, law) => expect(dueOn('2026-11-28', true, {}, regime)?.steps.join(' ')).toContain(law));
  test('a pause moves no given day', () =>
    expect(dueOn('2026-12-01', true, { pauses: [{ from: '2026-11-20' }] })).toMatchObject({ date: '2026-12-01', paused: false }));
});
