import type { ServiceEntry, Tenant } from './format.ts';

/** A service as a town offers it; `index` is its place in the town's list. */
export type OfferedService = ServiceEntry & { index: number };

/** By the list as it was read, which nobody changes: every service is looked up in it, many times. */
const offers = new WeakMap<unknown[], { all: OfferedService[]; first: Map<string, OfferedService> }>();

function offersIn(town: Tenant | undefined): { all: OfferedService[]; first: Map<string, OfferedService> } {
  const entries: unknown = town?.services;
  if (!Array.isArray(entries)) return { all: [], first: new Map() };
  let known = offers.get(entries);
  if (!known) {
    const all = (entries as unknown[]).flatMap((entry, index): OfferedService[] => {
      if (typeof entry === 'string') return [{ service: entry, mode: 'decide', index }];
      return isEntry(entry) ? [{ ...entry, index }] : [];
    });
    known = { all, first: new Map(all.toReversed().map((offered) => [offered.service, offered])) };
    offers.set(entries, known);
  }
  return known;
}

/** What a town offers, an id alone written out. A list that is not readable yet offers nothing: the format check says why. */
export const offeredServices = (town: Tenant | undefined): readonly OfferedService[] => offersIn(town).all;

const isEntry = (entry: unknown): entry is ServiceEntry =>
  entry !== null && typeof entry === 'object' && typeof (entry as { service?: unknown }).service === 'string';

/** How a town offers a service; undefined where it does not. The first entry counts, the checker names a second. */
export function findOffered(town: Tenant | undefined, service: string): OfferedService | undefined {
  return offersIn(town).first.get(service);
}

/** Ids of the services people can apply for here: those the town decides, and those it hands over. */
export function onlineServices(town: Tenant | undefined): string[] {
  return offeredServices(town).flatMap(({ service, mode }) => (mode === 'inform' ? [] : [service]));
}

/** Whether people can apply for the service here. */
export function isOnline(town: Tenant | undefined, service: string): boolean {
  const offered = findOffered(town, service);
  return offered !== undefined && offered.mode !== 'inform';
}
