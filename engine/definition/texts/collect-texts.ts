import type { TextTable, TranslationLang } from '../bundle.ts';
import type { Translations } from '../format.ts';
import { asTranslations, type RawCatalog, type RawService } from '../read/read-catalog.ts';
import { mapTexts, type Worded } from './map-texts.ts';
import { atKey } from './translate-bundle.ts';

/** Translations of a service: the shared file first, the service's own over it. Files with problems do not count. */
export function collectTexts(raw: RawCatalog, service: RawService): Partial<Record<TranslationLang, TextTable>> {
  const tables: Partial<Record<TranslationLang, TextTable>> = {};
  for (const file of [...raw.texts.values(), ...service.texts.values()]) {
    if (file.problems.length > 0) continue;
    const translations = asTranslations(file);
    const table = (tables[translations.lang] ??= { at: {}, words: {} });
    addTo(table, translations);
  }
  return tables;
}

function addTo(table: TextTable, { texts }: Translations): void {
  for (const { de, to, at } of texts) {
    if (at === undefined) table.words[de] = to;
    else table.at[atKey(at, de)] = to;
  }
}

/** Every text a citizen reads, with its place, in the order of the form. */
export function listTexts(bundle: Worded): { place: string; text: string }[] {
  const found: { place: string; text: string }[] = [];
  mapTexts(bundle, (text, place) => {
    found.push({ place, text });
    return text;
  });
  return found;
}
