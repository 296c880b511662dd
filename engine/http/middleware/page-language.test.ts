import type { Response } from 'express';
import { chooseLang, keptLang, languageChoices } from './page-language.ts';

const from = (cookie?: string) => ({ headers: { cookie } });
const town = { tenant: 'stadt', secure: true };

/** Cookies that a choice sets. */
function choose(query: Record<string, string>, cookie?: string) {
  const set: string[] = [];
  const response = {
    cookie: (name: string, value: string) => set.push(`${name}=${value}`),
    clearCookie: (name: string) => set.push(`${name}=`),
  } as unknown as Response;
  return { lang: chooseLang({ ...from(cookie), query }, response, town), set };
}

test('German where nobody chose, and for what is no language', () => {
  expect(keptLang(from(), 'stadt')).toBe('de');
  expect(keptLang(from('aw-lang-stadt=xx; aw-lang-dorf=en'), 'stadt')).toBe('de');
  expect(choose({ sprache: 'klingonisch' })).toEqual({ lang: 'de', set: [] });
});

test('the address chooses, and the choice is kept until another', () => {
  expect(choose({ sprache: 'en' })).toEqual({ lang: 'en', set: ['aw-lang-stadt=en'] });
  expect(choose({}, 'x=1; aw-lang-stadt=en')).toEqual({ lang: 'en', set: [] });
  expect(choose({ sprache: 'de' }, 'aw-lang-stadt=en')).toEqual({ lang: 'de', set: ['aw-lang-stadt='] });
});

test('ways to the same page keep what else its address says; Leichte Sprache only where it is', () => {
  expect(languageChoices('/stadt/?q=hund&sprache=de', 'de', { simple: false, form: false })).toEqual([
    { lang: 'de', current: true, url: '/stadt/?q=hund&sprache=de' },
    { lang: 'en', current: false, url: '/stadt/?q=hund&sprache=en' },
  ]);
  expect(languageChoices('/stadt/', 'de', { simple: true, form: true }).map(({ lang, url }) => [lang, url])).toEqual([
    ['de', undefined],
    ['en', undefined],
    ['de-leicht', undefined],
  ]);
});
