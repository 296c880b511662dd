import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { migrate, openPostgres, openSqlite } from '../../engine/adapters/database/connect.ts';
import { SqlWriteTx } from '../../engine/adapters/database/write-tx.ts';
import { migrations } from '../../migrations/index.ts';
import { databaseUrl, describeWith } from '../support/services.ts';

/** A draft and a session of the version before, then the columns for links and notices. */
async function upgrade(db: Kysely<any>, schema?: string): Promise<void> {
  const all = await migrations.getMigrations();
  const before = Object.fromEntries(Object.entries(all).filter(([name]) => name < '006'));
  await migrate(db, { getMigrations: async () => before }, schema);
  const draft = {
    tenant: 'stadt',
    id: 'alt',
    service: 'hund',
    bundleHash: 'h',
    channel: 'online',
    secretHash: 's',
    account: null,
    sealed: Buffer.from('x'),
    createdAt: '2026-11-01',
    updatedAt: '2026-11-01',
    expiresAt: '2026-12-01',
    sentCaseNumber: null,
  };
  await db.insertInto('drafts').values(draft).execute();
  const session = { idHash: 'i', tenant: 'stadt', kind: 'citizen', subject: '', data: Buffer.from('x'), createdAt: '2026-11-01' };
  await db
    .insertInto('sessions')
    .values({ ...session, seenAt: '2026-11-01', expiresAt: '2026-11-02' })
    .execute();
  await migrate(db, migrations, schema);
  const tx = new SqlWriteTx(db);
  const kept = (await tx.findDraft('stadt', 'alt'))!;
  expect(kept).toMatchObject({ ...draft, linkHash: null, announcedFor: null });
  // What was begun before is announced too.
  expect((await tx.listDraftsToAnnounce('2026-12-01', 10)).map(({ id }) => id)).toEqual(['alt']);
  await tx.replaceDraft({ ...kept, linkHash: 'l', announcedFor: kept.expiresAt }, kept);
  expect(await tx.listDraftsToAnnounce('2026-12-01', 10)).toEqual([]);
  expect((await tx.findDraftByLink('stadt', 'l'))?.id).toBe('alt');
  expect(await tx.findDraftByLink('dorf', 'l')).toBeUndefined();
  await tx.touchSession('i', '2026-11-03', '2026-12-03');
  expect(await tx.findSession('i')).toMatchObject({ seenAt: '2026-11-03', expiresAt: '2026-12-03' });
  await tx.deleteExpiredSessions('2026-12-02');
  expect(await tx.findSession('i')).toBeDefined();
  await tx.deleteExpiredSessions('2026-12-03');
  expect(await tx.findSession('i')).toBeUndefined();
}

test('SQLite: links and notices come on top of what is there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'amtsweg-upgrade-'));
  const db = openSqlite(join(folder, 'test.sqlite'));
  await upgrade(db);
  await db.destroy();
  rmSync(folder, { recursive: true });
});

describeWith('PostgreSQL', 'PostgreSQL', () => {
  test('links and notices come on top of what is there', async () => {
    const schema = `amtsweg_${randomUUID().replaceAll('-', '')}`;
    const db = openPostgres(databaseUrl, { schema });
    await sql`create schema ${sql.id(schema)}`.execute(db);
    await upgrade(db, schema);
    await sql`drop schema ${sql.id(schema)} cascade`.execute(db);
    await db.destroy();
  });
});
