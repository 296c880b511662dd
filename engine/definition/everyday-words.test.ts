import type { EverydayWord } from './format.ts';
import { entriesForNone, everydayWordsFor } from './everyday-words.ts';

const entries: EverydayWord[] = [
  { say: ['Auto', 'Kfz'], means: ['Fahrzeug'] },
  { say: ['stilllegen', 'Auto'], means: ['Fahrzeug abmelden'] },
  { say: ['Stütze'], means: ['Bürgergeld', 'Sozialhilfe'] },
];

test('a service is meant when its name or a synonym holds all words of a meaning', () => {
  expect(everydayWordsFor(entries, { name: 'Fahrzeug abmelden' })).toEqual(['Auto', 'Kfz', 'stilllegen']);
  expect(everydayWordsFor(entries, { name: 'Neufahrzeug zulassen' })).toEqual(['Auto', 'Kfz']);
  expect(everydayWordsFor(entries, { name: 'Grundsicherungsgeld', synonyms: ['buergergeld'] })).toEqual(['Stütze']);
  expect(everydayWordsFor(entries, { name: 'Abmelden', synonyms: ['Fahrzeug'] })).toEqual(['Auto', 'Kfz']);
});
test('entries that mean no service are told', () => {
  expect(entriesForNone({ format: 1, words: entries }, [{ name: 'Fahrzeug zulassen' }])).toEqual([entries[1], entries[2]]);
});
