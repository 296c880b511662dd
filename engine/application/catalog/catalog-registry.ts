import type { Bundle } from '../../definition/bundle.ts';
import type { Tenant } from '../../definition/format.ts';
import type { CatalogIndex, ReadTx } from '../ports.ts';
import { KeptBundles } from './kept-bundles.ts';
import { ServiceIndex } from './search/service-index.ts';
import type { ServiceCard } from './service-card.ts';

export interface CatalogProblem {
  tenant: string;
  /** '' where the whole town is concerned. */
  service: string;
  serving: 'last-good' | 'none';
  messages: string[];
}
/** A service that is offered. */
export interface ActiveService extends ServiceCard {
  hash: string;
}

/** What is offered now: the index in memory, bundles from the database when they are used first. */
export class CatalogRegistry {
  #towns = new Map<string, Tenant>();
  #active = new Map<string, Map<string, ActiveService>>();
  #problems: CatalogProblem[] = [];
  /** Made for a town when somebody searches there first. */
  readonly #searches = new Map<string, ServiceIndex>();
  readonly #bundles: KeptBundles;

  constructor(read: Pick<ReadTx, 'findBundle'>) {
    this.#bundles = new KeptBundles((hash) => read.findBundle(hash));
  }

  /** Takes over what was published. */
  load({ towns, services }: CatalogIndex): void {
    const sorted = towns.toSorted((a, b) => (a.tenant < b.tenant ? -1 : 1));
    this.#towns = new Map(sorted.flatMap(({ tenant, content }) => (content ? [[tenant, content] as const] : [])));
    const byName = services.toSorted((a, b) => german.compare(a.card?.name ?? '', b.card?.name ?? ''));
    this.#active = new Map(sorted.map(({ tenant }) => [tenant, new Map()]));
    for (const { tenant, service, bundleHash, card } of byName)
      if (bundleHash && card) this.#active.get(tenant)?.set(service, { ...card, hash: bundleHash });
    this.#searches.clear();
    this.#problems = problemsIn({ towns: sorted, services });
  }

  get problems(): CatalogProblem[] {
    return this.#problems;
  }
  tenants(): Tenant[] {
    return [...this.#towns.values()];
  }
  findTenant(tenant: string): Tenant | undefined {
    return this.#towns.get(tenant);
  }
  /** Sorted by name. */
  listActive(tenant: string): ActiveService[] {
    return [...(this.#active.get(tenant)?.values() ?? [])];
  }
  /** Services that fit what was asked for, best first. */
  search(tenant: string, query: string): { service: ActiveService; near: boolean }[] {
    const active = this.#active.get(tenant);
    if (!active) return [];
    let index = this.#searches.get(tenant);
    if (!index)
      this.#searches.set(tenant, (index = new ServiceIndex([...active.values()].map(withEnglishName), this.#towns.get(tenant)?.mostUsed)));
    return index.find(query).map(({ service, near }) => ({ service: active.get(service)!, near }));
  }
  async findActive(tenant: string, service: string): Promise<Bundle | undefined> {
    const active = this.#active.get(tenant)?.get(service);
    return active && this.#bundles.find(active.hash);
  }
  /** Also of bundles that cases or drafts are pinned to and that are offered no more. */
  findByHash(hash: string): Promise<Bundle | undefined> {
    return this.#bundles.find(hash);
  }
}

const german = new Intl.Collator('de');

/** Whoever reads the pages in English searches in English too. */
const withEnglishName = (service: ActiveService): ActiveService =>
  service.translated?.en ? { ...service, everyday: [...(service.everyday ?? []), service.translated.en.name] } : service;

/** Where a town is served as it was, its findings are those of each of its services. */
function problemsIn({ towns, services }: CatalogIndex): CatalogProblem[] {
  const sorted = services.toSorted((a, b) => (a.service < b.service ? -1 : 1));
  return towns.flatMap(({ tenant, content, problem: ofTown }) => {
    if (ofTown && !content) return [{ tenant, service: '', serving: 'none' as const, messages: ofTown }];
    return sorted.flatMap((row) => {
      const messages = row.tenant === tenant && ((row.bundleHash && ofTown) || row.problem);
      return messages ? [{ tenant, service: row.service, serving: row.bundleHash ? 'last-good' : 'none', messages } as const] : [];
    });
  });
}
