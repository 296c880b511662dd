import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openPostgres } from '../../engine/adapters/database/connect.ts';
import { createPostgresStore } from '../../engine/adapters/database/postgres-store.ts';
import { createSqliteStore } from '../../engine/adapters/database/sqlite-store.ts';
import { createKeyStore } from '../../engine/adapters/keys/key-store.ts';
import { createHandlebarsTemplates } from '../../engine/adapters/templates/handlebars-templates.ts';
import type { Application } from '../../engine/application/api.ts';
import { CatalogRegistry } from '../../engine/application/catalog/catalog-registry.ts';
import { cardOf } from '../../engine/application/catalog/service-card.ts';
import { createApplication } from '../../engine/application/create-application.ts';
import type { Dependencies } from '../../engine/application/dependencies.ts';
import { performEffects } from '../../engine/application/effects/perform-effects.ts';
import { runTimers } from '../../engine/application/effects/run-timers.ts';
import { settlePlaces } from '../../engine/application/offers/settle-places.ts';
import type { Store } from '../../engine/application/ports.ts';
import type { Bundle } from '../../engine/definition/bundle.ts';
import { compileService } from '../../engine/definition/compile/compile-service.ts';
import { offeredServices } from '../../engine/definition/offered-services.ts';
import { asOffer, asTenant } from '../../engine/definition/read/read-catalog.ts';
import { keyMigrations, migrations } from '../../migrations/index.ts';
import { readFixtureCatalog } from './fixture-catalog.ts';
import { databaseUrl } from './services.ts';

export interface TestApplication {
  app: Application;
  deps: Dependencies;
  store: Store;
  mails: { to: string; subject: string; text: string }[];
  /** Moves the clock; ISO instant. */
  setNow(at: string): void;
  /** Everything the job runner does in one round. */
  drain(): Promise<void>;
  /** State of the sandbox payments: every payment counts as paid. */
  payAll(): void;
  close(): Promise<void>;
}

/**
 * The use cases over a real database and the town for tests; what lies outside (mail, payment, letters) is played.
 * @param onStatement SQLite only: hears of every statement, of the cases' database and of the keys'
 */
export async function startTestApplication(
  database: 'SQLite' | 'PostgreSQL',
  now = '2026-11-24T09:00:00.000Z',
  onStatement?: (text: string) => void,
): Promise<TestApplication> {
  const folder = mkdtempSync(join(tmpdir(), 'amtsweg-app-'));
  const { store, close } = database === 'SQLite' ? await openSqliteIn(folder, onStatement) : await openSchema();
  const keys = await createKeyStore({
    masterKey: randomBytes(32),
    migrations: keyMigrations,
    file: join(folder, 'keys.sqlite'),
    onStatement,
  });
  const registry = new CatalogRegistry(store.read);
  let instant = new Date(now);
  let paid = false;
  const mails: TestApplication['mails'] = [];
  const blobs = new Map<string, Buffer>();
  const log = { info: () => undefined, error: () => undefined };
  const amounts = new Map<string, number>();
  const deps: Dependencies = {
    store,
    keys,
    log,
    catalog: registry,
    clock: { now: () => instant },
    publicUrl: 'http://localhost',
    templates: createHandlebarsTemplates(),
    blobs: {
      put: async (_tenant, id, bytes) => void blobs.set(id, bytes),
      get: async (_tenant, id) => blobs.get(id),
      remove: async (_tenant, id) => void blobs.delete(id),
    },
    letters: {
      letter: async () => ({ pdf: Buffer.from('%PDF-'), archive: Buffer.from('%PDF-') }),
      receipt: async () => Buffer.from('%PDF-'),
    },
    payment: {
      name: 'test',
      async start({ requestId, amount }) {
        amounts.set(requestId, amount);
        return { transactionId: requestId, redirectUrl: `http://kasse/${requestId}` };
      },
      status: async (_originator, _endpoint, id) => ({ state: paid ? 'paid' : 'open', amount: amounts.get(id) ?? 0, reference: 'KZ' }),
    },
    mailer: { send: async ({ to, subject, text }) => void mails.push({ to, subject, text }) },
    inspector: { inspect: async ({ mediaType }) => ({ ok: true, mediaType }) },
    passwords: { hash: async (password) => password, verify: async (password, hash) => password === hash },
    wake: () => (working = working.then(drain)),
  };
  let working = Promise.resolve();
  const drain = async (): Promise<void> => {
    await runTimers(deps);
    await settlePlaces(deps);
    while ((await performEffects(deps)) > 0);
  };
  await activateTown(store, registry, now);
  return {
    app: createApplication(deps),
    deps,
    store,
    mails,
    drain: () => (working = working.then(drain)),
    setNow: (at) => void (instant = new Date(at)),
    payAll: () => void (paid = true),
    async close() {
      await working;
      await keys.close();
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

let compiled: Bundle[] | undefined;

/** Bundles of the whole town, compiled once for all tests of a file; their offers as publishing records them. */
async function activateTown(store: Store, registry: CatalogRegistry, at: string): Promise<void> {
  const raw = readFixtureCatalog();
  const town = raw.tenants.get('teststadt')!;
  compiled ??= offeredServices(asTenant(town.tenant!)).map(({ service }) => compileService(raw, service, 'teststadt'));
  await store.write(async (tx) => {
    await tx.saveCatalogTown({ tenant: 'teststadt', content: asTenant(town.tenant!), problem: null });
    for (const bundle of compiled!) {
      const { tenant, service, hash: bundleHash } = bundle;
      await tx.saveBundle(bundle, {}, at);
      await tx.saveCatalogService({ tenant, service, bundleHash, card: cardOf(bundle), fingerprint: '', problem: null });
    }
    for (const { offer, places = null } of [...town.offers.values()].map(asOffer)) await tx.saveOffer('teststadt', offer, places);
  });
  registry.load(await store.read.readCatalogIndex());
}

async function openSqliteIn(folder: string, onStatement?: (text: string) => void) {
  const store = await createSqliteStore({ file: join(folder, 'test.sqlite'), migrations, onStatement });
  return { store, close: () => store.close() };
}

/** A schema of its own, dropped at the end. */
async function openSchema() {
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
}
