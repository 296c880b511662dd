import type { CaseKey, CaseRow, LetterRow } from '../ports.ts';
import { openJson, sealJson } from '../sealing.ts';
import type { LetterContent } from './letter-content.ts';

/** Key of a case and where it belongs. */
interface LetterKey {
  key: CaseKey;
  row: Pick<CaseRow, 'tenant' | 'id'>;
}

export function openLetter(file: LetterKey, letter: LetterRow): LetterContent {
  return openJson<LetterContent>(file.key, letter.tenant, letter.caseId, `letter/${letter.id}`, letter.sealed);
}
export function sealLetter(file: LetterKey, id: string, content: LetterContent): Buffer {
  return sealJson(file.key, file.row.tenant, file.row.id, `letter/${id}`, content);
}
