import type { TranslationLang } from './bundle.ts';

/** Languages of the pages for citizens. The office and every legal act stay German (§ 23 VwVfG). */
export type PageLang = 'de' | TranslationLang;

export const pageLangs: PageLang[] = ['de', 'en', 'de-leicht'];

/** For `lang` and `hreflang` (BCP 47; "simple" is the registered variant for simplified language). */
export const langTags: Record<PageLang, string> = { de: 'de', en: 'en', 'de-leicht': 'de-simple' };

/** The language of this name; undefined for anything else. */
export const readLang = (name: unknown): PageLang | undefined => pageLangs.find((lang) => lang === name);

/** The shape of a catalogue of messages: the same keys and parameters in every language, so that a missing one is an error of types. */
export type Catalogue<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...parameters: infer P) => string
      ? (...parameters: P) => string
      : T[K] extends readonly string[]
        ? readonly string[]
        : Catalogue<T[K]>;
};
