import type { Tenant } from '../format.ts';
import { findDistrict, normaliseStreet, type DistrictAddress } from './index.ts';

const districts: Tenant['districts'] = {
  nord: {
    name: 'Nord',
    streets: ['Ahornweg', 'Am alten Bahnhof'],
    parts: [
      { street: 'Hauptstraße', to: 49 },
      { street: 'Bergstraße', side: 'even' },
    ],
  },
  sued: {
    name: 'Süd',
    parts: [
      { street: 'Hauptstraße', from: 50, to: 120 },
      { street: 'Bergstraße', side: 'odd' },
    ],
    postcodes: ['00001'],
  },
  dorf: { name: 'Dorf', postcodes: ['00002'] },
  insel: { name: 'Insel' },
};

test.each<[string, DistrictAddress, string | undefined]>([
  ['a whole street', { street: 'Ahornweg', houseNumber: '3' }, 'nord'],
  ['a whole street without a number', { street: 'Ahornweg' }, 'nord'],
  ['written otherwise', { street: 'am Alten-Bahnhof ' }, 'nord'],
  ['the first numbers', { street: 'Hauptstr.', houseNumber: '49 b' }, 'nord'],
  ['the later numbers', { street: 'Hauptstrasse', houseNumber: '50-52' }, 'sued'],
  ['a number behind the last', { street: 'Hauptstraße', houseNumber: '121' }, undefined],
  ['part of a street without a number', { street: 'Hauptstraße' }, undefined],
  ['the even side', { street: 'Bergstraße', houseNumber: '12' }, 'nord'],
  ['the odd side', { street: 'Bergstraße', houseNumber: '13' }, 'sued'],
  ['the same street of another town', { street: 'Bergstraße', houseNumber: '13', postcode: '99999' }, undefined],
  ['the postcode alone', { street: 'Dorfplatz', houseNumber: '1', postcode: '00002' }, 'dorf'],
  ['a street before the postcode', { street: 'Ahornweg', postcode: '00002' }, 'nord'],
  ['a choice before everything', { street: 'Ahornweg', chosen: 'insel' }, 'insel'],
  ['a choice that is no district', { street: 'Ahornweg', chosen: 'weiß nicht' }, 'nord'],
  ['nothing known', {}, undefined],
])('%s', (_name, address, expected) => expect(findDistrict(districts, address)).toBe(expected));

test('a town without districts has none for anybody', () => expect(findDistrict(undefined, { street: 'Ahornweg' })).toBeUndefined());

test('streets are compared as people write them', () => {
  expect(normaliseStreet('Haupt-Str.')).toBe(normaliseStreet('Hauptstraße'));
  expect(normaliseStreet('Str. des Friedens')).toBe(normaliseStreet('Straße des Friedens'));
  expect(normaliseStreet('Strandweg')).not.toBe(normaliseStreet('Straßeandweg'));
});
