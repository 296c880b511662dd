import type { Bundle } from '../../definition/bundle.ts';
import type { Tenant } from '../../definition/format.ts';

export interface CatalogProblem {
  tenant: string;
  service: string;
  serving: 'last-good' | 'none';
  messages: string[];
}

/** What is active now, in memory: bundles by tenant and service, and by hash for pinned cases. */
export class CatalogRegistry {
  readonly #tenants = new Map<string, Tenant>();
  readonly #active = new Map<string, Map<string, Bundle>>();
  readonly #byHash = new Map<string, Bundle>();
  problems: CatalogProblem[] = [];

  setTenant(tenant: Tenant): void {
    this.#tenants.set(tenant.tenant, tenant);
  }
  activate(bundle: Bundle): void {
    const services = this.#active.get(bundle.tenant) ?? new Map<string, Bundle>();
    services.set(bundle.service, bundle);
    this.#active.set(bundle.tenant, services);
    this.remember(bundle);
  }
  remember(bundle: Bundle): void {
    this.#byHash.set(bundle.hash, bundle);
  }
  tenants(): Tenant[] {
    return [...this.#tenants.values()];
  }
  findTenant(tenant: string): Tenant | undefined {
    return this.#tenants.get(tenant);
  }
  findActive(tenant: string, service: string): Bundle | undefined {
    return this.#active.get(tenant)?.get(service);
  }
  listActive(tenant: string): Bundle[] {
    return [...(this.#active.get(tenant)?.values() ?? [])];
  }
  findByHash(hash: string): Bundle | undefined {
    return this.#byHash.get(hash);
  }
}
