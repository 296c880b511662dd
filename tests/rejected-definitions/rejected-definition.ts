import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createHandlebarsTemplates } from '../../engine/adapters/templates/handlebars-templates.ts';
import { checkCatalog } from '../../engine/application/catalog/check-catalog.ts';
import type { Diagnostic } from '../../engine/definition/diagnostics.ts';
import { filesBelow, filesWith } from '../../engine/definition/read/catalog-files.ts';
import { readCatalogFrom, type RawCatalog } from '../../engine/definition/read/read-catalog.ts';

/** One step from the sound base catalog to the broken one. */
export type Change = { file: string } & ({ replace: string; with: string } | { text: string } | { remove: true });
export type Finding = Pick<Diagnostic, 'code' | 'severity' | 'file' | 'line' | 'column' | 'message' | 'nearest'>;

export const fixturesFolder = 'tests/rejected-definitions';
const base = filesBelow(join(fixturesFolder, 'base'));
const templates = createHandlebarsTemplates();
/** The day on which the fixtures are judged. */
const today = '2026-11-24';

/** Names of all fixtures, `<code>-<what is wrong>`. */
export const listFixtures = (): string[] => readdirSync(fixturesFolder).filter((name) => /^AW\d{4}-/.test(name));

export const readChanges = (fixture: string): Change[] =>
  parse(readFileSync(join(fixturesFolder, fixture, 'change.yaml'), 'utf8')) as Change[];

/**
 * Findings about the base catalog with the changes of a fixture.
 * @throws Error when a text to be replaced is not there: the base has changed and the fixture with it
 */
export function findingsWith(changes: Change[]): Finding[] {
  return findingsIn(catalogWith(changes));
}

export function catalogWith(changes: Change[]): RawCatalog {
  const changed = new Map<string, string | null>();
  for (const change of changes) changed.set(change.file, textAfter(change, changed.get(change.file) ?? base.read(change.file)));
  return readCatalogFrom(filesWith(base, changed));
}

function findingsIn(raw: RawCatalog): Finding[] {
  return checkCatalog(raw, { templates, today }).map(({ code, severity, file, line, column, message, nearest }) => ({
    code,
    severity,
    file,
    line,
    column,
    message,
    ...(nearest === undefined ? {} : { nearest }),
  }));
}

function textAfter(change: Change, text: string | undefined | null): string | null {
  if ('remove' in change) return null;
  if ('text' in change) return change.text;
  if (!text?.includes(change.replace)) throw new Error(`${change.file} has no ${change.replace}`);
  return text.replace(change.replace, () => change.with);
}
