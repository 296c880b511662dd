import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { migrate, openPostgres, openSqlite } from '../../engine/adapters/database/connect.ts';
import { SqlWriteTx } from '../../engine/adapters/database/write-tx.ts';
import type { CatalogServiceRow } from '../../engine/application/ports.ts';
import { migrations } from '../../migrations/index.ts';
import { databaseUrl, describeWith } from '../support/services.ts';

const workflow = { service: 'hund', name: 'Hund', summary: 'Für Hunde.', topic: 't', situation: 's', routing: { unit: 'amt' } };
const stored = {
  town: { tenant: 'stadt', name: 'Stadt' },
  workflow: { ...workflow, provenance: { open: ['Frist'] } },
  process: { name: 'Abgabe' },
};
const card = {
  ...workflow,
  synonyms: [],
  online: true,
  unit: 'amt',
  process: 'Abgabe',
  checked: '',
  open: ['Frist'],
  books: false,
  routing: undefined,
};

/** Data of the version before, then the index on top of it. */
async function upgrade(db: Kysely<any>, schema?: string): Promise<void> {
  const all = await migrations.getMigrations();
  const before = Object.fromEntries(Object.entries(all).filter(([name]) => name < '005'));
  await migrate(db, { getMigrations: async () => before }, schema);
  const bundle = { tenant: 'stadt', service: 'hund', source: '{}', createdAt: '2026-11-01' };
  for (const [hash, name] of [
    ['alt', 'Hund (alt)'],
    ['neu', 'Hund'],
  ])
    await db
      .insertInto('bundles')
      .values({ ...bundle, hash, content: JSON.stringify({ ...stored, workflow: { ...stored.workflow, name } }) })
      .execute();
  const activation = { tenant: 'stadt', author: 'git', approver: null };
  const rows = [
    { ...activation, service: 'hund', bundleHash: 'alt', validFrom: '2026-11-01', validTo: '2026-11-02' },
    { ...activation, service: 'hund', bundleHash: 'neu', validFrom: '2026-11-02', validTo: null },
    { ...activation, service: 'ohne-bundle', bundleHash: 'fehlt', validFrom: '2026-11-01', validTo: null },
  ];
  await db.insertInto('activations').values(rows).execute();
  await migrate(db, migrations, schema);
}

async function prove(db: Kysely<any>, schema?: string): Promise<void> {
  await upgrade(db, schema);
  const tx = new SqlWriteTx(db);
  const row: CatalogServiceRow = {
    tenant: 'stadt',
    service: 'hund',
    bundleHash: 'neu',
    card: JSON.parse(JSON.stringify(card)),
    fingerprint: '',
    problem: null,
  };
  const town = { tenant: 'stadt', content: stored.town as never, problem: null };
  expect(await tx.readCatalogIndex()).toEqual({ towns: [town], services: [row] });
  expect(await tx.findPublished()).toBeUndefined();

  const broken = { ...row, fingerprint: 'f', problem: ['Zeile 1 ist falsch.'] };
  await tx.saveCatalogService(broken);
  await tx.saveCatalogService({ ...broken, service: 'katze', bundleHash: null, card: null });
  await tx.saveCatalogTown({ ...town, problem: ['Die Datei fehlt.'] });
  for (const fingerprint of ['a', 'b']) await tx.savePublished(fingerprint);
  await tx.removeCatalogService('stadt', 'katze');
  expect(await tx.readCatalogIndex()).toEqual({ towns: [{ ...town, problem: ['Die Datei fehlt.'] }], services: [broken] });
  expect(await tx.findPublished()).toBe('b');
  await tx.removeCatalogTown('stadt');
  expect(await tx.readCatalogIndex()).toEqual({ towns: [], services: [] });
}

test('SQLite: what was offered before is in the index', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'amtsweg-index-'));
  const db = openSqlite(join(folder, 'test.sqlite'));
  await prove(db);
  await db.destroy();
  rmSync(folder, { recursive: true });
});

describeWith('PostgreSQL', 'PostgreSQL', () => {
  test('what was offered before is in the index', async () => {
    const schema = `amtsweg_${randomUUID().replaceAll('-', '')}`;
    const db = openPostgres(databaseUrl, { schema });
    await sql`create schema ${sql.id(schema)}`.execute(db);
    await prove(db, schema);
    await sql`drop schema ${sql.id(schema)} cascade`.execute(db);
    await db.destroy();
  });
});
