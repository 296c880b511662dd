import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSqliteStore } from '../../engine/adapters/database/sqlite-store.ts';
import { createHandlebarsTemplates } from '../../engine/adapters/templates/handlebars-templates.ts';
import { CatalogRegistry } from '../../engine/application/catalog/catalog-registry.ts';
import { publishCatalog, type Publication } from '../../engine/application/catalog/publish-catalog.ts';
import type { Store } from '../../engine/application/ports.ts';
import { filesBelow, filesWith } from '../../engine/definition/read/catalog-files.ts';
import { offeredServices } from '../../engine/definition/offered-services.ts';
import { asTenant, readCatalogFrom, type RawCatalog } from '../../engine/definition/read/read-catalog.ts';
import { fingerprintOf, viewOfService } from '../../engine/definition/read/service-files.ts';
import { migrations } from '../../migrations/index.ts';

const files = filesBelow(process.cwd());
const unchanged = readCatalogFrom(files);
const town = 'musterstadt';
const all = offeredServices(asTenant(unchanged.tenants.get(town)!.tenant!))
  .map(({ service }) => service)
  .toSorted();
const inTown = `service-catalog/tenants/${town}`;
const inService = (id: string): string => unchanged.services.get(id)!.folder;
const templates = createHandlebarsTemplates();

type Changes = Record<string, string | null | ((text: string) => string)>;
let folder: string;
let store: Store;
let seconds = 0;

/** Publishes the shipped catalog with some files changed (edit of the text), replaced, added or taken away. */
function publish(changes: Changes = {}, engine = 'engine'): Promise<Publication> {
  const texts = Object.entries(changes).map(([path, change]) => {
    const before = files.read(path) ?? '';
    const after = typeof change === 'function' ? change(before) : change;
    expect(after).not.toBe(before);
    return [path, after] as const;
  });
  const log = { info: () => undefined, error: () => undefined };
  const clock = { now: () => new Date(Date.UTC(2026, 10, 24, 9, 0, (seconds += 1))) };
  return publishCatalog({ raw: readCatalogFrom(filesWith(files, new Map(texts)), unchanged), store, templates, log, clock, engine });
}
const offered = async (): Promise<string[]> => {
  const registry = new CatalogRegistry(store.read);
  registry.load(await store.read.readCatalogIndex());
  return registry
    .listActive(town)
    .map(({ service }) => service)
    .sort();
};
/** Every town that offers a service gets a bundle of its own. */
const compiledFor = (services: string[]): string[] =>
  [...unchanged.tenants.values()]
    .flatMap(({ id, tenant }) =>
      offeredServices(asTenant(tenant!)).flatMap(({ service }) => (services.includes(service) ? [`${id}/${service}`] : [])),
    )
    .sort();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'amtsweg-publication-'));
  store = await createSqliteStore({ file: join(folder, 'test.sqlite'), migrations });
  expect(await publish()).toEqual({ checked: all, compiled: compiledFor(all) });
}, 120_000);
afterEach(() => publish(), 60_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

test('an unchanged catalog checks and compiles nothing', async () => {
  expect(await publish()).toEqual({ checked: [], compiled: [] });
  expect(await offered()).toEqual(all);
});

const comment = (text: string): string => `${text}\n# ein Satz mehr\n`;
const title = (text: string): string => text.replace(/"title": "([^"]*)"/, '"title": "$1 neu"');

test.each<[string, string, string | ((text: string) => string), string[]]>([
  ['its schema', `${inService('hund-anmelden')}/schema.json`, title, ['hund-anmelden']],
  ['its workflow', `${inService('hund-anmelden')}/workflow.yaml`, comment, ['hund-anmelden']],
  ['its scenarios', `${inService('hund-anmelden')}/scenarios.yaml`, comment, ['hund-anmelden']],
  ['a translation of its own', `${inService('hund-anmelden')}/texts.en.yaml`, 'format: 1\nlang: en\ntexts: []\n', ['hund-anmelden']],
  ['a letter of its own', `${inService('hund-anmelden')}/letters/hundesteuerbescheid.hbs`, '# Bescheid\n', ['hund-anmelden']],
  ['a letter it shares', 'service-catalog/letters/baumbescheid.hbs', (text) => `${text}\nSchluss.\n`, ['baumfaellung-beantragen']],
  ['its vocabulary', 'service-catalog/vocabulary/hund.schema.json', title, ['hund-anmelden']],
  [
    'the vocabulary of its vocabulary',
    'service-catalog/vocabulary/iban.schema.json',
    title,
    ['hund-anmelden', 'wohngeld-mietzuschuss-beantragen'],
  ],
  ['its process', 'workflows/meldung.yaml', comment, ['strassenschaden-melden']],
  ['its tariff', 'service-catalog/tariffs/personalausweis.yaml', comment, ['personalausweis-beantragen']],
  [
    'a tariff of the town in place of the shared one',
    `${inTown}/tariffs/personalausweis.yaml`,
    files.read('service-catalog/tariffs/personalausweis.yaml')!,
    ['personalausweis-beantragen'],
  ],
  ['a tariff of its offers', `${inTown}/tariffs/ferienspiele-woche.yaml`, comment, ['ferienspiele-buchen']],
  ['an offer', `${inTown}/offers/sommer-wald.yaml`, comment, ['ferienspiele-buchen']],
  [
    'an offer that now names it',
    `${inTown}/offers/sommer-wald.yaml`,
    (text) => text.replace('services: [ferienspiele-buchen]', 'services: [ferienspiele-buchen, hund-anmelden]'),
    ['ferienspiele-buchen', 'hund-anmelden'],
  ],
  [
    'its line in the registry',
    'service-catalog/registry.csv',
    (text) => text.replace(/^(strassenschaden-melden,)[^,]*/m, '$1Straßenschaden melden (neu)'),
    ['strassenschaden-melden'],
  ],
  ['what nobody reads', 'service-catalog/vocabulary/README.md', comment, []],
])('a service is looked at again when %s changes, and no other', async (_, path, change, services) => {
  expect((await publish({ [path]: change })).checked).toEqual(services);
});

