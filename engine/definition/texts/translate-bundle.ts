import type { Bundle, FormPage, TextTable, TranslationLang } from '../bundle.ts';
import type { PageLang } from '../language.ts';
import { mapPage, mapTexts, type TextMapper } from './map-texts.ts';

const known = new WeakMap<Bundle, Partial<Record<TranslationLang, Bundle>>>();

/** A service is in a language when its name is: Leichte Sprache is offered only there. What all services share is translated for all. */
export function isNamedIn({ texts, workflow }: Pick<Bundle, 'texts' | 'workflow'>, lang: TranslationLang): boolean {
  const table = texts?.[lang];
  return table !== undefined && findTranslation(table, workflow.name, 'workflow.name') !== undefined;
}

/**
 * The bundle as a person who chose this language sees it; what is not translated stays German and is named in `form.german`. Hash and
 * answers are the same, and so is the object for the same bundle and language.
 */
export function translateBundle(bundle: Bundle, lang: PageLang): Bundle {
  if (lang === 'de' || (lang === 'de-leicht' && !isNamedIn(bundle, lang))) return bundle;
  const ofBundle = known.get(bundle) ?? {};
  known.set(bundle, ofBundle);
  return (ofBundle[lang] ??= translated(bundle, lang));
}

function translated(bundle: Bundle, lang: TranslationLang): Bundle {
  const german = new Set<string>();
  const find = translatorOf(bundle, lang);
  const copy = mapTexts(bundle, (text, place) => {
    const to = find(text, place);
    if (to === undefined) german.add(text);
    return to ?? text;
  });
  return { ...copy, form: { ...copy.form, lang, german: [...german] } };
}

/** A page that differs from the bundle's own (free places of an offer), in the language of its form. */
export function translatePage(page: FormPage, bundle: Bundle, lang: TranslationLang): FormPage {
  const find = translatorOf(bundle, lang);
  return mapPage(page, (text, place) => find(text, place) ?? text);
}

/** What a step said when it was taken, kept with the case in German. */
export const translateWords = (text: string, { texts }: Pick<Bundle, 'texts'>, lang: PageLang): string =>
  (lang === 'de' ? undefined : texts?.[lang]?.words[text]) ?? text;

function translatorOf({ texts }: Bundle, lang: TranslationLang): (...of: Parameters<TextMapper>) => string | undefined {
  const table = texts?.[lang];
  return (text, place) => table && findTranslation(table, text, place);
}

/** An entry for one place holds its German words too, so that it falls away when these change. */
export function findTranslation(table: TextTable, text: string, place: string): string | undefined {
  return table.at[atKey(place, text)] ?? table.words[text];
}

export const atKey = (place: string, text: string): string => `${place} ${text}`;
