import type { Kysely } from 'kysely';

/**
 * Places of offers: one row per offer counts the places given (changed only by conditional updates, so that never more are given
 * than exist), one row per case says what it got. Public status of reports; it carries only words the office released.
 */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('offers')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('places', 'integer')
    .addColumn('taken', 'integer', (c) => c.notNull())
    .addColumn('lastRank', 'integer', (c) => c.notNull())
    .addColumn('seed', 'text')
    .addColumn('drawnAt', 'text')
    .addColumn('entries', 'integer')
    .addPrimaryKeyConstraint('offers_pk', ['tenant', 'id'])
    .execute();
  await db.schema
    .createTable('places')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('caseId', 'text', (c) => c.notNull())
    .addColumn('caseNumber', 'text', (c) => c.notNull())
    .addColumn('offer', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('rank', 'integer', (c) => c.notNull())
    .addColumn('told', 'integer', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('places_pk', ['tenant', 'caseId'])
    .execute();
  await db.schema.createIndex('places_offer').on('places').columns(['tenant', 'offer', 'state', 'rank']).execute();
  await db.schema.createIndex('places_told').on('places').columns(['told']).execute();
  await db.schema
    .createTable('reports')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('caseId', 'text', (c) => c.notNull())
    .addColumn('service', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('publishedAt', 'text', (c) => c.notNull())
    .addColumn('updatedAt', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('reports_pk', ['tenant', 'caseId'])
    .execute();
}
