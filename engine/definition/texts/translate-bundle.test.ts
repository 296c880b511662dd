import { shippedServices } from '../../../tests/support/catalog.ts';
import { checkTranslations } from '../check/check-translations.ts';
import { SourceFile } from '../read/source-file.ts';
import { listTexts } from './collect-texts.ts';
import { measureCompleteness } from './completeness.ts';
import { translateBundle } from './translate-bundle.ts';

const bundles = shippedServices().map(({ bundle }) => bundle);
const road = bundles.find(({ service }) => service === 'strassenschaden-melden')!;

test('a translated service speaks English everywhere a citizen reads, and keeps its values', () => {
  const english = translateBundle(road, 'en');
  expect(english.workflow.name).toBe('Report damage to a road, pavement or cycle path');
  const german = new Set(listTexts(road).map(({ text }) => text));
  expect(listTexts(english).filter(({ text }) => german.has(text))).toEqual([]);
  expect(english.form.conditions).toEqual(road.form.conditions);
  const values = (bundle: typeof road) => JSON.stringify(bundle.form).match(/"value":"[^"]*"/g);
  expect(values(english)).toEqual(values(road));
});

test('Leichte Sprache is there where the service has a simple name, not where only shared texts are simple', () => {
  expect(translateBundle(road, 'de-leicht').workflow.name).toBe('Eine kaputte Straße melden');
  const home = bundles.find(({ service }) => service === 'wohnsitz-anmelden')!;
  expect(home.texts?.['de-leicht']).toBeDefined();
  expect(translateBundle(home, 'de-leicht')).toBe(home);
});

test('what is not translated stays German and is named', () => {
  const home = bundles.find(({ service }) => service === 'wohnsitz-anmelden')!;
  const english = translateBundle(home, 'en');
  expect(english.form.lang).toBe('en');
  expect(english.form.german).toContain(home.workflow.name);
  expect(english.form.german).not.toContain('Vorname');
  expect(translateBundle(road, 'en').form.german).toEqual([]);
});

test('the same bundle in the same language is the same object: what is drawn of it is drawn once', () => {
  expect(translateBundle(road, 'en')).toBe(translateBundle(road, 'en'));
  expect(translateBundle(road, 'de')).toBe(road);
});

test('words for one place count only there, and only as long as the German words are the same', () => {
  const [first] = listTexts(road);
  const texts = { en: { words: {}, at: { [`${first!.place} ${first!.text}`]: 'Here only', 'form.x.label alt': 'never' } } };
  const translated = listTexts(translateBundle({ ...road, texts }, 'en'));
  expect(translated.filter(({ text }) => text === 'Here only').map(({ place }) => place)).toEqual([first!.place]);
});

test.each(bundles.map((bundle) => [bundle.service, bundle] as const))(
  '%s: the report counts every text once per language',
  (_id, bundle) => {
    for (const { total, translated, missing } of measureCompleteness(bundle)) {
      expect(total).toBe(listTexts(bundle).length);
      expect(translated + missing.length).toBe(total);
    }
  },
);

test('stale, doubled and misplaced translations are findings', () => {
  const file = new SourceFile(
    'texts.en.yaml',
    [
      'format: 1',
      'lang: de-leicht',
      'texts:',
      '  - { de: Gehweg, to: pavement }',
      '  - { de: Fahrbahn, to: road }',
      '  - { de: Fahrbahn, to: carriageway }',
      '  - { de: Fahrbahn, to: road, at: form.ort.teil }',
    ].join('\n'),
  );
  const texts = [{ place: 'form.ort.lage', text: 'Fahrbahn' }];
  expect(checkTranslations(file, 'en', texts).map(({ code, line, severity }) => `${code} ${line} ${severity}`)).toEqual([
    'AW1721 2 error',
    'AW1724 4 warning',
    'AW1722 6 error',
    'AW1723 7 error',
  ]);
});
