import { germanMonth, readGermanMonth, readGermanTime, readPhone, readPlate } from './german-values.ts';

test.each([
  ['11.2026', '2026-11'],
  ['1/2026', '2026-01'],
  ['November 2026', '2026-11'],
  ['Sept. 2026', '2026-09'],
  ['märz 2026', '2026-03'],
  ['2026-11', '2026-11'],
  ['13.2026', undefined],
  ['11.26', undefined],
  ['Brumaire 2026', undefined],
  ['24.11.2026', undefined],
])('month %s → %s', (text, month) => expect(readGermanMonth(text)).toBe(month));

test('a month is shown the German way and read back', () => expect(readGermanMonth(germanMonth('2026-11'))).toBe('2026-11'));

test.each([
  ['8:30', '08:30'],
  ['8.30 Uhr', '08:30'],
  ['0830', '08:30'],
  ['8 Uhr', '08:00'],
  ['23:59', '23:59'],
  ['24:00', undefined],
  ['12:60', undefined],
  ['halb neun', undefined],
])('time %s → %s', (text, time) => expect(readGermanTime(text)).toBe(time));

test.each([
  ['gi ab123', 'GI-AB 123'],
  ['GI-AB 123', 'GI-AB 123'],
  ['b-x 1e', 'B-X 1E'],
  ['LDK H 12 H', 'LDK-H 12H'],
  ['GI-AB 0123', undefined],
  ['GIAB123', undefined],
  ['', undefined],
])('plate %s → %s', (text, plate) => expect(readPlate(text)).toBe(plate));

test.each([
  ['0049 (0)641/306-1234', '+49 641 306-1234'],
  ['+49(0)641 3061234', '+49 641 3061234'],
  ['(0641) 306 1234', '0641 306 1234'],
  ['0641/3061234', '0641 3061234'],
  ['+43 1 58858 - 0', '+43 1 58858-0'],
  ['+1.212.555.0100', '+1 212 555 0100'],
  ['+49 641 3061234', '+49 641 3061234'],
  ['0641 ruf an', undefined],
  ['123', undefined],
  ['+49 1234567890123456', undefined],
  ['+', undefined],
])('telephone %s → %s', (text, phone) => expect(readPhone(text)).toBe(phone));

test('a telephone number that was read is read again as it is', () =>
  expect(readPhone(readPhone('0049 (0)641/306-1234')!)).toBe('+49 641 306-1234'));
