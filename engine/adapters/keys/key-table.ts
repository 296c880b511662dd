import type { MigrationProvider } from 'kysely/migration';
import { CommitGroup } from '../database/commit-group.ts';
import { migrate, openPostgres } from '../database/connect.ts';
import { statementsOver, type RowStatements } from '../database/row-statements.ts';
import { connectSqlite, type SqliteOptions } from '../database/sqlite-connection.ts';

export type KeyTableOptions = ({ file: string } & Pick<SqliteOptions, 'onStatement'>) | { url: string; schema?: string };
export interface KeyRow {
  tenant: string;
  subject: string;
  /** Names the master key that wrapped it. */
  masterKey: string;
  wrapped: Buffer;
}
/** Wrapped keys in their own database. A key that was inserted or deleted is so on disk when the promise resolves. */
export interface KeyTable {
  insert(row: KeyRow): Promise<void>;
  find(tenant: string, subject: string): Promise<KeyRow | undefined>;
  delete(tenant: string, subject: string): Promise<void>;
  close(): Promise<void>;
}
const table = 'case_keys';

export const openKeyTable = (options: KeyTableOptions, migrations: MigrationProvider): Promise<KeyTable> =>
  'file' in options ? openInFile(options, migrations) : openInPostgres(options, migrations);

/** Keys of drafts that begin together share a commit. What is read is committed: a key is found from the moment it was given out. */
async function openInFile(
  { file, onStatement }: Extract<KeyTableOptions, { file: string }>,
  migrations: MigrationProvider,
): Promise<KeyTable> {
  const writer = connectSqlite(file, { onStatement });
  await migrate(writer.db, migrations);
  const reader = connectSqlite(file, { readonly: true, onStatement });
  const group = new CommitGroup<RowStatements>(writer.database, writer.rows);
  return {
    insert: (row) => group.add((rows) => rows.insert(table, [{ ...row }])),
    find: (tenant, subject) => reader.rows.find(table, { tenant, subject }),
    delete: (tenant, subject) => group.add((rows) => rows.delete(table, { tenant, subject })),
    async close() {
      await group.idle();
      await reader.db.destroy();
      await writer.db.destroy();
    },
  };
}

async function openInPostgres(
  { url, schema }: Extract<KeyTableOptions, { url: string }>,
  migrations: MigrationProvider,
): Promise<KeyTable> {
  const db = openPostgres(url, { schema });
  await migrate(db, migrations, schema);
  const rows = statementsOver(db);
  return {
    insert: (row) => rows.insert(table, [{ ...row }]),
    find: (tenant, subject) => rows.find(table, { tenant, subject }),
    delete: (tenant, subject) => rows.delete(table, { tenant, subject }),
    close: () => db.destroy(),
  };
}
