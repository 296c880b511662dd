import type { PageLang } from '../../engine/contract/language.ts';
import { live, withDifferences, type Catalogue } from './catalogue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { leicht } from './leicht.ts';
import { spokenLang } from './speech.ts';

const catalogues: Record<PageLang, Catalogue<typeof de>> = { de, en, 'de-leicht': withDifferences<Catalogue<typeof de>>(de, leicht) };

/** Words of the frame, the form and the UI kit, in the language that is spoken. */
export const words = live(() => catalogues[spokenLang()]);
