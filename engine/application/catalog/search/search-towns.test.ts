import type { Tenant } from '../../../definition/format.ts';
import { searchTowns } from './search-towns.ts';

const town = (name: string, place: string, postcode: string, summary?: string): Tenant =>
  ({ name, place, address: { street: 'Markt 1', postcode, city: place }, summary }) as Tenant;
const towns = [
  town('Stadt Überlingen', 'Überlingen', '88662'),
  town('Gemeinde Aalbach', 'Aalbach', '35000', 'Gemeinde im Lahnkreis'),
  town('Stadt Zell', 'Zell', '35001'),
];

test.each([
  ['', ['Aalbach', 'Überlingen', 'Zell']],
  ['stadt', ['Überlingen', 'Zell']],
  ['ueber', ['Überlingen']],
  ['Über', ['Überlingen']],
  ['3500', ['Aalbach', 'Zell']],
  ['gemeinde lahn', ['Aalbach']],
  ['bach', []],
  ['???', []],
])('„%s“ finds %j', (query, places) => expect(searchTowns(towns, query).map(({ place }) => place)).toEqual(places));
