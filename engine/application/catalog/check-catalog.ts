import type { Bundle } from '../../definition/bundle.ts';
import { checkDefinitions, type DefinitionMemory } from '../../definition/check/check-definitions.ts';
import { checkTranslations } from '../../definition/check/check-translations.ts';
import { checkFormat } from '../../definition/check/format/check-format.ts';
import { Memory } from '../../definition/check/memory.ts';
import { ownConditions } from '../../definition/check/schema/own-conditions.ts';
import { compileService } from '../../definition/compile/compile-service.ts';
import { sortDiagnostics, type Diagnostic } from '../../definition/diagnostics.ts';
import type { IsoDate } from '../../definition/format.ts';
import { findLaid, laidServices, withoutOverlays } from '../../definition/overlay/service-in-town.ts';
import { findHomeTown, townsOffering } from '../../definition/read/home-town.ts';
import { asScenarios, asTenant, type RawCatalog, type RawService } from '../../definition/read/read-catalog.ts';
import type { SourceFile } from '../../definition/read/source-file.ts';
import { listTexts } from '../../definition/texts/collect-texts.ts';
import { filesOfService, fingerprintOf, viewOfService } from '../../definition/read/service-files.ts';
import type { TextTemplates } from '../ports.ts';
import { playLaid } from '../scenarios/play-laid.ts';
import { checkCoverage } from '../scenarios/check-coverage.ts';
import { playInTown } from '../scenarios/play-in-town.ts';
import { runScenarios } from '../scenarios/run-scenarios.ts';

/** What an earlier check of the same catalog found, so that the next looks only at what changed. */
export interface CatalogMemory {
  definitions: DefinitionMemory;
  scenarios: Memory<PlayedService>;
}
interface PlayedService {
  found: Diagnostic[];
  /** Every text of the service that can be translated. */
  texts: { place: string; text: string }[];
}
export const emptyMemory = (): CatalogMemory => ({ definitions: new Memory(), scenarios: new Memory() });

export interface CheckOptions {
  templates?: TextTemplates;
  memory?: CatalogMemory;
  /** Services to look at; what is said about the catalog as a whole is then left out. */
  only?: ReadonlySet<string>;
  /** Takes the bundles that were made to play scenarios, by `bundleKey`, so that nobody makes them again. */
  bundles?: Map<string, Bundle>;
  /** To tell what is past; absent: nothing is. What is past is a warning. */
  today?: IsoDate;
}

export const bundleKey = (tenant: string, service: string): string => `${tenant}/${service}`;

/** All findings: the definitions themselves, and for services without errors their scenarios, played on the compiled bundle. Never throws. */
export function checkCatalog(
  raw: RawCatalog,
  { templates, memory = emptyMemory(), only, bundles, today }: CheckOptions = {},
): Diagnostic[] {
  const found = checkDefinitions(raw, { memory: memory.definitions, only, today });
  const blocking = new BlockingFindings(raw, found);
  const services = [...raw.services.values()].filter(({ id }) => !only || only.has(id));
  const played = services.flatMap((service) => {
    const tenant = findHomeTown(raw, service.id);
    if (!service.scenarios || !tenant || blocking.of(service.id, tenant).length > 0) return [];
    const view = viewOfService(raw, service);
    return memory.scenarios.recall(service.id, fingerprintOf(view), () => playService(view, service, { tenant, templates, bundles }));
  });
  const options = { templates, memory, only };
  const elsewhere = [...playInOtherTowns(raw, blocking, options), ...playLaidServices(raw, blocking, options)];
  const texts = played.flatMap((service) => service.texts);
  // Words of a service that could not be compiled seem to stand nowhere.
  const shared = played.length < raw.services.size ? [] : [...raw.texts].flatMap(([lang, file]) => checkShared(file, lang, texts));
  return sortDiagnostics([...found, ...played.flatMap((service) => service.found), ...elsewhere, ...shared]);
}

const checkShared = (file: SourceFile, lang: string, texts: PlayedService['texts']): Diagnostic[] =>
  isTranslations(file) ? checkTranslations(file, lang, texts) : [];

const isTranslations = (file: SourceFile): boolean => file.readable && checkFormat(file, 'Translations').length === 0;

type PlayOptions = Required<Pick<CheckOptions, 'memory'>> & Pick<CheckOptions, 'templates' | 'only'>;

