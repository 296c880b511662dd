import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openPostgres } from '../../engine/adapters/database/connect.ts';
import { createPostgresStore } from '../../engine/adapters/database/postgres-store.ts';
import { createSqliteStore } from '../../engine/adapters/database/sqlite-store.ts';
import { ConflictError, type CaseRow, type DraftRow, type Store } from '../../engine/application/ports.ts';
import { migrations } from '../../migrations/index.ts';
import { databaseUrl, describeWith } from '../support/services.ts';

const tenant = 'test';
const caseRow = (number: string, more: Partial<CaseRow> = {}): CaseRow => ({
  tenant,
  id: randomUUID(),
  number,
  service: 's',
  bundleHash: 'h',
  channel: 'online',
  authority: 'a',
  unit: 'u',
  queue: 'q',
  state: 'neu',
  clock: 'running',
  outcome: null,
  assignee: null,
  assurance: 'keine',
  account: null,
  receivedAt: '2026-11-24T08:00:00.000Z',
  closedAt: null,
  dueAt: null,
  dueLabel: null,
  waitsForSecond: false,
  submitKey: randomUUID(),
  secretHash: 'x',
  lastSeq: 0,
  lastHash: '',
  label: Buffer.from('l'),
  version: 1,
  ...more,
});
const effect = (key: string) => ({
  tenant,
  caseId: null,
  kind: 'mail',
  key,
  sealed: Buffer.from('x'),
  createdAt: '2026-01-01',
  nextAt: '2026-01-01T00:00:00.000Z',
  attempts: 0,
  lastError: null,
  state: 'open' as const,
});