test('what a town lays over a service is published again for this town only; a change of the base for both', async () => {
  const overlay = 'service-catalog/tenants/beispielheim/services/strassenschaden-melden.yaml';
  const current = async (tenant: string) =>
    (await store.read.findActivation(tenant, 'strassenschaden-melden', '2027-01-01T00:00:00.000Z'))?.bundleHash;
  const before = [await current(town), await current('beispielheim')];
  const other = { [overlay]: (text: string) => text.replace('Nummer am Mast', 'Nummer der Laterne') };
  expect(await publish(other)).toEqual({ checked: ['strassenschaden-melden'], compiled: ['beispielheim/strassenschaden-melden'] });
  expect(await current(town)).toBe(before[0]);
  expect(await current('beispielheim')).not.toBe(before[1]);
  const broken = { [overlay]: (text: string) => text.replace('queue: laternen', 'queue: lampen') };
  expect((await publish(broken)).compiled).toEqual([]);
  expect((await publish({ ...broken, [`${inService('strassenschaden-melden')}/schema.json`]: title })).compiled).toEqual([
    `${town}/strassenschaden-melden`,
  ]);
  expect((await publish()).compiled).toEqual(compiledFor(['strassenschaden-melden']));
});

test.each([
  ['the town', `${inTown}/tenant.yaml`],
  ['a shared translation', 'service-catalog/texts/en.yaml'],
])('a change of %s concerns every service', (_, path) => {
  const changed = readCatalogFrom(filesWith(files, new Map([[path, comment(files.read(path)!)]])), unchanged);
  const fingerprints = (raw: RawCatalog): string[] =>
    [...raw.services.values()].map((service) => fingerprintOf(viewOfService(raw, service)));
  const before = fingerprints(unchanged);
  expect(fingerprints(changed).filter((fingerprint, index) => fingerprint === before[index])).toEqual([]);
});

test('another engine looks at everything again', async () => {
  expect((await publish({}, 'another')).checked).toEqual(all);
}, 120_000);

test('what is broken is looked at each time; a mistake in the file of the town leaves its services as they are', async () => {
  const broken = { [`${inService('hund-anmelden')}/workflow.yaml`]: (text: string) => text.replace('process: abgabe', 'process: abgaben') };
  expect(await publish(broken)).toEqual({ checked: ['hund-anmelden'], compiled: [] });
  expect(await publish(broken)).toEqual({ checked: ['hund-anmelden'], compiled: [] });
  expect(await publish()).toEqual({ checked: ['hund-anmelden'], compiled: compiledFor(['hund-anmelden']) });
  await publish({ [`${inTown}/tenant.yaml`]: (text) => text.replace('units:', 'unitz:') });
  expect(await offered()).toEqual(all);
  const registry = new CatalogRegistry(store.read);
  registry.load(await store.read.readCatalogIndex());
  expect(new Set(registry.problems.map(({ tenant }) => tenant))).toEqual(new Set([town]));
  // What the services of other towns were held to has changed back, so they are looked at once more.
  expect((await publish()).compiled.filter((made) => made.startsWith(`${town}/`))).toEqual([]);
});

test('a service that the town takes back is offered no more', async () => {
  await publish({ [`${inTown}/tenant.yaml`]: (text) => text.replace('  - baumfaellung-beantragen\n', '') });
  expect(await offered()).toEqual(all.filter((service) => service !== 'baumfaellung-beantragen'));
  expect(await store.read.findActivation(town, 'baumfaellung-beantragen', '2027-01-01T00:00:00.000Z')).toBeUndefined();
});
