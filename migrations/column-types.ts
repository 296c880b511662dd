import type { Kysely } from 'kysely';
import { sql, type RawBuilder } from 'kysely';

/** Bytes: `blob` in SQLite, `bytea` in PostgreSQL. The one type the two do not share. */
export function bytesType(db: Kysely<any>): RawBuilder<unknown> {
  const name = db.getExecutor().adapter.constructor.name;
  return name.startsWith('Postgres') ? sql`bytea` : sql`blob`;
}
