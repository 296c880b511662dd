import type { MigrationProvider } from 'kysely/migration';
import type { Store, WriteTx } from '../../application/ports.ts';
import { CommitGroup } from './commit-group.ts';
import { migrate } from './connect.ts';
import { SqlReadTx } from './read-tx.ts';
import { connectSqlite, type SqliteOptions } from './sqlite-connection.ts';
import { SqlWriteTx } from './write-tx.ts';

/** SQLite with group commit: one connection writes, one reads what is committed. */
export async function createSqliteStore(
  options: { file: string; migrations: MigrationProvider } & Pick<SqliteOptions, 'onStatement'>,
): Promise<Store> {
  const { file, migrations, onStatement } = options;
  const writer = connectSqlite(file, { onStatement });
  await migrate(writer.db, migrations);
  const reader = connectSqlite(file, { readonly: true, onStatement });
  const group = new CommitGroup<WriteTx>(writer.database, new SqlWriteTx(writer.db, writer.rows));
  return {
    write: (job) => group.add(job),
    read: new SqlReadTx(reader.db, reader.rows),
    async close() {
      await group.idle();
      await reader.db.destroy();
      await writer.db.destroy();
    },
  };
}
