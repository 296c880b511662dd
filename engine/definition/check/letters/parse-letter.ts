import Handlebars from 'handlebars';
import type { Code } from '../../codes/index.ts';
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

/** What a letter says in words of its own though the system says it. */
const wordings: { pattern: RegExp; code: Code; message(words: string): string }[] = [
  {
    pattern:
      /rechtsbehelfsbelehrung|gegen diesen bescheid (kann|können|ist)|(kann|können)\b.*\b(widerspruch|klage|einspruch)\b.*\b(eingelegt|einlegen|erhoben|erheben|einreichen)\b/i,
    code: 'AW1712',
    message: () => 'Die Rechtsbehelfsbelehrung setzt das System selbst unter jeden Bescheid; hier stünde sie doppelt.',
  },
  {
    pattern: /\d+([.,]\d+)*\s?(€|Euro\b|EUR\b)/,
    code: 'AW1713',
    message: (words) => `Der Betrag „${words}“ gehört in einen Tarif mit Rechtsgrundlage und Datum, nicht in ein Schreiben.`,
  },
];

function checkText(letter: LetterFile): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (!/^#\s+\S/.test(letter.text))
    found.push(
      reportLetter(letter, 'AW1635', { line: 1, column: 1 }, 'Die erste Zeile eines Schreibens ist der Betreff und beginnt mit „# “.'),
    );
  for (const [index, line] of letter.text.split(/\r?\n/).entries())
    for (const { pattern, code, message } of wordings) {
      const wording = pattern.exec(line);
      if (wording) found.push(reportLetter(letter, code, { line: index + 1, column: wording.index + 1 }, message(wording[0])));
    }
  return found;
}
