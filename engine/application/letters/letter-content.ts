import type { IsoDate } from '../../definition/format.ts';

/** Sealed part of a letter row. */
export interface LetterContent {
  /** Subject line, as the list shows it. */
  title: string;
  /** Editable text; format as in parse-letter-text. */
  text: string;
  /** What the template gave: the difference is shown before sending. */
  templateText: string;
  addressee: string[];
  addresseeName: string;
  /** Id of the party it goes to, where several get their own. */
  party?: string;
  /** Date of the letter, fixed when it is sent. */
  date?: IsoDate;
}

/** Subject of a letter text: its first line "# Betreff". */
export function subjectOf(text: string): string {
  return /^#\s+(.+)$/m.exec(text)?.[1]?.trim() ?? 'Schreiben';
}
