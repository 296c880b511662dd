import type { Diagnostic } from '../../diagnostics.ts';
import { entriesForNone } from '../../everyday-words.ts';
import { foldText } from '../../fold-text.ts';
import { asEverydayWords, asWorkflow, type RawCatalog } from '../../read/read-catalog.ts';
import type { SourceFile } from '../../read/source-file.ts';

/** Entries that lead nowhere, and words that are said twice in one. Services of the registry count although nobody has written them yet. */
export function checkEverydayWords(file: SourceFile, { services, registry }: RawCatalog): Diagnostic[] {
  const written = [...services.values()].flatMap(({ workflow }) => (workflow?.readable ? [asWorkflow(workflow)] : []));
  const words = asEverydayWords(file);
  const named = [...written, ...(registry?.values() ?? [])].filter(({ name }) => typeof name === 'string');
  const idle = new Set(entriesForNone(words, named));
  return words.words.flatMap((entry, index) => [
    ...(idle.has(entry)
      ? [file.report('AW1823', ['words', index, 'means'], `Kein Dienst heißt so: ${entry.means.map((text) => `„${text}“`).join(', ')}.`)]
      : []),
    ...entry.say.flatMap((word, at) => {
      const first = entry.say.findIndex((other) => foldText(other) === foldText(word));
      return first < at ? [file.report('AW1824', ['words', index, 'say', at], `„${word}“ steht in diesem Eintrag schon.`)] : [];
    }),
  ]);
}
