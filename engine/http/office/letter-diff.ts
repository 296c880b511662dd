import { diffWordsWithSpace } from 'diff';
import type { DiffPart } from '../../contract/office-pages.ts';

/** What a person changed in a letter, word by word; empty when it is still the template's text. */
export function letterDiff(templateText: string, text: string): DiffPart[] {
  if (normalise(templateText) === normalise(text)) return [];
  return diffWordsWithSpace(normalise(templateText), normalise(text)).map((part) => ({
    kind: part.added ? 'added' : part.removed ? 'removed' : 'same',
    text: part.value,
  }));
}
const normalise = (text: string): string => text.replaceAll('\r\n', '\n').trim();
