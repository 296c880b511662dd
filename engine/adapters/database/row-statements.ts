import { CompiledQuery, PostgresAdapter, type Kysely } from 'kysely';

/** Runs one statement with its parameters, written as `?`. */
export type RunStatement = (text: string, parameters: unknown[]) => Promise<{ rows: any[]; changes: number }>;
type Row = Record<string, unknown>;

/**
 * The plain statements of a row found, inserted, changed or deleted by equal columns: most of what a request does. Their text is made once per
 * table and columns, so that nothing stands between a request and its prepared statement. A value that is undefined is null in a new row and left out of a changed one.
 */
export class RowStatements {
  readonly #run: RunStatement;

  constructor(run: RunStatement) {
    this.#run = run;
  }

  /** The first row with these values. */
  async find(table: string, where: Row): Promise<any> {
    const columns = Object.keys(where);
    const text = textOf(`find ${table} ${columns.join()}`, () => `select * from "${table}" where ${equal(columns)} limit 1`);
    return (await this.#run(text, Object.values(where))).rows[0];
  }

  async insert(table: string, rows: Row[]): Promise<void> {
    if (rows.length === 0) return;
    const columns = Object.keys(rows[0]!);
    const text = textOf(`insert ${rows.length} ${table} ${columns.join()}`, () => insertion(table, columns, rows.length));
    await this.#run(
      text,
      rows.flatMap((row) => columns.map((column) => row[column] ?? null)),
    );
  }

  /** @param key columns by which a row is there already: then the others are replaced, or with `keep` nothing is done */
  async upsert(table: string, row: Row, key: string[], keep = false): Promise<void> {
    const columns = columnsOf(row);
    const text = textOf(`upsert ${keep} ${table} ${columns.join()}`, () => {
      const rest = columns.filter((column) => !key.includes(column)).map((column) => `"${column}" = excluded."${column}"`);
      return `${insertion(table, columns, 1)} on conflict (${names(key)}) do ${keep ? 'nothing' : `update set ${rest.join(', ')}`}`;
    });
    await this.#run(
      text,
      columns.map((column) => row[column]),
    );
  }

  /** @param absent columns that must be null @returns number of rows changed */
  async update(table: string, set: Row, where: Row, absent: string[] = []): Promise<number> {
    const [changed, given] = [columnsOf(set), Object.keys(where)];
    const text = textOf(`update ${table} ${changed.join()} ${given.join()} ${absent.join()}`, () => {
      const values = changed.map((column) => `"${column}" = ?`).join(', ');
      return [`update "${table}" set ${values} where ${equal(given)}`, ...absent.map((column) => `"${column}" is null`)].join(' and ');
    });
    return (await this.#run(text, [...changed.map((column) => set[column]), ...Object.values(where)])).changes;
  }

  async delete(table: string, where: Row): Promise<void> {
    const columns = Object.keys(where);
    await this.#run(
      textOf(`delete ${table} ${columns.join()}`, () => `delete from "${table}" where ${equal(columns)}`),
      Object.values(where),
    );
  }
}

const columnsOf = (row: Row): string[] => Object.keys(row).filter((column) => row[column] !== undefined);
const names = (columns: string[]): string => columns.map((column) => `"${column}"`).join(', ');
const equal = (columns: string[]): string => columns.map((column) => `"${column}" = ?`).join(' and ');
function insertion(table: string, columns: string[], rows: number): string {
  const places = `(${columns.map(() => '?').join(', ')})`;
  return `insert into "${table}" (${names(columns)}) values ${Array.from({ length: rows }, () => places).join(', ')}`;
}

const texts = new Map<string, string>();
function textOf(key: string, make: () => string): string {
  let text = texts.get(key);
  if (text === undefined) texts.set(key, (text = make()));
  return text;
}

/** Statements over a Kysely connection, in whichever transaction it stands. */
export function statementsOver(db: Kysely<any>): RowStatements {
  const numbered = db.getExecutor().adapter instanceof PostgresAdapter;
  return new RowStatements(async (text, parameters) => {
    const { rows, numAffectedRows } = await db.executeQuery(CompiledQuery.raw(numbered ? withNumbers(text) : text, parameters));
    return { rows, changes: Number(numAffectedRows ?? 0) };
  });
}

const withNumbers = (text: string): string =>
  textOf(`numbered ${text}`, () => {
    let number = 0;
    return text.replace(/\?/g, () => `$${++number}`);
  });
