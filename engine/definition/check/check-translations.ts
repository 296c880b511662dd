import type { Diagnostic } from '../diagnostics.ts';
import { findNearest } from '../nearest.ts';
import { asTranslations } from '../read/read-catalog.ts';
import type { SourceFile } from '../read/source-file.ts';

/**
 * A translations file against the texts it may translate: words that stand nowhere (the German changed), places that do not exist,
 * entries twice, a language that is not the file's name.
 */
export function checkTranslations(file: SourceFile, lang: string, texts: { place: string; text: string }[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  const translations = asTranslations(file);
  if (translations.lang !== lang)
    found.push(file.report('AW1721', ['lang'], `Die Datei heißt nach der Sprache „${lang}“, hier steht „${translations.lang}“.`));
  const words = new Set(texts.map(({ text }) => text));
  const places = new Map(texts.map(({ place, text }) => [place, text]));
  const seen = new Set<string>();
  for (const [index, { de, at }] of translations.texts.entries()) {
    const key = `${at ?? ''} ${de}`;
    if (seen.has(key)) found.push(file.report('AW1722', ['texts', index, 'de'], `„${de}“ ist hier zweimal übersetzt.`));
    seen.add(key);
    if (at !== undefined && !places.has(at))
      found.push(
        file.report('AW1723', ['texts', index, 'at'], `Die Stelle „${at}“ gibt es nicht.`, { nearest: findNearest(at, places.keys()) }),
      );
    else if (at === undefined ? !words.has(de) : places.get(at) !== de)
      found.push(
        file.report('AW1724', ['texts', index, 'de'], `„${de}“ steht so nirgends (mehr): Die Übersetzung wird nicht verwendet.`, {
          nearest: findNearest(de, words),
        }),
      );
  }
  return found;
}
