import type { DataPath } from '../diagnostics.ts';
import type { Tenant } from '../format.ts';
import { findOffered, onlineServices } from '../offered-services.ts';
import { asTenant, type RawCatalog, type RawService } from '../read/read-catalog.ts';
import type { SourceFile } from '../read/source-file.ts';
import { layMode } from './lay-mode.ts';

/** A service as one town offers it, where that differs from the base. */
export interface LaidService {
  town: string;
  base: RawService;
  service: RawService;
  /** Files of the town that lay something over the base. */
  files: SourceFile[];
  /** Where the town causes what cannot be traced to one of its lines. */
  cause: { file: SourceFile; path: DataPath };
}

/** Undefined where the town offers the base as it stands, or not at all. */
export function findLaid(raw: RawCatalog, serviceId: string, townId: string): LaidService | undefined {
  const base = raw.services.get(serviceId);
  const file = raw.tenants.get(townId)?.tenant;
  const offered = file?.data === undefined ? undefined : findOffered(asTenant(file), serviceId);
  if (!base || !file || !offered) return undefined;
  const service = layMode(raw, base, offered, file);
  if (service === base) return undefined;
  return { town: townId, base, service, files: [file], cause: { file, path: ['services', offered.index] } };
}

/**
 * The service as a town offers it: the base service with what the town lays over it; the base itself where that is nothing. Everything
 * behind (checker, compiler, scenarios) sees one definition and need not know that it was laid.
 */
export const serviceInTown = (raw: RawCatalog, serviceId: string, townId: string): RawService | undefined =>
  findLaid(raw, serviceId, townId)?.service ?? raw.services.get(serviceId);

/** Every service that a town lets people apply for in a way of its own. */
export const laidServices = (raw: RawCatalog, town: Tenant): LaidService[] =>
  onlineServices(town).flatMap((id) => findLaid(raw, id, town.tenant) ?? []);

/** True for a town that decides the service itself and lays nothing over it. */
export const offersAsItStands = (raw: RawCatalog, { tenant }: Tenant, service: string): boolean => {
  const town = raw.tenants.get(tenant)?.tenant;
  return town?.data !== undefined && findOffered(asTenant(town), service) !== undefined && !findLaid(raw, service, tenant);
};
