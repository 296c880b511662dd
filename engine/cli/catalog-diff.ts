/**
 * npm run catalog:diff -- <A> <B> [service] [--json]: every change between two catalogs, each with its class and what it means for
 * open cases; shared blocks list the services they touch, and what a town lays over a changed service is held against it. A and B are
 * folders or git revisions. npm run catalog:diff -- --town <town> [service]: what the town lays over services, against these. Exit code 2 for
 * wrong arguments.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bundle } from '../definition/bundle.ts';
import { compileService } from '../definition/compile/compile-service.ts';
import { checkDefinitions } from '../definition/check/check-definitions.ts';
import { formatDiagnostic } from '../definition/diagnostics.ts';
import { withoutOverlays } from '../definition/overlay/service-in-town.ts';
import type { Change } from '../definition/diff/change.ts';
import { classesOf, compareBundles } from '../definition/diff/compare-bundles.ts';
import { className, openCaseEffect } from '../definition/diff/messages.de.ts';
import { sharedBlocks } from '../definition/diff/shared-blocks.ts';
import { offeredServices } from '../definition/offered-services.ts';
import { asTenant, readCatalog, type RawCatalog } from '../definition/read/read-catalog.ts';

const temporary: string[] = [];

/** A folder as it is, or the catalog of a git revision in a folder that is removed at the end. */
function openRoot(name: string): string {
  if (existsSync(join(name, 'service-catalog'))) return name;
  const folder = mkdtempSync(join(tmpdir(), 'amtsweg-diff-'));
  temporary.push(folder);
  const archive = execFileSync('git', ['archive', name, 'service-catalog', 'workflows'], {
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  return folder;
}

/** Compiled services by "town/service"; what does not compile is left out, the checker says why. */
function compileAll(raw: RawCatalog): Map<string, Bundle> {
  const bundles = new Map<string, Bundle>();
  for (const town of raw.tenants.values()) {
    for (const { service } of offeredServices(town.tenant && asTenant(town.tenant))) {
      try {
        bundles.set(`${town.id}/${service}`, compileService(raw, service, town.id));
      } catch {
        console.error(`${town.id}/${service} lässt sich nicht übersetzen und wird nicht verglichen. Bitte prüfen: npm run catalog:check`);
      }
    }
  }
  return bundles;
}

interface Report {
  name: string;
  status: 'neu' | 'entfallen' | 'geändert';
  changes: Change[];
  /** What the town lays over the service: the file, and what of it no longer fits. */
  overlay?: { file: string; findings: string[] };
}

/** What a change means for the town that lays something over the service. */
function withOverlay(raw: RawCatalog, report: Report): Report {
  const [town = '', service = ''] = report.name.split('/');
  const file = raw.tenants.get(town)?.overlays.get(service);
  if (!file) return report;
  const found = checkDefinitions(raw, { only: new Set([service]) }).filter((finding) => finding.file === file.path);
  return { ...report, overlay: { file: file.path, findings: found.map(formatDiagnostic) } };
}

function compareAll(before: Map<string, Bundle>, after: Map<string, Bundle>): Report[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name): Report[] => {
    const [old, now] = [before.get(name), after.get(name)];
    if (!old || !now) return [{ name, status: now ? 'neu' : 'entfallen', changes: [] }];
    const changes = compareBundles(old, now);
    return changes.length > 0 ? [{ name, status: 'geändert', changes }] : [];
  });
}

function print(reports: Report[], touched: [string, string[]][]): void {
  // What changes alike in several towns is said once.
  const alike = Map.groupBy(reports, ({ name, ...rest }) => JSON.stringify([name.split('/')[1], rest]));
  for (const group of alike.values()) {
    const { status, changes, overlay } = group[0]!;
    console.log(`\n${group.map(({ name }) => name).join(', ')}: ${status}`);
    for (const { class: kind, place, message } of changes) console.log(`  ${className[kind]}: ${message}\n      ${place}`);
    for (const kind of classesOf(changes)) console.log(`  → ${className[kind]}: ${openCaseEffect[kind]}`);
    if (overlay) console.log(`  Die Kommune ergänzt diesen Dienst (${overlay.file}): ${overlay.findings.join('; ') || 'Das gilt weiter.'}`);
  }
  for (const [path, services] of touched) console.log(`\n${path} betrifft: ${services.join(', ') || 'keinen Dienst'}`);
  console.log(
    reports.length === 0
      ? 'Kein Unterschied.'
      : `\n${new Set(reports.map(({ name }) => name.split('/')[1])).size} Dienste mit Unterschieden.`,
  );
}

/** What a town lays over services, as the change it is to these; undefined where there is no such town. */
function compareTown(townId: string): Report[] | undefined {
  const raw = readCatalog({ root: '.' });
  const town = raw.tenants.get(townId);
  if (!town) return undefined;
  const only = { ...raw, tenants: new Map([[townId, town]]) };
  return compareAll(compileAll(withoutOverlays(only)), compileAll(only)).map((report) => withOverlay(raw, report));
}

function main(): void {
  const words = process.argv.slice(2);
  const townAt = words.indexOf('--town');
  if (townAt >= 0) return printTown(words[townAt + 1] ?? '', words.filter((word, at) => !word.startsWith('--') && at !== townAt + 1)[0]);
  const [a, b, service] = words.filter((argument) => !argument.startsWith('--'));
  if (!a || !b) {
    console.error(
      'Aufruf: npm run catalog:diff -- <A> <B> [dienst] [--json]; A und B sind Ordner oder Git-Stände (zum Beispiel HEAD~1 und .). Was eine Kommune ergänzt: --town <kommune> [dienst].',
    );
    process.exitCode = 2;
    return;
  }
  try {
    const [before, after] = [a, b].map((name) => readCatalog({ root: openRoot(name) })) as [RawCatalog, RawCatalog];
    const reports = compareAll(compileAll(before), compileAll(after))
      .filter(({ name }) => !service || name.endsWith(`/${service}`))
      .map((report) => withOverlay(after, report));
    const touched = [...sharedBlocks(after)].filter(([path]) => textOf(before, path) !== textOf(after, path));
    if (process.argv.includes('--json'))
      console.log(JSON.stringify({ services: reports, sharedBlocks: Object.fromEntries(touched) }, null, 2));
    else print(reports, touched);
  } catch (error) {
    console.error(
      `Der Vergleich ist nicht möglich: ${(error as Error).message.split('\n')[0]}. Gibt es „${a}“ und „${b}“ als Ordner oder Git-Stand?`,
    );
    process.exitCode = 2;
  } finally {
    for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
  }
}

function printTown(town: string, service?: string): void {
  const reports = compareTown(town)?.filter(({ name }) => !service || name.endsWith(`/${service}`));
  if (!reports) {
    console.error(`Die Kommune „${town}“ gibt es nicht.`);
    process.exitCode = 2;
  } else if (process.argv.includes('--json')) console.log(JSON.stringify({ services: reports }, null, 2));
  else print(reports, []);
}

function textOf(raw: RawCatalog, path: string): string | undefined {
  const files = [...raw.vocabulary.values(), ...raw.shapes.values(), ...raw.tariffs.values()];
  const data = files.find((file) => file.path === path)?.data ?? [...raw.letters.values()].find((letter) => letter.path === path)?.text;
  return data === undefined ? undefined : JSON.stringify(data);
}

main();
