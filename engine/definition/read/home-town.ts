import { onlineServices } from '../offered-services.ts';
import { decides, offersAsItStands } from '../overlay/service-in-town.ts';
import { asScenarios, asTenant, type RawCatalog } from './read-catalog.ts';

/**
 * Town whose amounts, units and queues the scenarios of a service name: the one they state, else the first that offers it as it stands;
 * undefined where that town is not here or does not decide it: then no other is held to its amounts. The town they state stands for the
 * base even where it lays something over it.
 */
export function findHomeTown(raw: RawCatalog, service: string): string | undefined {
  const offering = townsOffering(raw, service);
  const stated = statedTown(raw, service);
  if (stated === undefined) return offering[0];
  return typeof stated === 'string' && decides(raw, stated, service) ? stated : offering.find((town) => town === stated);
}

/**
 * True for a town whose amounts, units and queues the scenarios of a service name: its home, or, where they state none and every town lays
 * something over the service, the first that decides it.
 */
export function isHomeTown(raw: RawCatalog, service: string, town: string): boolean {
  const home = findHomeTown(raw, service);
  if (home !== undefined || statedTown(raw, service) !== undefined) return home === town;
  return [...raw.tenants.keys()].find((id) => decides(raw, id, service)) === town;
}

function statedTown(raw: RawCatalog, service: string): unknown {
  const file = raw.services.get(service)?.scenarios;
  return file?.readable ? (asScenarios(file) as { tenant?: unknown } | null)?.tenant : undefined;
}

/** Ids of the towns that let people apply for a service and lay nothing over it, as far as their files can be read. */
export function townsOffering(raw: RawCatalog, service: string): string[] {
  return [...raw.tenants.values()].flatMap(({ id, tenant }) => {
    const town = tenant?.data === undefined ? undefined : asTenant(tenant);
    return town && onlineServices(town).includes(service) && offersAsItStands(raw, town, service) ? [id] : [];
  });
}
