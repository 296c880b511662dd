import { addPeriod, easterSunday, endOfPeriod, isPublicHoliday, notificationByPost, notificationInPortal, remedyEnd } from './index.ts';

test.each([
  ['2026-01-31', 'P1M', '2026-02-28'], // § 188 (3) BGB
  ['2024-01-31', 'P1M', '2024-02-29'], // leap year
  ['2026-02-28', 'P1M', '2026-03-28'],
  ['2024-02-29', 'P1Y', '2025-02-28'],
  ['2026-11-24', 'P2W', '2026-12-08'],
  ['2026-12-31', 'P14D', '2027-01-14'],
  ['2026-03-28', 'P1D', '2026-03-29'], // daylight saving
  ['2026-08-31', 'P3M', '2026-11-30'],
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
])('%s in %s', (date, land, holiday) => expect(isPublicHoliday(date, land)).toBe(holiday));

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
  const end = endOfPeriod('2026-05-04', 'P1M', { land: 'HE', shift: true });
  expect(end.date).toBe('2026-06-05');
  expect(end.steps.join(' ')).toContain('Feiertag');
});
