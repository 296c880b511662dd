import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchTown, folderOf, generateCatalog } from '../../bench/generate-catalog.ts';
import { createSqliteStore } from '../../engine/adapters/database/sqlite-store.ts';
import { createHandlebarsTemplates } from '../../engine/adapters/templates/handlebars-templates.ts';
import { CatalogRegistry } from '../../engine/application/catalog/catalog-registry.ts';
import { checkCatalog } from '../../engine/application/catalog/check-catalog.ts';
import { publishCatalog } from '../../engine/application/catalog/publish-catalog.ts';
import { Memory } from '../../engine/definition/check/memory.ts';
import { filesBelow, filesWith, rememberedFiles, type CatalogFiles } from '../../engine/definition/read/catalog-files.ts';
import { readCatalogFrom, type RawCatalog } from '../../engine/definition/read/read-catalog.ts';
import { migrations } from '../../migrations/index.ts';

/** What one change and one start cost, counted on catalogs of different sizes: the counts are the same, so neither grows with the catalog. */
const sizes = [8, 16];
const templates = createHandlebarsTemplates();
const roots: string[] = [];
afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true })));

function makeCatalog(count: number): { root: string; things: ReturnType<typeof generateCatalog> } {
  const root = mkdtempSync(join(tmpdir(), 'amtsweg-costs-'));
  roots.push(root);
  return { root, things: generateCatalog(root, count) };
}

/** Says what it had to find out. */
class TellingMemory<T> extends Memory<T> {
  readonly #made: string[];
  constructor(made: string[]) {
    super();
    this.#made = made;
  }
  override recall(key: string, fingerprint: string, make: () => T): T {
    return super.recall(key, fingerprint, () => {
      this.#made.push(key);
      return make();
    });
  }
}

/** The catalog as `catalog:check --watch` holds it, with all it does noted. */
function watched(count: number) {
  const { root, things } = makeCatalog(count);
  const texts = new Map<string, string>();
  const read: string[] = [];
  const onDisk = filesBelow(root);
  const changed = filesWith(onDisk, texts);
  const noting: CatalogFiles = {
    ...changed,
    read(path) {
      read.push(path);
      return changed.read(path);
    },
  };
  const files = rememberedFiles(noting);
  const [checked, played]: string[][] = [[], []];
  const memory = { definitions: new TellingMemory<never>(checked!), scenarios: new TellingMemory<never>(played!) };
  let raw: RawCatalog | undefined;
  const check = (): string[] => {
    raw = readCatalogFrom(files, raw);
    return checkCatalog(raw, { templates, memory }).flatMap(({ severity, message }) => (severity === 'note' ? [] : [message]));
  };
  return {
    things,
    check,
    /** What a change of a file made necessary. */
    change(path: string, edit: (text: string) => string) {
      for (const list of [read, checked!, played!]) list.length = 0;
      texts.set(path, edit(texts.get(path) ?? onDisk.read(path)!));
      files.forget(path);
      expect(check()).toEqual([]);
      return { read: [...read], checked: checked!.toSorted(), played: played!.toSorted() };
    },
  };
}

const comment = (text: string): string => `${text}\n# ein Satz mehr\n`;
const line = (text: string): string => `${text}\n`;

test.each(sizes)(
  'of %i services only those are looked at again that a change concerns',
  (count) => {
    const { things, check, change } = watched(count);
    expect(check()).toEqual([]);
    const [first] = things;
    const ofService: [string, (text: string) => string][] = [
      ['workflow.yaml', comment],
      ['scenarios.yaml', comment],
      ['schema.json', (text) => text.replace('"Beginn"', '"Anfang"')],
      [`letters/bescheid-${first!.key}.hbs`, line],
    ];
    for (const [name, edit] of ofService) {
      const path = `${folderOf(first!)}/${name}`;
      expect(change(path, edit)).toEqual({ read: [path], checked: [first!.id], played: [first!.id] });
    }

    const tariff = `service-catalog/tenants/${benchTown}/tariffs/${first!.tariff}.yaml`;
    const charged = things.filter((thing) => thing.tariff === first!.tariff).map(({ id }) => id);
    const byTariff = change(tariff, comment);
    expect(charged).toHaveLength(4);
    expect(byTariff).toEqual({ read: [tariff], checked: [...charged, `${tariff} undefined`].toSorted(), played: charged.toSorted() });

    const unused = 'service-catalog/vocabulary/hund.schema.json';
    expect(change(unused, line)).toEqual({ read: [unused], checked: ['service-catalog/vocabulary'], played: [] });
  },
  60_000,
);

test('a start reads the index and no bundle; the first use of a service reads one, whatever the number of services', async () => {
  const counts = await Promise.all(sizes.map(countStart));
  expect(counts).toEqual(sizes.map(() => ({ start: counts[0]!.start, firstUse: 1, secondUse: 0 })));
}, 60_000);

async function countStart(count: number): Promise<{ start: number; firstUse: number; secondUse: number }> {
  const { root, things } = makeCatalog(count);
  let statements: string[] = [];
  const store = await createSqliteStore({
    file: join(root, 'test.sqlite'),
    migrations,
    onStatement: (text) => statements.push(text),
  });
  try {
    const log = { info: () => undefined, error: () => undefined };
    const clock = { now: () => new Date('2026-11-24T09:00:00Z') };
    await publishCatalog({ raw: readCatalogFrom(filesBelow(root)), store, templates, log, clock, engine: 'engine' });
    const counted = async (run: () => Promise<unknown>): Promise<number> => {
      statements = [];
      await run();
      return statements.filter((text) => /^select/i.test(text)).length;
    };
    const registry = new CatalogRegistry(store.read);
    const use = (): Promise<unknown> => registry.findActive(benchTown, things[1]!.id);
    const start = await counted(async () => registry.load(await store.read.readCatalogIndex()));
    expect(registry.listActive(benchTown)).toHaveLength(count);
    expect(statements.filter((text) => text.includes('bundles'))).toEqual([]);
    return { start, firstUse: await counted(use), secondUse: await counted(use) };
  } finally {
    await store.close();
  }
}
