import type { Diagnostic } from '../diagnostics.ts';
import type { SourceFile } from '../read/source-file.ts';

/** Schema files state their format as `x-format`, so that a later program knows how to read them. */
export function checkStatedFormat(file: SourceFile): Diagnostic[] {
  if (!file.readable || file.data === null || typeof file.data !== 'object' || Array.isArray(file.data)) return [];
  const stated = (file.data as Record<string, unknown>)['x-format'];
  if (stated === 1) return [];
  const said = stated === undefined ? 'Die Datei nennt ihr Format nicht' : `Das Format „${String(stated)}“ gibt es nicht`;
  return [file.report('AW1014', ['x-format'], `${said}. Bitte schreiben Sie "x-format": 1 an den Anfang.`, { key: true })];
}
