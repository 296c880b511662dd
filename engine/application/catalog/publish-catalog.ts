import type { Bundle, JsonObject } from '../../definition/bundle.ts';
import { compileService } from '../../definition/compile/compile-service.ts';
import { formatDiagnostic, type Diagnostic } from '../../definition/diagnostics.ts';
import { offeredServices } from '../../definition/offered-services.ts';
import { asOffer, asTenant, type RawCatalog, type RawTenant } from '../../definition/read/read-catalog.ts';
import type { Log } from '../dependencies.ts';
import type { Clock, Store, TextTemplates } from '../ports.ts';
import { checkCatalog, findBlocking, findTownErrors } from './check-catalog.ts';
import type { CatalogRegistry } from './catalog-registry.ts';

interface PublishOptions {
  raw: RawCatalog;
  store: Store;
  clock: Clock;
  log: Log;
  registry: CatalogRegistry;
  templates: TextTemplates;
}

/**
 * Publishes the folder: every service that passes the checker becomes a bundle in the database and is activated when it changed.
 * A broken one keeps its last good bundle serving, or is not offered where there is none; both are recorded as problems.
 */
export async function publishCatalog(options: PublishOptions): Promise<void> {
  const diagnostics = checkCatalog(options.raw, options.templates);
  for (const town of options.raw.tenants.values()) {
    const broken = findTownErrors(options.raw, diagnostics, town.id);
    if (!town.tenant || broken.length > 0) {
      await serveLastGoodTown(options, town, broken.map(formatDiagnostic));
      continue;
    }
    const tenant = asTenant(town.tenant);
    options.registry.setTenant(tenant);
    await saveOffers(options, town, diagnostics);
    for (const { service } of offeredServices(tenant)) {
      const blocking = findBlocking(options.raw, diagnostics, service, tenant.tenant);
      if (blocking.length === 0) await activate(options, compileService(options.raw, service, tenant.tenant));
      else await serveLastGood(options, tenant.tenant, service, blocking.map(formatDiagnostic));
    }
  }
}

/** How many places each sound offer has now; the database counts what was given. */
async function saveOffers({ store }: PublishOptions, town: RawTenant, diagnostics: Diagnostic[]): Promise<void> {
  const broken = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const offers = [...town.offers.values()].filter((file) => !broken.has(file.path)).map(asOffer);
  if (offers.length === 0) return;
  await store.write(async (tx) => {
    for (const { offer, places } of offers) await tx.saveOffer(town.id, offer, places ?? null);
  });
}

async function activate({ store, clock, registry, raw, log }: PublishOptions, bundle: Bundle): Promise<void> {
  const at = clock.now().toISOString();
  const current = await store.read.findActivation(bundle.tenant, bundle.service, at);
  registry.activate(bundle);
  if (current?.bundleHash === bundle.hash) return;
  const service = raw.services.get(bundle.service);
  const source = { schema: service?.schema?.data, workflow: service?.workflow?.data, scenarios: service?.scenarios?.data };
  await store.write(async (tx) => {
    await tx.saveBundle(bundle, JSON.parse(JSON.stringify(source)) as JsonObject, at);
    await tx.activate({ tenant: bundle.tenant, service: bundle.service, bundleHash: bundle.hash, from: at, author: 'git', approver: null });
  });
  log.info('catalog.activated', { tenant: bundle.tenant, service: bundle.service, bundle: bundle.hash.slice(0, 12) });
}

async function serveLastGood(
  { store, clock, registry, log }: PublishOptions,
  tenant: string,
  service: string,
  messages: string[],
): Promise<void> {
  const active = await store.read.findActivation(tenant, service, clock.now().toISOString());
  const bundle = active && (await store.read.findBundle(active.bundleHash));
  if (bundle) registry.activate(bundle);
  const serving = bundle ? 'last-good' : 'none';
  registry.problems.push({ tenant, service, serving, messages });
  log.error('catalog.rejected', { tenant, service, serving, findings: messages.length });
}

/** The town's own file is broken: its services go on with the town as it was. */
async function serveLastGoodTown(options: PublishOptions, town: RawTenant, messages: string[]): Promise<void> {
  const { store, clock, registry } = options;
  for (const { service, bundleHash } of await store.read.listActivations(town.id, clock.now().toISOString())) {
    const bundle = await store.read.findBundle(bundleHash);
    if (!bundle) continue;
    registry.setTenant(bundle.town);
    await serveLastGood(options, town.id, service, messages);
  }
  if (!registry.findTenant(town.id)) registry.problems.push({ tenant: town.id, service: '', serving: 'none', messages });
}
