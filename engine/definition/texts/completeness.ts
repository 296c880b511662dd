import type { Bundle, TranslationLang } from '../bundle.ts';
import { listTexts } from './collect-texts.ts';
import { findTranslation } from './translate-bundle.ts';

export interface Completeness {
  lang: TranslationLang;
  /** Different places with a text. */
  total: number;
  translated: number;
  missing: { place: string; text: string }[];
}
export const translationLangs: TranslationLang[] = ['en', 'de-leicht'];

/** How far a service is translated, for each language. A text that is the same in both (IBAN) is entered with itself. */
export function measureCompleteness(bundle: Bundle): Completeness[] {
  const texts = listTexts(bundle);
  return translationLangs.map((lang) => {
    const table = bundle.texts?.[lang] ?? { at: {}, words: {} };
    const missing = texts.filter(({ place, text }) => findTranslation(table, text, place) === undefined);
    return { lang, total: texts.length, translated: texts.length - missing.length, missing };
  });
}
