import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSqliteStore } from '../../engine/adapters/database/sqlite-store.ts';
import { createHandlebarsTemplates } from '../../engine/adapters/templates/handlebars-templates.ts';
import { CatalogRegistry } from '../../engine/application/catalog/catalog-registry.ts';
import { describeProblems } from '../../engine/application/catalog/describe-problems.ts';
import { publishCatalog } from '../../engine/application/catalog/publish-catalog.ts';
import type { Store } from '../../engine/application/ports.ts';
import { filesBelow, filesWith } from '../../engine/definition/read/catalog-files.ts';
import { readCatalogFrom } from '../../engine/definition/read/read-catalog.ts';
import { offeredServices } from '../../engine/definition/offered-services.ts';
import { sharedBlocks } from '../../engine/definition/diff/shared-blocks.ts';
import type { Tenant } from '../../engine/definition/format.ts';
import { migrations } from '../../migrations/index.ts';

const shipped = filesBelow(process.cwd());

// Each start checks and compiles the catalog of every town, some tests start several times.
jest.setTimeout(120_000);

const templates = createHandlebarsTemplates();
const town = 'musterstadt';
const unchanged = readCatalogFrom(shipped);
const all = [...offeredServices(unchanged.tenants.get(town)!.tenant!.data as Tenant).map(({ service }) => service)].sort();
const services = 'service-catalog/services';
const hund = `${services}/engagement-hobby/hund-anmelden/workflow.yaml`;

/** Each start is a second later. */
let seconds = 0;
let folder: string;
let store: Store;
const open = (name: string): Promise<Store> => createSqliteStore({ file: join(folder, name), migrations });

/** The shipped catalog published on an empty database, once for all tests; each gets a copy of it. */
let good: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'amtsweg-faults-'));
  store = await open('good.sqlite');
  good = await start();
  await store.close();
}, 180_000);
beforeEach(async () => {
  copyFileSync(join(folder, 'good.sqlite'), join(folder, 'test.sqlite'));
  store = await open('test.sqlite');
});
afterEach(() => store.close());
afterAll(() => rmSync(folder, { recursive: true }));

/** As if these services had never worked. */
const forget = (services: string[]): Promise<void> =>
  store.write(async (tx) => {
    for (const service of services) await tx.removeCatalogService(town, service);
  });

/** A start of the server on the shipped catalog with some files changed (text) or broken (edit of the text). */
async function start(changes: Record<string, string | null | ((text: string) => string)> = {}) {
  const texts = Object.entries(changes).map(([path, change]) => {
    const text = shipped.read(path) ?? '';
    const changed = typeof change === 'function' ? change(text) : change;
    expect(changed).not.toBe(text);
    return [path, changed] as const;
  });
  const logged: { event: string; data: unknown }[] = [];
  const note = (event: string, data?: unknown): void => void logged.push({ event, data });
  await publishCatalog({
    raw: readCatalogFrom(filesWith(shipped, new Map(texts)), unchanged),
    store,
    templates,
    engine: 'test',
    clock: { now: () => new Date(Date.UTC(2026, 10, 24, 9, 0, (seconds += 1))) },
    log: { info: note, warn: note, error: note } as never,
  });
  const registry = new CatalogRegistry(store.read);
  registry.load(await store.read.readCatalogIndex());
  // What breaks a service breaks it in every town that offers it; told here is what becomes of it in one.
  const here = <Told extends { tenant: string }>(told: Told[]): Told[] => told.filter(({ tenant }) => tenant === town);
  const active = registry.listActive(town).map(({ service }) => service);
  return {
    registry,
    active: active.sort(),
    hashes: new Map(registry.listActive(town).map(({ service, hash }) => [service, hash])),
    broken: here(registry.problems)
      .map(({ service, serving }) => `${service} ${serving}`)
      .sort(),
    rejected: here(logged.filter(({ event }) => event === 'catalog.rejected').map(({ data }) => data as { tenant: string })),
    told: describeProblems(registry.problems).join('\n'),
  };
}
const without = (...gone: string[]): string[] => all.filter((service) => !gone.includes(service));

test('the shipped catalog starts without problems', () => {
  const { active, broken } = good;
  expect({ active, broken }).toEqual({ active: all, broken: [] });
});

test('a broken service that never worked is not offered; the others are, and everyone is told', async () => {
  await forget(['hund-anmelden']);
  const { active, broken, rejected, told } = await start({ [hund]: (text) => text.replace('process: abgabe', 'process: abgaben') });
  expect(active).toEqual(without('hund-anmelden'));
  expect(broken).toEqual(['hund-anmelden none']);
  expect(rejected).toEqual([{ tenant: town, service: 'hund-anmelden', serving: 'none', findings: 1 }]);
  expect(told).toContain('ACHTUNG musterstadt/hund-anmelden: Die Definition ist fehlerhaft, der Dienst wird nicht angeboten.');
  expect(told).toContain(`${hund}:19:10 Fehler AW1603 Das Verfahren „abgaben“ gibt es nicht. Meinten Sie „abgabe“?`);
});

