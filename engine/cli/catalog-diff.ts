/**
 * npm run catalog:diff -- <A> <B> [service] [--json]: every change between two catalogs, each with its class and what it means for
 * open cases; shared blocks list the services they touch. A and B are folders or git revisions. Exit code 2 for wrong arguments.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bundle } from '../definition/bundle.ts';
import { compileService } from '../definition/compile/compile-service.ts';
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
  const alike = Map.groupBy(reports, ({ name, status, changes }) => JSON.stringify([name.split('/')[1], status, changes]));
  for (const group of alike.values()) {
    const { status, changes } = group[0]!;
    console.log(`\n${group.map(({ name }) => name).join(', ')}: ${status}`);
    for (const { class: kind, place, message } of changes) console.log(`  ${className[kind]}: ${message}\n      ${place}`);
    for (const kind of classesOf(changes)) console.log(`  → ${className[kind]}: ${openCaseEffect[kind]}`);
  }
  for (const [path, services] of touched) console.log(`\n${path} betrifft: ${services.join(', ') || 'keinen Dienst'}`);
  console.log(
    reports.length === 0
      ? 'Kein Unterschied.'
      : `\n${new Set(reports.map(({ name }) => name.split('/')[1])).size} Dienste mit Unterschieden.`,
  );
}

function main(): void {
  const [a, b, service] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  if (!a || !b) {
    console.error(
      'Aufruf: npm run catalog:diff -- <A> <B> [dienst] [--json]; A und B sind Ordner oder Git-Stände (zum Beispiel HEAD~1 und .).',
    );
    process.exitCode = 2;
    return;
  }
  try {
    const [before, after] = [a, b].map((name) => readCatalog({ root: openRoot(name) })) as [RawCatalog, RawCatalog];
    const reports = compareAll(compileAll(before), compileAll(after)).filter(({ name }) => !service || name.endsWith(`/${service}`));
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

function textOf(raw: RawCatalog, path: string): string | undefined {
  const files = [...raw.vocabulary.values(), ...raw.shapes.values(), ...raw.tariffs.values()];
  const data = files.find((file) => file.path === path)?.data ?? [...raw.letters.values()].find((letter) => letter.path === path)?.text;
  return data === undefined ? undefined : JSON.stringify(data);
}

main();
