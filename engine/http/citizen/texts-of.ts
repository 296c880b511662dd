import type { Catalogue, PageLang } from '../../contract/language.ts';
import type { AppResponse } from '../context.ts';
import { citizenTexts } from './messages.de.ts';
import { citizenTextsEn } from './messages.en.ts';

export const textsIn = (lang: PageLang): Catalogue<typeof citizenTexts> => (lang === 'en' ? citizenTextsEn : citizenTexts);
/** Texts of the citizen routes in the language of the request. */
export const textsOf = (response: AppResponse): Catalogue<typeof citizenTexts> => textsIn(response.locals.lang);
