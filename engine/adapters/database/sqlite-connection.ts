import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { RowStatements } from './row-statements.ts';

export interface SqliteOptions {
  readonly?: boolean;
  /** Hears of every statement as it runs, `begin` and `commit` too. */
  onStatement?: (text: string) => void;
}

/** One connection, seen two ways: by query (Kysely) and by row (prepared statements, run at once). */
export interface SqliteConnection {
  database: Database.Database;
  db: Kysely<any>;
  rows: RowStatements;
}

/** SQLite with everything that makes a commit durable: WAL, synchronous FULL. */
export function connectSqlite(file: string, { readonly = false, onStatement }: SqliteOptions = {}): SqliteConnection {
  const database = new Database(file, { readonly, verbose: onStatement && ((text) => onStatement(String(text))) });
  database.pragma('busy_timeout = 5000');
  if (!readonly) {
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
  }
  keepStatements(database);
  const db = new Kysely<any>({ dialect: new SqliteDialect({ database }) });
  return { database, db, rows: statementsOf(database) };
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

function statementsOf(database: Database.Database): RowStatements {
  return new RowStatements(async (text, parameters) => {
    const statement = database.prepare(text);
    if (statement.reader) return { rows: statement.all(parameters), changes: 0 };
    return { rows: [], changes: statement.run(parameters).changes };
  });
}
