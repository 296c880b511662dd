import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { migrate, openPostgres, openSqlite } from '../../engine/adapters/database/connect.ts';
import { SqlWriteTx } from '../../engine/adapters/database/write-tx.ts';
import { migrations } from '../../migrations/index.ts';
import { databaseUrl, describeWith } from '../support/services.ts';

const before = '001-foundation';

/** Data written by the version before the places came, then all later migrations. */
async function upgrade(db: Kysely<any>, schema?: string): Promise<void> {
  const all = await migrations.getMigrations();
  await migrate(db, { getMigrations: async () => ({ [before]: all[before]! }) }, schema);
  await db.insertInto('case_serials').values({ tenant: 'stadt', year: 2026, last: 7 }).execute();
  await db.insertInto('case_relations').values({ tenant: 'stadt', caseId: 'a', kind: 'renewal-of', otherId: 'b' }).execute();
  await migrate(db, migrations, schema);
  const tx = new SqlWriteTx(db);
  expect(await tx.nextCaseSerial('stadt', 2026)).toBe(8);
  await tx.saveOffer('stadt', 'kurs', 1);
  expect(await tx.takePlace('stadt', 'kurs')).toBe(true);
  expect(await tx.takePlace('stadt', 'kurs')).toBe(false);
  await tx.saveOffer('stadt', 'kurs', 2);
  expect(await tx.takePlace('stadt', 'kurs')).toBe(true);
  expect(await tx.recordDraw('stadt', 'kurs', { seed: 's', entries: 2, at: '2026-11-24' })).toBe(true);
  expect(await tx.recordDraw('stadt', 'kurs', { seed: 't', entries: 2, at: '2026-11-24' })).toBe(false);
}

test('SQLite: the places come on top of what is there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'amtsweg-upgrade-'));
  const db = openSqlite(join(folder, 'test.sqlite'));
  await upgrade(db);
  await db.destroy();
  rmSync(folder, { recursive: true });
});

describeWith('PostgreSQL', 'PostgreSQL', () => {
  test('the places come on top of what is there', async () => {
    const schema = `amtsweg_${randomUUID().replaceAll('-', '')}`;
    const db = openPostgres(databaseUrl, { schema });
    await sql`create schema ${sql.id(schema)}`.execute(db);
    await upgrade(db, schema);
    await sql`drop schema ${sql.id(schema)} cascade`.execute(db);
    await db.destroy();
  });
});