function suite(open: () => Promise<{ store: Store; close(): Promise<void> }>): void {
  let opened: Awaited<ReturnType<typeof open>>;
  let store: Store;
  beforeAll(async () => {
    opened = await open();
    store = opened.store;
  });
  afterAll(() => opened?.close());

  test('drafts of an account are those not sent and not expired, changed last first', async () => {
    const [now, later] = ['2026-11-24T08:00:00.000Z', '2026-12-24T08:00:00.000Z'];
    const draft = (id: string, more: object) => ({
      tenant,
      id,
      service: 's',
      bundleHash: 'h',
      channel: 'online' as const,
      secretHash: 'x',
      account: 'drafter',
      sealed: Buffer.from('d'),
      createdAt: now,
      updatedAt: now,
      expiresAt: later,
      sentCaseNumber: null,
      linkHash: null,
      announcedFor: null,
      ...more,
    });
    const rows = [
      draft(randomUUID(), {}),
      draft(randomUUID(), { updatedAt: '2026-11-25T08:00:00.000Z' }),
      draft(randomUUID(), { sentCaseNumber: '2026-000009' }),
      draft(randomUUID(), { expiresAt: now }),
      draft(randomUUID(), { account: 'somebody' }),
      draft(randomUUID(), { account: null }),
      draft(randomUUID(), { tenant: 'other-town' }),
    ];
    await store.write(async (tx) => {
      for (const row of rows) await tx.saveDraft(row);
    });
    const found = await store.read.listDraftsOfAccount(tenant, 'drafter', now);
    expect(found.map(({ id }) => id)).toEqual([rows[1]!.id, rows[0]!.id]);
  });

  test('of two changes of one draft that read the same, the second is told; a sent draft takes none', async () => {
    const draft = {
      tenant,
      id: randomUUID(),
      service: 's',
      bundleHash: 'h',
      channel: 'online' as const,
      secretHash: 'x',
      account: null,
      sealed: Buffer.from('a'),
      createdAt: '2026-01-01',
      updatedAt: '2026-01-01',
      expiresAt: '2026-02-01',
      sentCaseNumber: null,
      linkHash: null,
      announcedFor: null,
    };
    await store.write((tx) => tx.saveDraft(draft));
    const change = (from: string, to: string) =>
      store.write((tx) => tx.replaceDraft({ ...draft, sealed: Buffer.from(to) }, { ...draft, sealed: Buffer.from(from) }));
    const [first, second] = await Promise.allSettled([change('a', 'b'), change('a', 'c')]);
    expect([first.status, second.status].sort()).toEqual(['fulfilled', 'rejected']);
    const now = (await store.read.findDraft(tenant, draft.id))!;
    await change(now.sealed.toString(), 'd');
    await store.write((tx) => tx.saveDraft({ ...draft, sealed: Buffer.from('d'), sentCaseNumber: '2026-1' }));
    await expect(change('d', 'e')).rejects.toThrow(ConflictError);
  });

  test('a failing write undoes only itself, though it shares a commit', async () => {
    const good = caseRow('2026-1');
    const results = await Promise.allSettled([
      store.write((tx) => tx.insertCase(good)),
      store.write(async (tx) => {
        await tx.insertCase(caseRow('2026-2'));
        throw new Error('changed my mind');
      }),
      store.write((tx) => tx.insertCase(caseRow('2026-3'))),
    ]);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await store.read.findCase(tenant, '2026-1')).toEqual(good);
    expect(await store.read.findCase(tenant, '2026-2')).toBeUndefined();
    expect(await store.read.findCase(tenant, '2026-3')).toBeDefined();
  });
  test('the same submit key is stored once', async () => {
    const first = caseRow('2026-10');
    await store.write((tx) => tx.insertCase(first));
    await expect(store.write((tx) => tx.insertCase(caseRow('2026-11', { submitKey: first.submitKey })))).rejects.toThrow();
  });
  test('a stale version is a conflict', async () => {
    const row = caseRow('2026-20');
    await store.write((tx) => tx.insertCase(row));
    await store.write((tx) => tx.updateCase({ ...row, version: 2 }, 1));
    await expect(store.write((tx) => tx.updateCase({ ...row, version: 2 }, 1))).rejects.toThrow(ConflictError);
  });
  test('serials have no gaps under 100 concurrent writes', async () => {
    const serials = await Promise.all(Array.from({ length: 100 }, () => store.write((tx) => tx.nextCaseSerial(tenant, 2030))));
    expect([...serials].sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
  });
  test('queues show what is due first, and what another unit was asked', async () => {
    const unit = randomUUID();
    const asked = caseRow('2026-32', { unit: 'other', dueAt: '2026-12-03' });
    await store.write(async (tx) => {
      await tx.insertCase(caseRow('2026-30', { unit }));
      await tx.insertCase(caseRow('2026-31', { unit, dueAt: '2026-12-01' }));
      await tx.insertCase(asked);
      await tx.insertConsultation({
        tenant,
        id: randomUUID(),
        caseId: asked.id,
        unit,
        dueAt: '2026-12-05',
        askedAt: '2026-11-24',
        answeredAt: null,
      });
    });
    const { rows, total } = await store.read.listCases(tenant, { units: [unit], limit: 10, offset: 0 });
    expect(rows.map((row) => row.number)).toEqual(['2026-31', '2026-32', '2026-30']);
    expect(total).toBe(3);
  });
  test('a draft is replaced only as it was read, and never after it was sent', async () => {
    const row: DraftRow = {
      tenant,
      id: randomUUID(),
      service: 's',
      bundleHash: 'h',
      channel: 'online',
      secretHash: 'x',
      account: null,
      sealed: Buffer.from('1'),
      createdAt: 'c',
      updatedAt: 'u',
      expiresAt: 'e',
      sentCaseNumber: null,
      linkHash: null,
      announcedFor: null,
    };
    const next = { ...row, sealed: Buffer.from('2') };
    await store.write((tx) => tx.saveDraft(row));
    const both = await Promise.allSettled([1, 2].map(() => store.write((tx) => tx.replaceDraft(next, row))));
    expect(both.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    const sent = { ...next, sentCaseNumber: '2026-000001' };
    await store.write((tx) => tx.replaceDraft(sent, next));
    await expect(store.write((tx) => tx.replaceDraft(next, sent))).rejects.toThrow(ConflictError);
    expect(await store.read.findDraft(tenant, row.id)).toEqual(sent);
  });
  test('an effect is enqueued once and leased to one worker at a time', async () => {
    await store.write((tx) => tx.enqueue(effect('same')));
    await store.write((tx) => tx.enqueue(effect('same')));
    const now = '2026-02-01T00:00:00.000Z';
    const claims = await Promise.all([1, 2, 3].map(() => store.write((tx) => tx.claimEffects(now, 10, 60))));
    expect(claims.flat().filter((row) => row.key === 'same')).toHaveLength(1);
    const again = await store.write((tx) => tx.claimEffects('2026-02-01T00:02:00.000Z', 10, 60));
    expect(again.map((row) => row.key)).toContain('same');
  });
  test('one effect is claimed by one worker, while it is due', async () => {
    await store.write((tx) => tx.enqueue(effect('single')));
    const now = '2026-01-01T00:00:01.000Z';
    const row = await store.write(async (tx) =>
      (await tx.claimEffects('2026-01-01T00:00:00.000Z', 100, 1)).find(({ key }) => key === 'single'),
    );
    const claims = await Promise.all([1, 2, 3].map(() => store.write((tx) => tx.claimEffect(row!.id, now, 60))));
    expect(claims.filter((claimed) => claimed !== undefined)).toHaveLength(1);
    expect(await store.read.listDueEffects(now, 100)).not.toContain(row!.id);
    await store.write((tx) => tx.finishEffect(row!.id, now));
    expect(await store.write((tx) => tx.claimEffect(row!.id, '2027-01-01', 60))).toBeUndefined();
  });
}

describe('SQLite', () => {
  suite(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'amtsweg-store-'));
    const store = await createSqliteStore({ file: join(folder, 'test.sqlite'), migrations });
    return { store, close: () => store.close().then(() => rmSync(folder, { recursive: true })) };
  });
});

describeWith('PostgreSQL', 'PostgreSQL', () => {
  suite(async () => {
    const schema = `amtsweg_${randomUUID().replaceAll('-', '')}`;
    const admin = openPostgres(databaseUrl, { connections: 1 });
    await sql`create schema ${sql.id(schema)}`.execute(admin);
    const store = await createPostgresStore({ url: databaseUrl, schema, migrations });
    const close = async (): Promise<void> => {
      await store.close();
      await sql`drop schema ${sql.id(schema)} cascade`.execute(admin);
      await admin.destroy();
    };
    return { store, close };
  });
});