/** Every service once more for each further town that offers it, where nothing keeps it from being compiled. */
function playInOtherTowns(raw: RawCatalog, blocking: BlockingFindings, { templates, memory, only }: PlayOptions): Diagnostic[] {
  const services = [...raw.services.values()].filter(({ id, scenarios }) => scenarios && (!only || only.has(id)));
  return services.flatMap((service) => {
    const home = findHomeTown(raw, service.id);
    const others = townsOffering(raw, service.id).filter((town) => town !== home && blocking.of(service.id, town).length === 0);
    return others.flatMap((id) => {
      const view = viewOfService(raw, service);
      const play = (): PlayedService => ({ found: playInTown(view, service, view.tenants.get(id)!, { templates }), texts: [] });
      return memory.scenarios.recall(bundleKey(id, service.id), fingerprintOf(view), play).found;
    });
  });
}

/** Services as towns lay them: played where nothing keeps them from being compiled. */
function playLaidServices(raw: RawCatalog, blocking: BlockingFindings, { templates, memory, only }: PlayOptions): Diagnostic[] {
  const towns = [...raw.tenants.values()].flatMap(({ tenant }) => (tenant?.data === undefined ? [] : [asTenant(tenant)]));
  return towns
    .flatMap((town) => laidServices(raw, town))
    .filter(({ service, town }) => (!only || only.has(service.id)) && blocking.of(service.id, town).length === 0)
    .flatMap((laid) => {
      const view = viewOfService(raw, laid.base);
      const play = (): PlayedService => ({ found: playLaid(view, laid, templates), texts: [] });
      return memory.scenarios.recall(bundleKey(laid.town, laid.service.id), fingerprintOf(view), play).found;
    });
}

function playService(
  view: RawCatalog,
  service: RawService,
  { tenant, templates, bundles }: Pick<CheckOptions, 'templates' | 'bundles'> & { tenant: string },
): PlayedService {
  const file = service.scenarios!;
  const scenarios = asScenarios(file);
  try {
    // The scenarios are of the base, whatever the town they were written for lays over it.
    const bundle = compileService(withoutOverlays(view), service.id, tenant);
    if (!findLaid(view, service.id, tenant)) bundles?.set(bundleKey(tenant, service.id), bundle);
    const texts = listTexts(bundle);
    const translated = [...service.texts].flatMap(([lang, words]) => (isTranslations(words) ? checkTranslations(words, lang, texts) : []));
    const failed = runScenarios(bundle, scenarios, templates).flatMap(({ scenario, problems }, index) =>
      problems.map(({ at, message }) => file.report('AW1901', ['scenarios', index, ...at], `Szenario „${scenario}“: ${message}`)),
    );
    // What a failing scenario does not reach is its consequence.
    const played = failed.length > 0 ? failed : checkCoverage(bundle, scenarios, file, ownConditions(service.schema!, view.vocabulary));
    return { found: [...translated, ...played], texts };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      found: [service.workflow!.report('AW1999', [], `Der Dienst ließ sich nicht übersetzen, obwohl nichts zu beanstanden war: ${reason}`)],
      texts: [],
    };
  }
}

/** Errors that keep a service from being compiled for a tenant: its own, and those of what it is made of. */
export class BlockingFindings {
  readonly #raw: RawCatalog;
  readonly #byFile: Map<string, Diagnostic[]>;

  constructor(raw: RawCatalog, found: Diagnostic[]) {
    this.#raw = raw;
    this.#byFile = Map.groupBy(
      found.filter(({ severity }) => severity === 'error'),
      ({ file }) => file,
    );
  }

  of(service: string, tenant: string): Diagnostic[] {
    if (this.#byFile.size === 0) return [];
    const errors = [...filesOfService(this.#raw, service, tenant)].flatMap((path) => this.#byFile.get(path) ?? []);
    return sortDiagnostics(errors.filter((error) => (error.service ?? service) === service && (error.town ?? tenant) === tenant));
  }
}

/** Errors that make a town's own file unusable for all its services. */
export function findTownErrors(raw: RawCatalog, found: Diagnostic[], tenantId: string): Diagnostic[] {
  const path = raw.tenants.get(tenantId)?.tenant?.path ?? `service-catalog/tenants/${tenantId}/tenant.yaml`;
  return found.filter(({ severity, file, service }) => severity === 'error' && file === path && service === undefined);
}
