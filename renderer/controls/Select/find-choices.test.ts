import { findChoices, findMeant } from './find-choices.ts';

const options = ['Deutschland', 'Österreich', 'Côte d’Ivoire', 'Niederlande', 'Vereinigte Arabische Emirate', 'Niger', 'Nigeria'].map(
  (label, index) => ({
    value: String(index),
    label,
  }),
);
const labels = (typed: string): string[] => findChoices(options, typed).map((option) => option.label);

test.each([
  ['deutsch', ['Deutschland']],
  ['osterr', ['Österreich']],
  ['oester', ['Österreich']],
  ['cote d ivoire', []],
  ['cote divoire', ['Côte d’Ivoire']],
  ['arab', ['Vereinigte Arabische Emirate']],
  ['land', ['Deutschland', 'Niederlande']],
  ['xyz', []],
])('%s', (typed, expected) => expect(labels(typed)).toEqual(expected));

test('what begins with it comes before what only contains it', () => expect(labels('nie')[0]).toBe('Niederlande'));
test('nothing typed finds all', () => expect(labels(' ')).toHaveLength(options.length));
test('written in full it is meant, although others begin with it; otherwise only when nothing else fits', () => {
  expect(findMeant(options, 'niger')?.label).toBe('Niger');
  expect(findMeant(options, 'nig')).toBeUndefined();
  expect(findMeant(options, 'öster')?.label).toBe('Österreich');
});
