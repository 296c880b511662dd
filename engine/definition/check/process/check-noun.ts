import { nounWords } from '../../noun.ts';
import type { Noun, ProcessShape } from '../../format.ts';

/**
 * Texts of a process that speak of another thing than what is sent ("Ihr Antrag" in a Meldung): places with dots, in the order of the file.
 * @param other the word that must not stand there any more
 */
export function textsNaming(shape: ProcessShape, other: Noun): string[] {
  const { word, plural, the } = nounWords(other);
  const genitive = the.genitive.slice(the.genitive.indexOf(' ') + 1);
  const named = new RegExp(`(?<!\\p{L})(?:${word}|${genitive}|${plural})(?!\\p{L})`, 'u');
  const found: string[] = [];
  for (const part of ['states', 'actions'] as const)
    for (const [id, entry] of Object.entries(shape[part]))
      for (const key of ['label', 'citizen', 'confirm'] as const) {
        const text = (entry as Partial<Record<typeof key, string>>)[key];
        if (text !== undefined && named.test(text)) found.push(`${part}.${id}.${key}`);
      }
  return found;
}
