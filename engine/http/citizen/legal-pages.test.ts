import { asTenant, readCatalog } from '../../definition/read/read-catalog.ts';
import type { Tenant } from '../../definition/format.ts';
import type { TextSection } from '../../contract/citizen-pages.ts';
import { accessibilitySections } from './accessibility-text.de.ts';
import { signLanguageSections } from './entry-texts.de.ts';
import { imprintSections, privacySections } from './legal-texts.de.ts';

const town = asTenant(readCatalog({ root: process.cwd() }).tenants.get('musterstadt')!.tenant!);
const words = (sections: TextSection[]): string =>
  sections
    .flatMap(({ title, paragraphs, items = [], links = [] }) => [title, ...paragraphs, ...items, ...links.map(({ label }) => label)])
    .join('\n');
const without = (...names: (keyof Tenant)[]): Tenant =>
  Object.fromEntries(Object.entries(town).filter(([name]) => !names.includes(name as keyof Tenant))) as unknown as Tenant;

test('the accessibility statement says what was assessed, by whom and when, and whom to turn to', () => {
  const text = words(accessibilitySections(town, '/musterstadt/leistung/barriere-melden'));
  for (const said of [
    'teilweise vereinbar',
    'unsere eigene Bewertung, Stand 12.10.2026',
    'sechs Wochen',
    'Barriere melden',
    'durchsetzung@land.example',
  ])
    expect(text).toContain(said);
});

test('without an assessment it claims none', () => {
  const text = words(accessibilitySections(without('accessibility'), undefined));
  expect(text).toContain('noch nicht bewertet');
  expect(text).not.toMatch(/sind mit diesen Anforderungen .* vereinbar/);
  expect(text).toContain('Durchsetzungsstelle Ihres Landes');
});

test('the page for sign language has the video of the town, or says that there is none and whom to ask', () => {
  expect(words(signLanguageSections(without('signLanguage'), undefined))).toContain('gibt es auf diesen Seiten noch nicht');
  const video = 'https://medien.stadt.example/hallo.mp4';
  const sections = signLanguageSections({ ...town, signLanguage: { video, text: 'Guten Tag.\n\nWillkommen.' } }, '/melden');
  expect(sections[0]!.video?.url).toBe(video);
  expect(sections[1]!.paragraphs).toEqual(['Guten Tag.', 'Willkommen.']);
});

test('imprint and privacy name what the town has given', () => {
  expect(words(imprintSections(town))).toContain('Bürgermeisterin Erika Muster');
  expect(words(imprintSections(without('imprint')))).not.toContain('Vertreten durch');
  expect(words(privacySections(town))).toContain('Datenschutzaufsicht des Landes (Beispiel)');
  expect(words(privacySections(without('dataProtectionAuthority')))).toContain('Datenschutzaufsicht Ihres Landes');
});
