import type { ServiceEntry, Tenant } from './format.ts';

/** A service as a town offers it; `index` is its place in the town's list. */
export type OfferedService = ServiceEntry & { index: number };

/** What a town offers, an id alone written out. A list that is not readable yet offers nothing: the format check says why. */
export function offeredServices(town: Tenant | undefined): OfferedService[] {
  const entries: unknown = town?.services;
  if (!Array.isArray(entries)) return [];
  return (entries as unknown[]).flatMap((entry, index): OfferedService[] => {
    if (typeof entry === 'string') return [{ service: entry, mode: 'decide', index }];
    return isEntry(entry) ? [{ ...entry, index }] : [];
  });
}

const isEntry = (entry: unknown): entry is ServiceEntry =>
  entry !== null && typeof entry === 'object' && typeof (entry as { service?: unknown }).service === 'string';

/** How a town offers a service; undefined where it does not. The first entry counts, the checker names a second. */
export function findOffered(town: Tenant | undefined, service: string): OfferedService | undefined {
  return offeredServices(town).find((offered) => offered.service === service);
}

/** Ids of the services people can apply for here: those the town decides, and those it hands over. */
export function onlineServices(town: Tenant | undefined): string[] {
  return offeredServices(town).flatMap(({ service, mode }) => (mode === 'inform' ? [] : [service]));
}
