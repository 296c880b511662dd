import type { Kysely } from 'kysely';

/**
 * What a start needs of the catalog, so that it reads neither definitions nor bundles: towns as they are, per service the bundle that is
 * offered and what lists show of it, and the fingerprint of the files both were made of. Filled with what is offered now; without
 * fingerprints the next start checks it all.
 */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('catalog_state')
    .addColumn('id', 'text', (c) => c.notNull().primaryKey())
    .addColumn('fingerprint', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('catalog_towns')
    .addColumn('tenant', 'text', (c) => c.notNull().primaryKey())
    .addColumn('content', 'text')
    .addColumn('problem', 'text')
    .execute();
  await db.schema
    .createTable('catalog_services')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('service', 'text', (c) => c.notNull())
    .addColumn('bundleHash', 'text')
    .addColumn('card', 'text')
    .addColumn('fingerprint', 'text', (c) => c.notNull())
    .addColumn('problem', 'text')
    .addPrimaryKeyConstraint('catalog_services_pk', ['tenant', 'service'])
    .execute();
  await fillFromActivations(db);
}

async function fillFromActivations(db: Kysely<any>): Promise<void> {
  const running = await db.selectFrom('activations').select(['tenant', 'service', 'bundleHash']).where('validTo', 'is', null).execute();
  const towns = new Set<string>();
  for (const { tenant, service, bundleHash } of running) {
    const row = await db.selectFrom('bundles').select('content').where('hash', '=', bundleHash).executeTakeFirst();
    if (!row) continue;
    const bundle = JSON.parse(row.content);
    if (!towns.has(tenant)) {
      await db
        .insertInto('catalog_towns')
        .values({ tenant, content: JSON.stringify(bundle.town), problem: null })
        .execute();
      towns.add(tenant);
    }
    await db
      .insertInto('catalog_services')
      .values({ tenant, service, bundleHash, card: JSON.stringify(cardOf(bundle)), fingerprint: '', problem: null })
      .execute();
  }
}

/** As the engine of this migration's time makes it. */
function cardOf({ workflow, process, booking }: any): object {
  const { service, name, summary, topic, situation, synonyms = [], routing, provenance = {} } = workflow;
  const { checked = '', open = [] } = provenance;
  return {
    service,
    name,
    summary,
    topic,
    situation,
    synonyms,
    online: true,
    unit: routing.unit,
    process: process.name,
    checked,
    open,
    books: booking !== undefined,
  };
}
