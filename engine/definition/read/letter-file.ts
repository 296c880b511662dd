import { severityOf, type Code } from '../codes/index.ts';
import type { Diagnostic } from '../diagnostics.ts';

/** Source of a letter template. */
export interface LetterFile {
  path: string;
  text: string;
}

/** A finding about a letter; `line` and `column` from 1. */
export function reportLetter(
  letter: LetterFile,
  code: Code,
  at: { line: number; column: number },
  message: string,
  more: { nearest?: string; service?: string } = {},
): Diagnostic {
  const given = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
  return { code, severity: severityOf(code), file: letter.path, ...at, message, ...given };
}
