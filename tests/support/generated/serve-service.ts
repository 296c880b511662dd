import { cardOf } from '../../../engine/application/catalog/service-card.ts';
import type { Bundle } from '../../../engine/definition/bundle.ts';
import { compileService } from '../../../engine/definition/compile/compile-service.ts';
import { asOffer, asTenant, type RawCatalog } from '../../../engine/definition/read/read-catalog.ts';
import type { TestApplication } from '../test-application.ts';

/** Compiles a service and lets the application serve it, as publishing does. */
export async function serveService({ deps, store }: TestApplication, raw: RawCatalog, service: string, tenant: string): Promise<Bundle> {
  const bundle = compileService(raw, service, tenant);
  const town = raw.tenants.get(tenant)!;
  await store.write(async (tx) => {
    await tx.saveBundle(bundle, {}, deps.clock.now().toISOString());
    await tx.saveCatalogTown({ tenant, content: asTenant(town.tenant!), problem: null });
    await tx.saveCatalogService({ tenant, service, bundleHash: bundle.hash, card: cardOf(bundle), fingerprint: '', problem: null });
    for (const { offer, places = null } of [...town.offers.values()].map(asOffer)) await tx.saveOffer(tenant, offer, places);
  });
  deps.catalog.load(await store.read.readCatalogIndex());
  return bundle;
}
