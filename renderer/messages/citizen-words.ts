import type { PageLang } from '../../engine/contract/language.ts';
import { live, withDifferences, type Catalogue } from './catalogue.ts';
import { citizenDe, periodDe } from './citizen.de.ts';
import { citizenEn, periodEn } from './citizen.en.ts';
import { citizenLeicht } from './citizen.leicht.ts';
import { spokenLang } from './speech.ts';

const catalogues: Record<PageLang, Catalogue<typeof citizenDe>> = {
  de: citizenDe,
  en: citizenEn,
  'de-leicht': withDifferences<Catalogue<typeof citizenDe>>(citizenDe, citizenLeicht),
};

/** Words of the citizen pages, in the language that is spoken. */
export const citizenWords = live(() => catalogues[spokenLang()]);

/** A period in words. */
export const period = (text: string): string => (spokenLang() === 'en' ? periodEn(text) : periodDe(text));
