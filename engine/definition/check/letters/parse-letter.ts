import Handlebars from 'handlebars';
import type { Diagnostic } from '../../diagnostics.ts';
import { reportLetter, type LetterFile } from '../../read/letter-file.ts';

const parsed = new WeakMap<LetterFile, { program?: any; found: Diagnostic[] }>();

/** Syntax tree of a letter and what is wrong with it for every service: once per file. */
export function parseLetter(letter: LetterFile): { program?: any; found: Diagnostic[] } {
  let result = parsed.get(letter);
  if (!result) parsed.set(letter, (result = parseFresh(letter)));
  return result;
}

function parseFresh(letter: LetterFile): { program?: any; found: Diagnostic[] } {
  if (letter.text.trim() === '') return { found: [reportLetter(letter, 'AW1005', { line: 1, column: 1 }, 'Die Datei ist leer.')] };
  try {
    return { program: Handlebars.parse(letter.text), found: checkText(letter) };
  } catch (error) {
    const { lineNumber, column } = placeOf(error as Error & { lineNumber?: number; column?: number });
    return {
      found: [
        reportLetter(
          letter,
          'AW1634',
          { line: lineNumber, column },
          'Das Schreiben ist nicht lesbar. Bitte prüfen Sie die geschweiften Klammern und ob jeder Block geschlossen ist.',
        ),
      ],
    };
  }
}

/** The library names the place as properties or in the text, depending on the mistake. */
function placeOf(error: { message: string; lineNumber?: number; column?: number }): { lineNumber: number; column: number } {
  const line = error.lineNumber ?? Number(/line (\d+)/.exec(error.message)?.[1] ?? 1);
  return { lineNumber: line, column: (error.column ?? 0) + 1 };
}

function checkText(letter: LetterFile): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (!/^#\s+\S/.test(letter.text))
    found.push(
      reportLetter(letter, 'AW1635', { line: 1, column: 1 }, 'Die erste Zeile eines Schreibens ist der Betreff und beginnt mit „# “.'),
    );
  const lines = letter.text.split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const notice =
      /rechtsbehelfsbelehrung|gegen diesen bescheid (kann|können|ist)|(kann|können)\b.*\b(widerspruch|klage|einspruch)\b.*\b(eingelegt|einlegen|erhoben|erheben|einreichen)\b/i.exec(
        line,
      );
    if (notice)
      found.push(
        reportLetter(
          letter,
          'AW1712',
          { line: index + 1, column: notice.index + 1 },
          'Die Rechtsbehelfsbelehrung setzt das System selbst unter jeden Bescheid; hier stünde sie doppelt.',
        ),
      );
    const amount = /\d+([.,]\d+)*\s?(€|Euro\b|EUR\b)/.exec(line);
    if (amount)
      found.push(
        reportLetter(
          letter,
          'AW1713',
          { line: index + 1, column: amount.index + 1 },
          `Der Betrag „${amount[0]}“ gehört in einen Tarif mit Rechtsgrundlage und Datum, nicht in ein Schreiben.`,
        ),
      );
  }
  return found;
}
