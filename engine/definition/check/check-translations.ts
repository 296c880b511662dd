import type { Diagnostic } from '../diagnostics.ts';
import { findNearest } from '../nearest.ts';
import { asTranslations } from '../read/read-catalog.ts';
import type { SourceFile } from '../read/source-file.ts';

/** German texts of a service: each word or sentence, and which stands where. */
export interface ServiceTexts {
  words: ReadonlySet<string>;
  places: ReadonlyMap<string, string>;
}
export const asServiceTexts = (texts: { place: string; text: string }[]): ServiceTexts => ({
  words: new Set(texts.map(({ text }) => text)),
  places: new Map(texts.map(({ place, text }) => [place, text])),
});

/**
 * A translations file against the texts it may translate: words that stand nowhere (the German changed), places that do not exist,
 * entries twice, a language that is not the file's name.
 * @param services all that the file may translate; each is asked only until one knows the word, for there may be thousands
 */
export function checkTranslations(file: SourceFile, lang: string, services: ServiceTexts[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  const translations = asTranslations(file);
  if (translations.lang !== lang)
    found.push(file.report('AW1721', ['lang'], `Die Datei heißt nach der Sprache „${lang}“, hier steht „${translations.lang}“.`));
  const stands = (word: string): boolean => services.some(({ words }) => words.has(word));
  const at = (place: string): string | undefined => services.findLast(({ places }) => places.has(place))?.places.get(place);
  const seen = new Set<string>();
  for (const [index, { de, at: place }] of translations.texts.entries()) {
    const key = `${place ?? ''} ${de}`;
    if (seen.has(key)) found.push(file.report('AW1722', ['texts', index, 'de'], `„${de}“ ist hier zweimal übersetzt.`));
    seen.add(key);
    const standsThere = place === undefined ? undefined : at(place);
    if (place !== undefined && standsThere === undefined)
      found.push(
        file.report('AW1723', ['texts', index, 'at'], `Die Stelle „${place}“ gibt es nicht.`, {
          nearest: findNearest(place, new Set(services.flatMap(({ places }) => [...places.keys()]))),
        }),
      );
    else if (place === undefined ? !stands(de) : standsThere !== de)
      found.push(
        file.report('AW1724', ['texts', index, 'de'], `„${de}“ steht so nirgends (mehr): Die Übersetzung wird nicht verwendet.`, {
          nearest: findNearest(de, new Set(services.flatMap(({ words }) => [...words]))),
        }),
      );
  }
  return found;
}
