import { isIban } from '../definition/iban.ts';
import { isWritable } from './checks/characters.ts';
import { isChipNumber, isDistinct, isPeriod, isPlausibleEmail } from './checks/named-checks.ts';
import { isTaxId } from './checks/tax-id.ts';
import { cleanText } from './clean-text.ts';

test.each([
  ['Žaneta Ğül-O’Connor, Nguyễn & Söhne', true],
  ['Straße 12 § 3 „Zum Löwen“ … 4,50 € ½ m²', true],
  ['Ελλάδα', true],
  ['София', true],
  ['M\u0302 (Buchstabe mit Zeichen darüber)', true],
  ['', true],
  ['🦉', false],
  ['漢字', false],
  ['עברית', false],
  ['→', false],
])('DIN 91379 „%s“: %s', (text, known) => expect(isWritable(text)).toBe(known));
test.each([
  ['Mo – Fr', 'Mo - Fr'],
  ['• erstens', '- erstens'],
  ['Haus\u00adnummer', 'Hausnummer'],
  ['12\u202f000', '12 000'],
])('what a word processor writes is stored as the norm has it: „%s“', (typed, stored) => expect(cleanText(typed, false)).toBe(stored));
test.each([
  ['DE89370400440532013000', true],
  ['DE89 3704 0044 0532 0130 00', true],
  ['DE89370400440532013001', false],
  ['DE8937040044053201300', false],
  ['GB82WEST12345698765432', true],
  ['', false],
])('IBAN %s', (text, valid) => expect(isIban(text)).toBe(valid));
test.each([
  ['86095742719', true],
  ['47036892816', true],
  ['65929970489', true],
  ['86095742718', false],
  ['06095742719', false],
  ['11111111111', false],
  ['8609574271', false],
])('tax id %s', (text, valid) => expect(isTaxId(text)).toBe(valid));
test.each([
  ['a@b.de', true],
  ['vor.nach+x@sub.stadt.example', true],
  ['jörg@müller.de', true],
  ['a@b', false],
  ['a b@c.de', false],
  ['a@@b.de', false],
  ['.a@b.de', false],
  ['a@-b.de', false],
])('email %s', (text, valid) => expect(isPlausibleEmail(text)).toBe(valid));
test.each([
  ['276098100123456', true],
  ['276 0981 0012 3456', true],
  ['27609810012345', false],
  ['27609810012345A', false],
])('chip %s', (text, valid) => expect(isChipNumber(text)).toBe(valid));
test.each([
  [{ von: '2026-11-01', bis: '2026-11-01' }, true],
  [{ von: '2026-11-02', bis: '2026-11-01' }, false],
  [{ von: '08:30', bis: '08:00' }, false],
  [{ von: '2026-11-02' }, true],
  ['2026', true],
])('period %j', (value, valid) => expect(isPeriod(value)).toBe(valid));

test('entries are alike when they say the same, whatever their ids', () => {
  expect(
    isDistinct([
      { _id: '1', staat: '000' },
      { _id: '2', staat: '423' },
    ]),
  ).toBe(true);
  expect(
    isDistinct([
      { _id: '1', staat: '000' },
      { _id: '2', staat: '000' },
    ]),
  ).toBe(false);
});
