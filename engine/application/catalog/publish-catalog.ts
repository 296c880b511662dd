import type { Bundle, JsonObject } from '../../definition/bundle.ts';
import { compileService } from '../../definition/compile/compile-service.ts';
import { sha256 } from '../../definition/compile/canonical-json.ts';
import { formatDiagnostic, type Diagnostic } from '../../definition/diagnostics.ts';
import type { Tenant } from '../../definition/format.ts';
import { offeredServices } from '../../definition/offered-services.ts';
import { checkFormat } from '../../definition/check/format/check-format.ts';
import { everydayWordsFor } from '../../definition/everyday-words.ts';
import { serviceInTown } from '../../definition/overlay/service-in-town.ts';
import { asEverydayWords, asOffer, asTenant, asWorkflow, type RawCatalog, type RawTenant } from '../../definition/read/read-catalog.ts';
import { fingerprintOf, viewInTown, viewOfService } from '../../definition/read/service-files.ts';
import type { Log } from '../dependencies.ts';
import type { CatalogServiceRow, CatalogTownRow, Clock, Store, TextTemplates } from '../ports.ts';
import { BlockingFindings, bundleKey, checkCatalog, findTownErrors } from './check-catalog.ts';
import { cardOf } from './service-card.ts';

interface PublishOptions {
  raw: RawCatalog;
  store: Store;
  clock: Clock;
  log: Log;
  templates: TextTemplates;
  /** Names the program that checks and compiles: another one looks at everything again. */
  engine: string;
}
/** What a publication had to do. */
export interface Publication {
  /** Services that were checked. */
  checked: string[];
  /** Bundles that were made, as tenant/service. */
  compiled: string[];
}

/**
 * Publishes the folder: every service that passes the checker becomes a bundle in the database, is activated when it changed, and stands in
 * the index. Services whose files are as they were when they were last published are not looked at. A broken one keeps its last good bundle
 * serving, or is not offered where there is none; its findings are kept in the index.
 */
export async function publishCatalog(options: PublishOptions): Promise<Publication> {
  return new Publisher(options).publish();
}

const hasOverlay = ({ tenants }: RawCatalog, service: string): boolean =>
  [...tenants.values()].some(({ overlays }) => overlays.has(service));

class Publisher {
  readonly #options: PublishOptions;
  readonly #raw: RawCatalog;
  readonly #store: Store;
  /** By `bundleKey`: fingerprint of what the service is made of now in this town. */
  readonly #fingerprints: Map<string, string>;
  /** The index as it was: towns, and services by tenant and service. */
  readonly #towns = new Map<string, CatalogTownRow>();
  readonly #rows = new Map<string, CatalogServiceRow>();
  readonly #bundles = new Map<string, Bundle>();
  readonly #compiled: string[] = [];

