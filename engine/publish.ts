import { createConsoleLog } from './adapters/log/console-log.ts';
import { createPasswords } from './adapters/passwords/passwords.ts';
import { createHandlebarsTemplates } from './adapters/templates/handlebars-templates.ts';
import { publishCatalog } from './application/catalog/publish-catalog.ts';
import { createExampleStaff } from './application/office/example-staff.ts';
import type { Store } from './application/ports.ts';
import { readConfig } from './config.ts';
import { checkFormat } from './definition/check/format/check-format.ts';
import { asStaff, asTenant, readCatalog, type RawCatalog } from './definition/read/read-catalog.ts';
import { openStore } from './open-store.ts';
import { engineFingerprint, publishedFingerprint } from './publish-if-changed.ts';

/** Publishes the folder and ends: what a start does when something changed, in a process of its own. */
async function main(): Promise<void> {
  const config = readConfig(process.env, process.cwd());
  const store = await openStore(config);
  try {
    const engine = engineFingerprint(config.root);
    // Taken before anything is read: what changes meanwhile is published at the next start.
    const fingerprint = publishedFingerprint(config.root, engine);
    const raw = readCatalog({ root: config.root });
    const log = createConsoleLog(process.stdout);
    await publishCatalog({ raw, store, log, clock: { now: () => new Date() }, templates: createHandlebarsTemplates(), engine });
    await createExampleLogins(store, raw);
    await store.write((tx) => tx.savePublished(fingerprint));
  } finally {
    await store.close();
  }
}

/** Accounts of example towns only; a real town's accounts come from its identity provider or its operator. */
async function createExampleLogins(store: Store, raw: RawCatalog): Promise<void> {
  for (const town of raw.tenants.values()) {
    if (!town.staff?.data || !town.tenant?.data || !asTenant(town.tenant).example) continue;
    if (checkFormat(town.staff, 'ExampleStaff').length > 0) continue;
    await createExampleStaff(store, createPasswords(), town.id, asStaff(town.staff).staff);
  }
}

await main();
