import type { Kysely } from 'kysely';

/** The postbox lists the drafts of an account. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.createIndex('drafts_account').on('drafts').columns(['tenant', 'account']).execute();
}
