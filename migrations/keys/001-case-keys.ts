import type { Kysely } from 'kysely';
import { bytesType } from '../column-types.ts';

/** Keys of cases and drafts, wrapped by the master key; a store of its own with a short backup life. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('case_keys')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('masterKey', 'text', (c) => c.notNull())
    .addColumn('wrapped', bytesType(db) as any, (c) => c.notNull())
    .addPrimaryKeyConstraint('case_keys_pk', ['tenant', 'subject'])
    .execute();
}
