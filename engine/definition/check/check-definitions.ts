import type { Diagnostic } from '../diagnostics.ts';
import type { IsoDate, Tenant } from '../format.ts';
import { laidServices, type LaidService } from '../overlay/service-in-town.ts';
import {
  asOverlay,
  asTenant,
  sharedSources,
  sourcesOfService,
  type RawCatalog,
  type RawService,
  type RawTenant,
} from '../read/read-catalog.ts';
import type { SourceFile } from '../read/source-file.ts';
import { checkEverydayWords } from './catalog/check-everyday-words.ts';
import { checkSimilarServices } from './catalog/check-similar-services.ts';
import { checkUnused } from './catalog/check-unused.ts';
import { checkProcess } from './check-process.ts';
import { checkStatedFormat } from './check-stated-format.ts';
import { checkFormat, type FormatName } from './format/check-format.ts';
import { Memory } from './memory.ts';
import { checkLaid } from './overlay/check-laid.ts';
import { checkOverlay, checkOverlayName } from './overlay/check-overlay.ts';
import { checkOffer } from './offers/check-offer.ts';
import { fingerprintOf, viewOfService } from '../read/service-files.ts';
import { checkTownScenarios } from './scenarios/check-town-scenarios.ts';
import { checkVocabulary } from './schema/check-vocabulary.ts';
import { checkSchema, type CheckedSchema } from './schema/check-schema.ts';
import { checkTariff } from './tariff/check-tariff.ts';
import { checkSigning } from './tenant/check-signing.ts';
import { checkTenantLists, checkUnusedLists } from './tenant/check-tenant-lists.ts';
import { checkStaff, checkTenant } from './tenant/check-tenant.ts';
import { checkWorkflow } from './workflow/check-workflow.ts';
import { contextOf, type ServiceContext } from './workflow/service-context.ts';

export interface DefinitionCheckOptions {
  memory?: DefinitionMemory;
  /** Services to look at: what is shared is checked as always, what is said about the catalog as a whole is left out; it stops nothing. */
  only?: ReadonlySet<string>;
  /** To tell what is past; absent: nothing is. */
  today?: IsoDate;
}

/** Every finding about the files of a catalog, all at once. A check that needs a sound file runs only when its format is right. */
export function checkDefinitions(raw: RawCatalog, options: DefinitionCheckOptions = {}): Diagnostic[] {
  return new DefinitionChecker(raw, options).check(options.only);
}

interface CheckedService {
  found: Diagnostic[];
  /** Present when the workflow has the right format. */
  context?: ServiceContext;
}
export type DefinitionMemory = Memory<CheckedService>;

class DefinitionChecker {
  readonly #raw: RawCatalog;
  readonly #found: Diagnostic[];
  /** Paths of files whose format is right. */
  readonly #sound = new Set<string>();

  readonly #memory: DefinitionMemory;
  readonly #today: IsoDate | undefined;

  constructor(raw: RawCatalog, { memory = new Memory(), today }: DefinitionCheckOptions) {
    this.#today = today;
    this.#raw = raw;
    this.#memory = memory;
    this.#found = [...raw.problems];
  }

