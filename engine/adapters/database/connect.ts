import Database from 'better-sqlite3';
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely';
import { Migrator, type MigrationProvider } from 'kysely/migration';
import { Pool } from 'pg';

/** SQLite with everything that makes a commit durable: WAL, synchronous FULL. */
export function openSqlite(file: string, options: { readonly?: boolean } = {}): Kysely<any> {
  const database = new Database(file, { readonly: options.readonly ?? false });
  database.pragma('busy_timeout = 5000');
  if (!options.readonly) {
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
  }
  keepStatements(database);
  return new Kysely<any>({ dialect: new SqliteDialect({ database }) });
}

const maxStatements = 500;

/** The same few hundred statements come again and again: each is parsed and planned once. SQLite renews them itself when the schema changes. */
function keepStatements(database: Database.Database): void {
  const prepare = database.prepare.bind(database);
  const kept = new Map<string, Database.Statement>();
  database.prepare = ((text: string) => {
    const known = kept.get(text);
    if (known && !known.busy) return known;
    const statement = prepare(text);
    if (kept.size >= maxStatements) kept.clear();
    kept.set(text, statement);
    return statement;
  }) as typeof database.prepare;
}

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
