import { ServiceIndex, type SearchedService } from './service-index.ts';

const service = (name: string, ...synonyms: string[]): SearchedService => ({
  service: name,
  name,
  synonyms,
  situation: '',
  topic: '',
  summary: '',
});
const dog = service('Hund anmelden (Hundesteuer)', 'Hundemarke');
const noDog = service('Hund abmelden');
const birth = service('Geburtsurkunde beantragen');
const house = { ...service('Abbruch eines Gebäudes anzeigen'), everyday: ['Haus abreißen'] };
const bin = service('Abfallbehälter bestellen');
const index = new ServiceIndex([dog, noDog, birth, house, bin], [dog.name]);
const found = (query: string): string[] => index.find(query).map(({ service: id }) => id);

test.each<[string, string[]]>([
  ['hund', [dog.name, noDog.name]],
  ['HUND', [dog.name, noDog.name]],
  ['mein Hund', [dog.name, noDog.name]],
  ['Hunde', [dog.name, noDog.name]],
  ['hun', [dog.name, noDog.name]],
  ['Hund anmelden', [dog.name, noDog.name]],
  ['abmelden Hund', [noDog.name, dog.name]],
  ['Hund angemeldet', [dog.name, noDog.name]],
  ['Steuer', [dog.name]],
  ['Hundemarke', [dog.name]],
  ['hundemrke', [dog.name]],
  ['gebutsurkunde', [birth.name]],
  ['Urkunde', [birth.name]],
  ['Gebäude', [house.name]],
  ['gebaeude', [house.name]],
  ['Häuser', [house.name]],
  ['Behälter', [bin.name]],
  ['Wohngeld', []],
  ['x', []],
  ['???', []],
  ['', []],
])('„%s“ finds %j', (query, names) => expect(found(query)).toEqual(names));

test('a guess from a part of a word is marked, and looks at names only', () => {
  expect(index.find('Hundeschwimmhalle').map(({ service: id, near }) => [id, near])).toEqual([
    [dog.name, true],
    [noDog.name, true],
  ]);
  const told = new ServiceIndex([{ ...dog, situation: 'Wohnen' }]);
  expect(told.find('Wohngeld')).toEqual([]);
});
test('what fits only in part is marked', () => {
  expect(index.find('Hund Wohngeld').map(({ service: id, near }) => [id, near])).toEqual([
    [dog.name, true],
    [noDog.name, true],
  ]);
  expect(index.find('hund').every(({ near }) => !near)).toBe(true);
});
