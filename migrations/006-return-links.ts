import type { Kysely } from 'kysely';

/**
 * Drafts: hash of the link that was mailed, and the day of deletion that has been announced. Letters are found by the hash of their PDF, so
 * that anybody can have one checked.
 */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable('drafts').addColumn('linkHash', 'text').execute();
  await db.schema.alterTable('drafts').addColumn('announcedFor', 'text').execute();
  await db.schema.createIndex('drafts_link').on('drafts').columns(['tenant', 'linkHash']).execute();
  await db.schema.createIndex('letters_pdf').on('letters').columns(['tenant', 'pdfSha256']).execute();
  await db.schema.createIndex('letters_archive').on('letters').columns(['tenant', 'archiveSha256']).execute();
  await db.schema.createIndex('sessions_expiry').on('sessions').columns(['expiresAt']).execute();
}
