/**
 * npm run catalog:check [service] [--json | --sarif] [--strict] [--watch]: every finding of the whole catalog at once; exit code 1 when
 * there is an error (with `--strict` also for a warning), 2 when there is no such service. `--watch` goes on and looks again only at what
 * changed.
 */
import { readFileSync } from 'node:fs';
import { createHandlebarsTemplates } from '../adapters/templates/handlebars-templates.ts';
import { checkCatalog, emptyMemory } from '../application/catalog/check-catalog.ts';
import { toLocalDate } from '../application/local-date.ts';
import type { Diagnostic, Severity } from '../definition/diagnostics.ts';
import { findNearest } from '../definition/nearest.ts';
import { filesBelow, rememberedFiles } from '../definition/read/catalog-files.ts';
import { catalogFolders } from '../definition/read/fingerprint-folder.ts';
import { readCatalogFrom, type RawCatalog } from '../definition/read/read-catalog.ts';
import { filesOfService } from '../definition/read/service-files.ts';
import { humanReport, summaryLine } from './reports/human-report.ts';
import { sarifReport } from './reports/sarif-report.ts';
import { watchFolders } from './watch-folders.ts';

const options = process.argv.slice(2);
const [service] = options.filter((argument) => !argument.startsWith('--'));
/** A commit that passed once passes on any day: the strict check of CI asks for nothing that time alone makes wrong. */
const today = options.includes('--strict') ? undefined : toLocalDate(new Date());
const failing: Severity[] = options.includes('--strict') ? ['error', 'warning'] : ['error'];
const root = process.cwd();
const templates = createHandlebarsTemplates();
const memory = emptyMemory();
const files = rememberedFiles(filesBelow(root));
let raw: RawCatalog | undefined;

function check(): void {
  raw = readCatalogFrom(files, raw);
  if (service && !raw.services.has(service)) return refuse(raw, service);
  const all = checkCatalog(raw, { templates, memory, today });
  const found = service ? all.filter((finding) => concerns(raw!, finding, service)) : all;
  if (options.includes('--json')) console.log(JSON.stringify(found, null, 2));
  else if (options.includes('--sarif')) console.log(JSON.stringify(sarifReport(found, versionOf(root)), null, 2));
  else print(found, service ? 1 : raw.services.size);
  process.exitCode = found.some((finding) => failing.includes(finding.severity)) ? 1 : 0;
}

/** A service's own files, and what of shared ones it is made of. */
function concerns(catalog: RawCatalog, finding: Diagnostic, id: string): boolean {
  if (finding.service !== undefined && finding.service !== id) return false;
  const folder = catalog.services.get(id)!.folder;
  const towns = [...catalog.tenants.keys()];
  return finding.file.startsWith(`${folder}/`) || towns.some((town) => filesOfService(catalog, id, town).has(finding.file));
}

function print(found: Diagnostic[], services: number): void {
  const lines = new Map<string, string[]>();
  const readLine = (file: string, line: number): string | undefined => {
    if (!lines.has(file)) lines.set(file, linesOf(file));
    return lines.get(file)?.[line - 1];
  };
  const shown = found.filter((finding) => finding.severity !== 'note');
  if (shown.length > 0) console.log(`${humanReport(shown, readLine)}\n`);
  console.log(summaryLine(services, shown));
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/);
  } catch {
    // The finding is that the file is not there.
    return [];
  }
}

function refuse(catalog: RawCatalog, id: string): void {
  const nearest = findNearest(id, catalog.services.keys());
  console.error(`Den Dienst „${id}“ gibt es nicht.${nearest ? ` Meinten Sie „${nearest}“?` : ''}`);
  process.exitCode = 2;
}

const versionOf = (folder: string): string => (JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { version: string }).version;

if (options.includes('--watch')) {
  let waiting: NodeJS.Timeout | undefined;
  // What changes during the first check is told after it.
  watchFolders(catalogFolders, (path) => {
    files.forget(path);
    // Editors write in several steps: wait until they are done.
    clearTimeout(waiting);
    waiting = setTimeout(check, 100);
  });
}
check();
