import type { DataPath } from '../diagnostics.ts';
import type { Tenant } from '../format.ts';
import { findOffered, onlineServices } from '../offered-services.ts';
import { asTenant, type RawCatalog, type RawService, type RawTenant } from '../read/read-catalog.ts';
import type { SourceFile } from '../read/source-file.ts';
import { layMode } from './lay-mode.ts';
import { findOverlay, layOverlay, lettersOf } from './lay-overlay.ts';

/** A service as one town offers it, where that differs from the base. */
export interface LaidService {
  town: string;
  base: RawService;
  service: RawService;
  /** What the town lays over it, besides who decides. */
  overlay?: SourceFile;
  /** Paths of the town's files that say something about the service. */
  files: Set<string>;
  /** Where the town causes what cannot be traced to one of its lines. */
  cause: { file: SourceFile; path: DataPath };
}

/** Undefined where the town offers the base as it stands, or not at all. */
export function findLaid(raw: RawCatalog, serviceId: string, townId: string): LaidService | undefined {
  const base = raw.services.get(serviceId);
  const town = raw.tenants.get(townId);
  const file = town?.tenant;
  const offered = file?.data === undefined ? undefined : findOffered(asTenant(file), serviceId);
  if (!base || !file || !offered) return undefined;
  const overlay = findOverlay(town, serviceId);
  const service = layMode(raw, overlay ? layOverlay(raw, base, town, overlay) : base, offered, file);
  if (service === base) return undefined;
  const entry = { file, path: ['services', offered.index] };
  const letters = overlay ? lettersOf(town, overlay).values() : [];
  const said = [file, overlay, town.scenarios.get(serviceId), ...letters];
  return {
    town: townId,
    base,
    service,
    ...(overlay && { overlay }),
    files: new Set(said.flatMap((one) => one?.path ?? [])),
    cause: overlay && offered.mode === 'decide' ? { file: overlay, path: [] } : entry,
  };
}

/** The catalog as if no town laid anything over a service but who decides it. */
export function withoutOverlays(raw: RawCatalog, isMeant: (town: RawTenant) => boolean = () => true): RawCatalog {
  const tenants = [...raw.tenants].map(
    ([id, town]) => [id, isMeant(town) ? { ...town, overlays: new Map(), letters: new Map() } : town] as const,
  );
  return { ...raw, tenants: new Map(tenants) };
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

/** True for a town that decides the service itself, whatever it lays over it. */
export const decides = (raw: RawCatalog, townId: string, service: string): boolean => {
  const town = raw.tenants.get(townId)?.tenant;
  return town?.data !== undefined && findOffered(asTenant(town), service)?.mode === 'decide';
};

/** True for a town that decides the service itself and lays nothing over it. */
export const offersAsItStands = (raw: RawCatalog, { tenant }: Tenant, service: string): boolean => {
  const town = raw.tenants.get(tenant)?.tenant;
  return town?.data !== undefined && findOffered(asTenant(town), service) !== undefined && !findLaid(raw, service, tenant);
};
