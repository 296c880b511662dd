import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { MigrationProvider } from 'kysely/migration';
import type { CaseKey, KeyStore } from '../../application/ports.ts';
import { openKeyTable, type KeyTableOptions } from './key-table.ts';

export type KeyStoreOptions = { masterKey: Buffer; migrations: MigrationProvider } & KeyTableOptions;

/** Keys of cases in a database of their own, each wrapped by the master key (AES-256-GCM, bound to tenant and subject). */
export async function createKeyStore(options: KeyStoreOptions): Promise<KeyStore> {
  const table = await openKeyTable(options, options.migrations);
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
      await table.insert({ tenant, subject, masterKey: masterId, wrapped });
      return remember(tenant, subject, key);
    },
    async find(tenant, subject) {
      const cached = known.get(contextOf(tenant, subject));
      if (cached) return cached;
      const row = await table.find(tenant, subject);
      if (!row) return undefined;
      if (row.masterKey !== masterId) throw new Error(`The master key is not the one that wrapped this case key (${row.masterKey})`);
      return remember(tenant, subject, open(master, row.wrapped, contextOf(tenant, subject)));
    },
    async destroy(tenant, subject) {
      known.delete(contextOf(tenant, subject));
      await table.delete(tenant, subject);
    },
    close: () => table.close(),
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
