import { isOnline } from '../offered-services.ts';
import { offersAsItStands } from '../overlay/service-in-town.ts';
import { asScenarios, asTenant, type RawCatalog } from './read-catalog.ts';

/**
 * Town whose amounts, units and queues the scenarios of a service name: the one they state, else the first that offers it; undefined where
 * that town is not here or does not offer it: then no other is held to its amounts.
 */
export function findHomeTown(raw: RawCatalog, service: string): string | undefined {
  const offering = townsOffering(raw, service);
  const file = raw.services.get(service)?.scenarios;
  const stated = file?.readable ? (asScenarios(file) as { tenant?: unknown } | null)?.tenant : undefined;
  return stated === undefined ? offering[0] : offering.find((town) => town === stated);
}

/** Ids of the towns that let people apply for a service and lay nothing over it, as far as their files can be read. */
export function townsOffering(raw: RawCatalog, service: string): string[] {
  return [...raw.tenants.values()].flatMap(({ id, tenant }) => {
    const town = tenant?.data === undefined ? undefined : asTenant(tenant);
    return town && isOnline(town, service) && offersAsItStands(raw, town, service) ? [id] : [];
  });
}
