import type { LetterView, Result, StaffIdentity } from '../api.ts';
import { appendToCase, type CaseFile } from '../case-file.ts';
import type { Dependencies } from '../dependencies.ts';
import { readCaseFile } from '../files/case-files.ts';
import { openLetter, sealLetter } from '../letters/sealed-letter.ts';
import { subjectOf } from '../letters/letter-content.ts';
import { buildLetterDocument } from '../letters/letter-document.ts';
import { toLocalDate } from '../local-date.ts';
import { ConflictError, type LetterRow } from '../ports.ts';
import { fail, ok } from '../result.ts';
import { mayEditLetter, viewLetter } from '../view/office-case.ts';

const maxLetterLength = 50_000;

/** Stores an edited draft; the edit is an event of the case. */
export async function saveLetterText(
  deps: Dependencies,
  file: CaseFile,
  staff: StaffIdentity,
  letterId: string,
  text: string,
): Promise<Result<LetterView>> {
  const letter = await findLetterOfCase(deps, file, letterId);
  if (!letter) return fail('letter-unknown');
  if (!mayEditLetter(letter, file, staff)) return fail('letter-not-editable');
  const clean = text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
  if (!/^#\s+\S/.test(clean)) return fail('input-invalid', 'Die erste Zeile muss der Betreff sein und mit „# “ beginnen.');
  if (clean.length > maxLetterLength) return fail('input-invalid', 'Das Schreiben ist zu lang. Möglich sind 50.000 Zeichen.');
  const content = { ...openLetter(file, letter), text: clean, title: subjectOf(clean) };
  const row: LetterRow = { ...letter, sealed: sealLetter(file, letter.id, content) };
  const at = deps.clock.now().toISOString();
  const actor = { kind: 'staff' as const, id: staff.id, name: staff.name };
  try {
    await deps.store.write(async (tx) => {
      await tx.saveLetter(row);
      await appendToCase(tx, file, [{ type: 'letter-edited', at, actor, data: { letter: letter.id, title: content.title } }]);
    });
  } catch (error) {
    if (error instanceof ConflictError) return fail('conflict');
    throw error;
  }
  return ok(viewLetter({ row, content }, file, staff));
}

/** The sent original, or a preview marked as draft. */
export async function letterPdf(deps: Dependencies, file: CaseFile, letterId: string): Promise<Result<Buffer>> {
  const letter = await findLetterOfCase(deps, file, letterId);
  if (!letter) return fail('letter-unknown');
  if (letter.state === 'sent') {
    const original = letter.pdfBlob && (await readCaseFile(deps, file.key, file.row.tenant, file.row.id, letter.pdfBlob));
    return original ? ok(original) : fail('letter-pending');
  }
  const { bundle, state, row } = file;
  const date = toLocalDate(deps.clock.now());
  const content = openLetter(file, letter);
  const document = buildLetterDocument({ bundle, state, number: row.number, role: letter.role, content, date, draft: true });
  return ok((await deps.letters.letter(document)).pdf);
}

async function findLetterOfCase(deps: Dependencies, file: CaseFile, letterId: string): Promise<LetterRow | undefined> {
  const letter = await deps.store.read.findLetter(file.row.tenant, letterId);
  return letter?.caseId === file.row.id ? letter : undefined;
}