  constructor(options: PublishOptions) {
    this.#options = options;
    this.#raw = options.raw;
    this.#store = options.store;
    const services = [...this.#raw.services.values()];
    const shared = new Map(services.map((service) => [service.id, fingerprintOf(viewOfService(this.#raw, service))]));
    this.#fingerprints = new Map(
      [...this.#raw.tenants.keys()].flatMap((town) =>
        services.map((service) => {
          const files = hasOverlay(this.#raw, service.id) ? fingerprintOf(viewInTown(this.#raw, service, town)) : shared.get(service.id)!;
          return [bundleKey(town, service.id), sha256([options.engine, files, ...this.#everydayWords(town, service.id)].join(' '))];
        }),
      ),
    );
  }

  /** Of the service as the town calls it. */
  #everydayWords(town: string, service: string): string[] {
    const file = this.#raw.everydayWords;
    const workflow = serviceInTown(this.#raw, service, town)?.workflow;
    if (!file?.readable || !workflow?.readable) return [];
    if (checkFormat(file, 'EverydayWords').length > 0 || checkFormat(workflow, 'Workflow').length > 0) return [];
    return everydayWordsFor(asEverydayWords(file).words, asWorkflow(workflow));
  }

  async publish(): Promise<Publication> {
    const index = await this.#store.read.readCatalogIndex();
    for (const row of index.towns) this.#towns.set(row.tenant, row);
    for (const row of index.services) this.#rows.set(bundleKey(row.tenant, row.service), row);
    const towns = [...this.#raw.tenants.values()];
    const only = new Set(
      towns.flatMap(({ id, tenant }) => {
        const offered = offeredServices(tenant?.data as Tenant | undefined);
        return offered.flatMap(({ service }) => (this.#isStale(id, service) ? [service] : []));
      }),
    );
    const found = checkCatalog(this.#raw, { templates: this.#options.templates, only, bundles: this.#bundles });
    const blocking = new BlockingFindings(this.#raw, found);
    for (const town of towns) await this.#publishTown(town, found, blocking);
    for (const tenant of this.#towns.keys()) if (!this.#raw.tenants.has(tenant)) await this.#removeTown(tenant);
    return { checked: [...only].filter((id) => this.#raw.services.has(id)).sort(), compiled: this.#compiled.sort() };
  }

  /** A broken service is looked at each time: what is said about it may name files it does not use. */
  #isStale(tenant: string, service: string): boolean {
    const row = this.#rows.get(bundleKey(tenant, service));
    return !row?.bundleHash || row.problem !== null || row.fingerprint !== this.#fingerprints.get(bundleKey(tenant, service));
  }

  async #publishTown(town: RawTenant, found: Diagnostic[], blocking: BlockingFindings): Promise<void> {
    const broken = findTownErrors(this.#raw, found, town.id);
    if (!town.tenant || broken.length > 0) return this.#serveLastGoodTown(town.id, broken.map(formatDiagnostic));
    const tenant = asTenant(town.tenant);
    await this.#store.write((tx) => tx.saveCatalogTown({ tenant: town.id, content: tenant, problem: null }));
    await this.#saveOffers(town, found);
    const offered = offeredServices(tenant).map(({ service }) => service);
    for (const service of offered) {
      const errors = blocking.of(service, town.id);
      if (errors.length > 0) await this.#serveLastGood(town.id, service, errors.map(formatDiagnostic));
      else if (this.#isStale(town.id, service)) await this.#offer(town.id, service);
    }
    for (const { service } of this.#rowsOf(town.id)) if (!offered.includes(service)) await this.#withdraw(town.id, service);
  }

  #rowsOf(tenant: string): CatalogServiceRow[] {
    return [...this.#rows.values()].filter((row) => row.tenant === tenant);
  }

  /** How many places each sound offer has now; the database counts what was given. */
  async #saveOffers(town: RawTenant, found: Diagnostic[]): Promise<void> {
    const broken = new Set(found.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    const offers = [...town.offers.values()].filter((file) => !broken.has(file.path)).map(asOffer);
    if (offers.length === 0) return;
    await this.#store.write(async (tx) => {
      for (const { offer, places } of offers) await tx.saveOffer(town.id, offer, places ?? null);
    });
  }

  async #offer(tenant: string, service: string): Promise<void> {
    const { clock, log } = this.#options;
    const key = bundleKey(tenant, service);
    const bundle = this.#bundles.get(key) ?? compileService(viewOfService(this.#raw, this.#raw.services.get(service)!), service, tenant);
    this.#bundles.delete(key);
    this.#compiled.push(key);
    const at = clock.now().toISOString();
    const fingerprint = this.#fingerprints.get(key)!;
    const card = cardOf(bundle, this.#everydayWords(tenant, service));
    const row: CatalogServiceRow = { tenant, service, bundleHash: bundle.hash, card, fingerprint, problem: null };
    const activated = await this.#store.write(async (tx) => {
      const current = await tx.findActivation(tenant, service, at);
      if (current?.bundleHash !== bundle.hash) {
        await tx.saveBundle(bundle, this.#sourceOf(tenant, service), at);
        await tx.activate({ tenant, service, bundleHash: bundle.hash, from: at, author: 'git', approver: null });
      }
      await tx.saveCatalogService(row);
      return current?.bundleHash !== bundle.hash;
    });
    if (activated) log.info('catalog.activated', { tenant, service, bundle: bundle.hash.slice(0, 12) });
  }

  #sourceOf(tenant: string, id: string): JsonObject {
    const service = serviceInTown(this.#raw, id, tenant);
    const source = {
      schema: service?.schema?.data,
      workflow: service?.workflow?.data,
      scenarios: this.#raw.services.get(id)?.scenarios?.data,
    };
    return JSON.parse(JSON.stringify(source)) as JsonObject;
  }

  async #serveLastGood(tenant: string, service: string, problem: string[]): Promise<void> {
    const { bundleHash = null, card = null } = this.#rows.get(bundleKey(tenant, service)) ?? {};
    await this.#store.write((tx) => tx.saveCatalogService({ tenant, service, bundleHash, card, fingerprint: '', problem }));
    const serving = bundleHash ? 'last-good' : 'none';
    this.#options.log.error('catalog.rejected', { tenant, service, serving, findings: problem.length });
  }

  /** The town's own file is broken: town and services go on as they were. */
  async #serveLastGoodTown(tenant: string, problem: string[]): Promise<void> {
    const content = this.#towns.get(tenant)?.content ?? null;
    await this.#store.write((tx) => tx.saveCatalogTown({ tenant, content, problem }));
    this.#options.log.error('catalog.town-rejected', { tenant, serving: content ? 'last-good' : 'none', findings: problem.length });
  }

  /** The town does not offer it any more. Cases that are under way go on with the bundle they are pinned to. */
  async #withdraw(tenant: string, service: string): Promise<void> {
    const at = this.#options.clock.now().toISOString();
    await this.#store.write(async (tx) => {
      await tx.deactivate(tenant, service, at);
      await tx.removeCatalogService(tenant, service);
    });
    this.#options.log.info('catalog.withdrawn', { tenant, service });
  }

  async #removeTown(tenant: string): Promise<void> {
    for (const { service } of this.#rowsOf(tenant)) await this.#withdraw(tenant, service);
    await this.#store.write((tx) => tx.removeCatalogTown(tenant));
  }
}