  check(only?: ReadonlySet<string>): Diagnostic[] {
    this.#checkReadable(only);
    const inVocabulary = this.#checkShared();
    const services = [...this.#raw.services.values()].filter(({ id }) => !only || only.has(id));
    const checked = services.map((service) => {
      const view = viewOfService(this.#raw, service);
      return this.#memory.recall(service.id, fingerprintOf(view), () => this.#checkService(view, service, inVocabulary));
    });
    this.#found.push(...checked.flatMap(({ found }) => found));
    for (const laid of this.#laidServices()) {
      const asBase = checked[services.indexOf(laid.base)];
      if (asBase) this.#found.push(...this.#checkLaid(laid, asBase.found, inVocabulary));
    }
    for (const town of this.#raw.tenants.values()) this.#found.push(...this.#checkOverlays(town, only));
    if (!only) this.#found.push(...this.#checkWhole(checked.flatMap(({ context }) => context ?? [])));
    return this.#found;
  }

  #checkReadable(only?: ReadonlySet<string>): void {
    for (const service of this.#raw.services.values())
      if (!only || only.has(service.id)) for (const file of sourcesOfService(service)) this.#found.push(...file.problems);
    for (const file of sharedSources(this.#raw)) this.#found.push(...file.problems);
  }

  /** @returns what was found in the vocabulary itself */
  #checkShared(): Diagnostic[] {
    const { shapes, tenants, tariffs, vocabulary } = this.#raw;
    for (const shape of shapes.values()) if (this.#isSound(shape, 'ProcessShape')) this.#judge(shape, checkProcess(shape));
    for (const tariff of tariffs.values()) this.#checkTariff(tariff);
    for (const town of tenants.values()) this.#checkTown(town);
    for (const file of this.#raw.texts.values()) this.#isSound(file, 'Translations');
    this.#isSound(this.#raw.everydayWords, 'EverydayWords');
    for (const file of vocabulary.values()) this.#found.push(...checkStatedFormat(file));
    const known = new Map([...vocabulary].filter(([, file]) => this.#isSound(file, 'FormSchema')));
    const found = checkVocabulary(known);
    this.#found.push(...found);
    return found;
  }

  #checkTown(town: RawTenant): void {
    if (this.#isSound(town.tenant, 'Tenant'))
      this.#judge(town.tenant!, [...checkTenant(this.#raw, town, this.#today), ...checkTenantLists(town.tenant!)]);
    if (this.#isSound(town.staff, 'ExampleStaff') && this.#sound.has(town.tenant?.path ?? ''))
      this.#found.push(...checkStaff(town.staff!, asTenant(town.tenant!)));
    for (const tariff of town.tariffs.values()) this.#checkTariff(tariff);
    for (const expected of town.scenarios.values())
      if (this.#isSound(expected, 'TownScenarios')) this.#found.push(...checkTownScenarios(expected, this.#raw, town));
    for (const [name, overlay] of town.overlays)
      if (this.#isSound(overlay, 'ServiceOverlay')) this.#found.push(...checkOverlayName(this.#raw, town, name, overlay));
    for (const offer of town.offers.values()) if (this.#isSound(offer, 'Offer')) this.#found.push(...checkOffer(offer, this.#raw, town.id));
  }

  /** What only all services together show. */
  #checkWhole(contexts: ServiceContext[]): Diagnostic[] {
    const towns = [...this.#raw.tenants.values()].flatMap(({ tenant }) => (tenant && this.#sound.has(tenant.path) ? [tenant] : []));
    return [
      ...checkSimilarServices(contexts),
      ...this.#checkUnused(),
      ...this.#checkEverydayWords(),
      ...towns.flatMap((file) => checkUnusedLists(file, this.#raw)),
    ];
  }

  #checkLaid(laid: LaidService, asBase: Diagnostic[], inVocabulary: Diagnostic[]): Diagnostic[] {
    const { base, service, town } = laid;
    const view = viewOfService(this.#raw, base);
    const only = asTenant(view.tenants.get(town)!.tenant!);
    const check = (variant: RawService): Diagnostic[] => this.#checkService(view, variant, inVocabulary, only).found;
    return this.#memory.recall(`${town}/${service.id}`, fingerprintOf(view), () => ({ found: checkLaid(laid, check, asBase) })).found;
  }

  /** What a town lays over services, held against the base. */
  #checkOverlays(town: RawTenant, only?: ReadonlySet<string>): Diagnostic[] {
    return [...town.overlays].flatMap(([id, file]) => {
      const base = this.#raw.services.get(id);
      if (!base || (only && !only.has(id)) || !this.#sound.has(file.path) || asOverlay(file).service !== id) return [];
      const view = viewOfService(this.#raw, base);
      const check = (): CheckedService => ({ found: checkOverlay(view, view.tenants.get(town.id)!, file) });
      return this.#memory.recall(`${town.id}/${id} overlay`, fingerprintOf(view), check).found;
    });
  }

  /** Services as towns offer them in ways of their own, where base and town can be read. */
  #laidServices(): LaidService[] {
    const towns = [...this.#raw.tenants.values()].flatMap(({ tenant }) =>
      tenant && this.#sound.has(tenant.path) ? [asTenant(tenant)] : [],
    );
    return towns
      .flatMap((town) => laidServices(this.#raw, town))
      .filter(({ base: { workflow } }) => workflow?.readable && checkFormat(workflow, 'Workflow').length === 0);
  }

  #checkEverydayWords(): Diagnostic[] {
    const file = this.#raw.everydayWords;
    return file && this.#sound.has(file.path) ? checkEverydayWords(file, this.#raw) : [];
  }

  /** A file that seems unused may only be misspelt, or its user unreadable. */
  #checkUnused(): Diagnostic[] {
    const workflows = [...this.#raw.services.values()].map((service) => service.workflow);
    const allRead = workflows.every((file) => file?.readable && checkFormat(file, 'Workflow').length === 0);
    const misspelt = this.#found.some((finding) => ['AW1621', 'AW1631', 'AW1632'].includes(finding.code));
    return allRead && !misspelt ? checkUnused(this.#raw) : [];
  }

  #isSound(file: SourceFile | undefined, name: FormatName, found = this.#found): boolean {
    if (!file?.readable) return false;
    const problems = checkFormat(file, name);
    found.push(...problems);
    if (problems.length === 0) this.#sound.add(file.path);
    return problems.length === 0;
  }

  /** What rests on a file that is wrong in itself would only repeat it in other words. */
  #judge(file: SourceFile, found: Diagnostic[]): void {
    this.#found.push(...found);
    if (found.some((finding) => finding.severity === 'error' && finding.service === undefined)) this.#sound.delete(file.path);
  }

  #checkTariff(file: SourceFile): void {
    if (this.#isSound(file, 'Tariff')) this.#found.push(...checkTariff(file, this.#today));
  }

  /** @param view all that may be looked at for this service */
  #checkService(view: RawCatalog, service: RawService, inVocabulary: Diagnostic[], only?: Tenant): CheckedService {
    const found: Diagnostic[] = [];
    for (const file of service.texts.values()) this.#isSound(file, 'Translations', found);
    this.#isSound(service.scenarios, 'Scenarios', found);
    if (service.schema) found.push(...checkStatedFormat(service.schema));
    const workflowSound = this.#isSound(service.workflow, 'Workflow', found);
    const checked = this.#isSound(service.schema, 'FormSchema', found) ? this.#checkSchema(view, service, inVocabulary) : undefined;
    found.push(...(checked?.found ?? []));
    if (!workflowSound) return { found };
    const sane = checked && !checked.found.some((finding) => finding.severity === 'error') ? checked : undefined;
    const context = contextOf(view, service, this.#sound, sane, only);
    found.push(...checkWorkflow(context, this.#sound));
    for (const town of context.towns) {
      const rawTown = view.tenants.get(town.tenant);
      if (rawTown?.staff && this.#sound.has(rawTown.staff.path)) found.push(...checkSigning(context, rawTown));
    }
    return { found, context };
  }

  /** A broken file of the vocabulary is reported there; until it is mended nothing can be said about a schema that uses it. */
  #checkSchema(view: RawCatalog, service: RawService, inVocabulary: Diagnostic[]): CheckedSchema | undefined {
    const file = service.schema!;
    const vocabulary = new Map([...view.vocabulary].filter(([, block]) => this.#sound.has(block.path)));
    return hasBrokenReference(view, file.data, vocabulary) ? undefined : checkSchema(file, vocabulary, inVocabulary);
  }
}

/** True when the schema uses, directly or not, a vocabulary file that is there and broken. */
function hasBrokenReference(raw: RawCatalog, data: unknown, sound: Map<string, SourceFile>, seen = new Set<string>()): boolean {
  for (const [, name] of JSON.stringify(data ?? null).matchAll(/"\/vocabulary\/([a-z0-9-]+)\.schema\.json/g)) {
    if (seen.has(name!)) continue;
    seen.add(name!);
    const file = raw.vocabulary.get(name!);
    if (file && (!sound.has(name!) || hasBrokenReference(raw, file.data, sound, seen))) return true;
  }
  return false;
}
