import { Kysely, PostgresDialect } from 'kysely';
import { Migrator, type MigrationProvider } from 'kysely/migration';
import { Pool } from 'pg';
import { connectSqlite, type SqliteOptions } from './sqlite-connection.ts';

export const openSqlite = (file: string, options: SqliteOptions = {}): Kysely<any> => connectSqlite(file, options).db;

export function openPostgres(url: string, options: { schema?: string; connections?: number } = {}): Kysely<any> {
  const pool = new Pool({
    connectionString: url,
    max: options.connections ?? 10,
    options: options.schema ? `-c search_path=${options.schema}` : undefined,
  });
  return new Kysely<any>({ dialect: new PostgresDialect({ pool }) });
}

/**
 * @param schema PostgreSQL only: made when it is missing; the list of migrations is kept there too, apart from that of another schema
 * @throws Error with the migration's name when one fails; nothing after it has run
 */
export async function migrate(db: Kysely<any>, provider: MigrationProvider, schema?: string): Promise<void> {
  if (schema) await db.schema.createSchema(schema).ifNotExists().execute();
  const { error, results = [] } = await new Migrator({ db, provider, migrationTableSchema: schema }).migrateToLatest();
  if (error)
    throw new Error(`Migration ${results.find((result) => result.status === 'Error')?.migrationName ?? ''} failed`, { cause: error });
}
