import type { FormPageView } from '../../engine/contract/form-page.ts';
import type { PageLang } from '../../engine/contract/language.ts';

/** What is spoken on a page, and which texts of its service are not translated. */
export interface Speech {
  lang: PageLang;
  german: ReadonlySet<string>;
}

/** Of one page of a form. */
export const speechOf = ({ lang, form }: Pick<FormPageView, 'lang' | 'form'>): Speech => ({ lang, german: new Set(form.german) });

let spoken: Speech = { lang: 'de', german: new Set() };

/**
 * Draws in a language. Drawing is synchronous from its first to its last component, so one page cannot get the language of another; what
 * is drawn by itself says its language itself.
 */
export function speakIn<T>(speech: Speech, draw: () => T): T {
  const before = spoken;
  spoken = speech;
  try {
    return draw();
  } finally {
    spoken = before;
  }
}

/** The browser shows one page, in one language. */
export function speakFromNowOn(speech: Speech): void {
  spoken = speech;
}

export const spokenLang = (): PageLang => spoken.lang;
/** `lang` of a text that is German whatever the page speaks: of a law, a letter, an office. */
export const langOfGerman = (): 'de' | undefined => (spoken.lang === 'de' ? undefined : 'de');
/** `lang` of a text of the service: German where nobody translated it. */
export const langOf = (text: unknown): 'de' | undefined =>
  typeof text === 'string' && spoken.german.has(text) ? langOfGerman() : undefined;