test('a broken service goes on with its last good bundle, and comes back when it is mended', async () => {
  const bad = await start({ [hund]: 'format: 1\nservice: hund-anmelden\n' });
  expect(bad.active).toEqual(all);
  expect(bad.hashes).toEqual(good.hashes);
  expect(bad.broken).toEqual(['hund-anmelden last-good']);
  expect(bad.told).toContain('der letzte gute Stand wird weiter angeboten');
  const mended = await start({ [hund]: (text) => text.replace('summary: Wer', 'summary: Jede Person, die') });
  expect(mended.broken).toEqual([]);
  expect(mended.hashes.get('hund-anmelden')).not.toBe(good.hashes.get('hund-anmelden'));
});

test.each<[string, string, (text: string) => string, string]>([
  ['a shape', 'workflows/erlaubnis.yaml', (text) => text.replace('to: zur-zeichnung', 'to: zur-zeichnng'), 'baumfaellung-beantragen'],
  [
    'a tariff',
    `service-catalog/tenants/${town}/tariffs/hundesteuer.yaml`,
    (text) => text.replace('amount: 9000', 'amount: neunzig'),
    'hund-anmelden',
  ],
  [
    'a vocabulary file',
    'service-catalog/vocabulary/anschrift.schema.json',
    (text) => text.replace(`"title": "Anschrift",`, `"title": "Anschrift",,`),
    'hund-anmelden',
  ],
  [
    'a shared letter',
    'service-catalog/letters/nachforderung.hbs',
    (text) => text.replace('{{request.text}}', '{{request.text}'),
    'geburtsurkunde-beantragen',
  ],
  [
    'a letter of one',
    'service-catalog/letters/urkunde.hbs',
    (text) => text.replace('bestellung.anzahl', 'bestellung.anzhal'),
    'geburtsurkunde-beantragen',
  ],
])('%s that is broken stops exactly the services made of it', async (_, path, change, one) => {
  const gone = sharedBlocks(unchanged).get(path) ?? [one];
  expect(gone).toContain(one);
  const later = await start({ [path]: change });
  expect(later.active).toEqual(all);
  expect(later.broken).toEqual(gone.map((service) => `${service} last-good`));
  await forget(gone);
  const fresh = await start({ [path]: change });
  expect(fresh.active).toEqual(without(...gone));
  expect(fresh.broken).toEqual(gone.map((service) => `${service} none`));
});

test('what only one service makes wrong of a shared letter does not stop the others', async () => {
  const { broken } = await start({
    'service-catalog/letters/nachforderung.hbs': (text) => text.replace('{{request.text}}', '{{answers.hund.rufname}}'),
  });
  const others = sharedBlocks(unchanged)
    .get('service-catalog/letters/nachforderung.hbs')!
    .filter((service) => service !== 'hund-anmelden');
  expect(others.length).toBeGreaterThan(0);
  expect(broken).toEqual(others.map((service) => `${service} last-good`));
});

test('a service that the town misspells does not stop the town', async () => {
  const { active, broken } = await start({
    [`service-catalog/tenants/${town}/tenant.yaml`]: (text) =>
      text.replace('services:\n  - geburtsurkunde-beantragen\n', 'services:\n  - geburtsurkunde-beantrage\n'),
  });
  expect(active).toEqual(without('geburtsurkunde-beantragen'));
  expect(broken).toEqual(['geburtsurkunde-beantrage none']);
});

test.each([
  ['unreadable', (text: string) => `${text}\n\t: [`],
  ['gone', null],
  ['wrong in its format', (text: string) => text.replace('units:', 'unitz:')],
])('a town whose file is %s goes on as it was', async (_, change) => {
  const path = `service-catalog/tenants/${town}/tenant.yaml`;
  const later = await start({ [path]: change });
  expect(later.hashes).toEqual(good.hashes);
  expect(later.registry.findTenant(town)?.name).toBe('Stadt Musterstadt');
  expect(later.broken).toEqual(all.map((service) => `${service} last-good`));
  await store.write((tx) => tx.removeCatalogTown(town));
  const fresh = await start({ [path]: change });
  expect(fresh.active).toEqual([]);
  expect(fresh.told).toContain('ACHTUNG musterstadt: Die Definition des Mandanten ist fehlerhaft, er wird nicht angeboten.');
});

test('a broken file of example accounts stops nothing', async () => {
  const { active, broken } = await start({ [`service-catalog/tenants/${town}/staff.example.yaml`]: 'format: 1\nstaff: niemand\n' });
  expect({ active, broken }).toEqual({ active: all, broken: [] });
});
