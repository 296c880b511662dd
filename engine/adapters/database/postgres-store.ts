import type { MigrationProvider } from 'kysely/migration';
import type { Store, WriteTx } from '../../application/ports.ts';
import { migrate, openPostgres } from './connect.ts';
import { SqlReadTx } from './read-tx.ts';
import { SqlWriteTx } from './write-tx.ts';

// Serialization failure and deadlock: the transaction did nothing and may run again.
const retryable = new Set(['40001', '40P01']);

/** PostgreSQL, one transaction per write. A job may run more than once and must not act outside its transaction. */
export async function createPostgresStore(options: { url: string; schema?: string; migrations: MigrationProvider }): Promise<Store> {
  const db = openPostgres(options.url, { schema: options.schema });
  await migrate(db, options.migrations, options.schema);
  const write = async <T>(job: (tx: WriteTx) => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await db.transaction().execute((transaction) => job(new SqlWriteTx(transaction)));
      } catch (error) {
        if (attempt >= 5 || !retryable.has((error as { code?: string }).code ?? '')) throw error;
      }
    }
  };
  return { write, read: new SqlReadTx(db), close: () => db.destroy() };
}
