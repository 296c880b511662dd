import { foldText } from './fold-text.ts';
import type { EverydayWord, EverydayWords } from './format.ts';

/** What a service is called by those who wrote it. */
interface Named {
  name: string;
  synonyms?: readonly string[];
}

/** Everyday words for a service: those of every entry that means it, in the order of the file. */
export function everydayWordsFor(entries: readonly EverydayWord[], named: Named): string[] {
  const texts = foldedTexts(named);
  return [...new Set(entries.filter((entry) => isMeant(entry, texts)).flatMap(({ say }) => say))];
}

/** Entries that mean none of the services. */
export function entriesForNone({ words }: EverydayWords, services: readonly Named[]): EverydayWord[] {
  const texts = services.map(foldedTexts);
  return words.filter((entry) => !texts.some((text) => isMeant(entry, text)));
}

const foldedTexts = ({ name, synonyms = [] }: Named): string[] => [name, ...synonyms].map(foldText);

const isMeant = ({ means }: EverydayWord, texts: string[]): boolean =>
  means.some((meaning) =>
    texts.some((text) =>
      foldText(meaning)
        .split(' ')
        .every((word) => text.includes(word)),
    ),
  );
