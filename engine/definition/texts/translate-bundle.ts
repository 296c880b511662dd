import type { Bundle, TextTable, TranslationLang } from '../bundle.ts';
import { mapTexts } from './map-texts.ts';

/** The bundle as a person who chose this language sees it; what is not translated stays German. Hash and answers are the same. */
export function translateBundle(bundle: Bundle, lang: TranslationLang): Bundle {
  const table = bundle.texts?.[lang];
  return table ? mapTexts(bundle, (text, place) => findTranslation(table, text, place) ?? text) : bundle;
}

/** An entry for one place holds its German words too, so that it falls away when these change. */
export function findTranslation(table: TextTable, text: string, place: string): string | undefined {
  return table.at[atKey(place, text)] ?? table.words[text];
}

export const atKey = (place: string, text: string): string => `${place} ${text}`;
