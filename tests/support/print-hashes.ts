import { compileService } from '../../engine/definition/compile/compile-service.ts';
import { offeredServices } from '../../engine/definition/offered-services.ts';
import { asTenant, readCatalog } from '../../engine/definition/read/read-catalog.ts';

/** node print-hashes.ts <root>: hash of every service of every town of the catalog there, one a line. */
const raw = readCatalog({ root: process.argv[2]! });
for (const { tenant } of raw.tenants.values()) {
  const town = asTenant(tenant!);
  for (const { service } of offeredServices(town))
    console.log(`${town.tenant} ${service} ${compileService(raw, service, town.tenant).hash}`);
}
