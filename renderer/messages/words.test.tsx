import { renderToStaticMarkup } from 'react-dom/server';
import { German, Said } from '../ui/Said.tsx';
import { dateText, dateTimeText, moneyText } from '../ui/format.ts';
import { citizenDe } from './citizen.de.ts';
import { citizenEn } from './citizen.en.ts';
import { citizenWords, period } from './citizen-words.ts';
import { speakIn } from './speech.ts';
import { words } from './words.ts';

const none = new Set<string>();

test('a word is that of the language spoken, also where its room was taken out before', () => {
  const { service } = citizenWords;
  expect(service.begin).toBe(citizenDe.service.begin);
  expect(speakIn({ lang: 'en', german: none }, () => [words.next, service.begin, period('P14D')])).toEqual([
    'Continue',
    citizenEn.service.begin,
    '14 days',
  ]);
  expect(words.next).toBe('Weiter');
});

test('Leichte Sprache says some things differently and the rest as German does', () => {
  speakIn({ lang: 'de-leicht', german: none }, () => {
    expect(citizenWords.service.begin).toBe('Jetzt anfangen');
    expect(citizenWords.service.fees).toBe(citizenDe.service.fees);
  });
});

test('the language of one drawing is over with it, also when it fails', () => {
  expect(() =>
    speakIn({ lang: 'en', german: none }, () => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(words.yes).toBe('Ja');
});

test('days and amounts are written in the language', () => {
  const shown = () => [dateText('2026-11-24'), dateTimeText('2026-11-24T13:05:00Z'), moneyText(123450)];
  expect(shown()).toEqual(['24.11.2026', '24.11.2026, 14:05\u00a0Uhr', '1.234,50\u00a0€']);
  expect(speakIn({ lang: 'en', german: none }, shown)).toEqual(['24 November 2026', '24 November 2026, 14:05', '€1,234.50']);
});

test('what is German on a page that is not says so', () => {
  const draw = () =>
    renderToStaticMarkup(
      <p>
        <Said>Hund</Said> <Said>dog</Said> <German>§ 7 KAG</German>
      </p>,
    );
  expect(draw()).toBe('<p>Hund dog § 7 KAG</p>');
  expect(speakIn({ lang: 'en', german: new Set(['Hund']) }, draw)).toBe(
    '<p><span lang="de">Hund</span> dog <span lang="de">§ 7 KAG</span></p>',
  );
});
