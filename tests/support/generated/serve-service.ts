import type { Bundle } from '../../../engine/definition/bundle.ts';
import { compileService } from '../../../engine/definition/compile/compile-service.ts';
import { asOffer, asTenant, type RawCatalog } from '../../../engine/definition/read/read-catalog.ts';
import type { TestApplication } from '../test-application.ts';

/** Compiles a service and lets the application serve it, as publishing does. */
export async function serveService({ deps, store }: TestApplication, raw: RawCatalog, service: string, tenant: string): Promise<Bundle> {
  const bundle = compileService(raw, service, tenant);
  const town = raw.tenants.get(tenant)!;
  deps.catalog.setTenant(asTenant(town.tenant!));
  deps.catalog.activate(bundle);
  await store.write(async (tx) => {
    await tx.saveBundle(bundle, {}, deps.clock.now().toISOString());
    for (const { offer, places = null } of [...town.offers.values()].map(asOffer)) await tx.saveOffer(tenant, offer, places);
  });
  return bundle;
}
