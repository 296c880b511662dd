import type { LetterType } from './letter-type.ts';

/** The closed list of helpers (engine/adapters/templates): what each takes, in the accusative for messages. */
export const helpersOfLetters: Record<string, { takes: LetterType['kind']; wants: string }> = {
  date: { takes: 'day', wants: 'einen Tag' },
  datum: { takes: 'day', wants: 'einen Tag' },
  money: { takes: 'cents', wants: 'einen Betrag in Cent' },
  yesno: { takes: 'flag', wants: 'ja oder nein' },
  eq: { takes: 'text', wants: 'zwei Texte' },
};
