import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { MigrationProvider } from 'kysely/migration';
import type { CaseKey, KeyStore } from '../../application/ports.ts';
import { migrate, openPostgres, openSqlite } from '../database/connect.ts';

export type KeyStoreOptions = { masterKey: Buffer; migrations: MigrationProvider } & ({ file: string } | { url: string; schema?: string });

/** Keys of cases in a database of their own, each wrapped by the master key (AES-256-GCM, bound to tenant and subject). */
export async function createKeyStore(options: KeyStoreOptions): Promise<KeyStore> {
  const db: Kysely<any> = 'file' in options ? openSqlite(options.file) : openPostgres(options.url, { schema: options.schema });
  await migrate(db, options.migrations, 'file' in options ? undefined : options.schema);
  const master = options.masterKey;
  const masterId = createHash('sha256').update(master).digest('hex').slice(0, 16);
  const known = new Map<string, CaseKey>();
  const contextOf = (tenant: string, subject: string): string => `key/${tenant}/${subject}`;
  const remember = (tenant: string, subject: string, key: Buffer): CaseKey => {
    if (known.size >= 10_000) known.delete(known.keys().next().value!);
    const caseKey = toCaseKey(key);
    known.set(contextOf(tenant, subject), caseKey);
    return caseKey;
  };
  return {
    async create(tenant, subject) {
      const key = randomBytes(32);
      const wrapped = seal(master, key, contextOf(tenant, subject));
      await db.insertInto('case_keys').values({ tenant, subject, masterKey: masterId, wrapped }).execute();
      return remember(tenant, subject, key);
    },
    async find(tenant, subject) {
      const cached = known.get(contextOf(tenant, subject));
      if (cached) return cached;
      const row = await db
        .selectFrom('case_keys')
        .selectAll()
        .where('tenant', '=', tenant)
        .where('subject', '=', subject)
        .executeTakeFirst();
      if (!row) return undefined;
      if (row.masterKey !== masterId) throw new Error(`The master key is not the one that wrapped this case key (${row.masterKey})`);
      return remember(tenant, subject, open(master, row.wrapped, contextOf(tenant, subject)));
    },
    async destroy(tenant, subject) {
      known.delete(contextOf(tenant, subject));
      await db.deleteFrom('case_keys').where('tenant', '=', tenant).where('subject', '=', subject).execute();
    },
    close: () => db.destroy(),
  };
}

const toCaseKey = (key: Buffer): CaseKey => ({
  seal: (plain, context) => seal(key, plain, context),
  open: (sealed, context) => open(key, sealed, context),
});

// Layout: 1 byte version, 12 bytes nonce, 16 bytes tag, ciphertext.
function seal(key: Buffer, plain: Buffer, context: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from([1]), nonce, cipher.getAuthTag(), body]);
}
function open(key: Buffer, sealed: Buffer, context: string): Buffer {
  if (sealed[0] !== 1) throw new Error('Unknown version of a sealed value');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 13))
    .setAAD(Buffer.from(context))
    .setAuthTag(sealed.subarray(13, 29));
  return Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()]);
}
