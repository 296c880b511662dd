import { checkDefinitions, type DefinitionMemory } from '../../definition/check/check-definitions.ts';
import { checkTranslations } from '../../definition/check/check-translations.ts';
import { checkFormat } from '../../definition/check/format/check-format.ts';
import { Memory } from '../../definition/check/memory.ts';
import { ownConditions } from '../../definition/check/schema/own-conditions.ts';
import { compileService } from '../../definition/compile/compile-service.ts';
import { sortDiagnostics, type Diagnostic } from '../../definition/diagnostics.ts';
import type { IsoDate } from '../../definition/format.ts';
import { laidServices } from '../../definition/overlay/service-in-town.ts';
import { findHomeTown, townsOffering } from '../../definition/read/home-town.ts';
import { asScenarios, asTenant, type RawCatalog, type RawService } from '../../definition/read/read-catalog.ts';
import type { SourceFile } from '../../definition/read/source-file.ts';
import { listTexts } from '../../definition/texts/collect-texts.ts';
import { filesOfService, partsOfService } from '../../definition/read/service-files.ts';
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

/**
 * All findings: the definitions themselves, and for services without errors their scenarios, played on the compiled bundle. Never throws.
 * @param today to tell what is past; absent: nothing is
 */
export function checkCatalog(
  raw: RawCatalog,
  templates?: TextTemplates,
  memory: CatalogMemory = emptyMemory(),
  today?: IsoDate,
): Diagnostic[] {
  const found = checkDefinitions(raw, memory.definitions, today);
  const played = [...raw.services.values()].flatMap((service) => {
    const tenant = findHomeTown(raw, service.id);
    if (!service.scenarios || !tenant || findBlocking(raw, found, service.id, tenant).length > 0) return [];
    return memory.scenarios.recall(service.id, partsOfService(raw, service), () => playService(raw, service, tenant, templates));
  });
  const elsewhere = [...playInOtherTowns(raw, found, templates, memory), ...playLaidServices(raw, found, templates, memory)];
  const texts = played.flatMap((service) => service.texts);
  // Words of a service that could not be compiled seem to stand nowhere.
  const shared = played.length < raw.services.size ? [] : [...raw.texts].flatMap(([lang, file]) => checkShared(file, lang, texts));
  return sortDiagnostics([...found, ...played.flatMap((service) => service.found), ...elsewhere, ...shared]);
}

const checkShared = (file: SourceFile, lang: string, texts: PlayedService['texts']): Diagnostic[] =>
  isTranslations(file) ? checkTranslations(file, lang, texts) : [];

const isTranslations = (file: SourceFile): boolean => file.readable && checkFormat(file, 'Translations').length === 0;

/** Every service once more for each further town that offers it, where nothing keeps it from being compiled. */
function playInOtherTowns(raw: RawCatalog, found: Diagnostic[], templates: TextTemplates | undefined, memory: CatalogMemory): Diagnostic[] {
  return [...raw.services.values()].flatMap((service) => {
    const home = findHomeTown(raw, service.id);
    const others = townsOffering(raw, service.id).filter((town) => town !== home);
    return others.flatMap((id) => {
      if (!service.scenarios || findBlocking(raw, found, service.id, id).length > 0) return [];
      const play = (): PlayedService => ({ found: playInTown(raw, service, raw.tenants.get(id)!, templates), texts: [] });
      return memory.scenarios.recall(`${id}/${service.id}`, partsOfService(raw, service), play).found;
    });
  });
}

/** Services as towns lay them: played where nothing keeps them from being compiled. */
function playLaidServices(raw: RawCatalog, found: Diagnostic[], templates: TextTemplates | undefined, memory: CatalogMemory): Diagnostic[] {
  const towns = [...raw.tenants.values()].flatMap(({ tenant }) => (tenant?.data === undefined ? [] : [asTenant(tenant)]));
  return towns
    .flatMap((town) => laidServices(raw, town))
    .filter(({ service, town }) => findBlocking(raw, found, service.id, town).length === 0)
    .flatMap((laid) => {
      const key = `${laid.town}/${laid.service.id}`;
      const play = (): PlayedService => ({ found: playLaid(raw, laid, templates), texts: [] });
      return memory.scenarios.recall(key, partsOfService(raw, laid.base), play).found;
    });
}

function playService(raw: RawCatalog, service: RawService, tenant: string, templates?: TextTemplates): PlayedService {
  const file = service.scenarios!;
  const scenarios = asScenarios(file);
  try {
    const bundle = compileService(raw, service.id, tenant);
    const texts = listTexts(bundle);
    const translated = [...service.texts].flatMap(([lang, words]) => (isTranslations(words) ? checkTranslations(words, lang, texts) : []));
    const failed = runScenarios(bundle, scenarios, templates).flatMap(({ scenario, problems }, index) =>
      problems.map(({ at, message }) => file.report('AW1901', ['scenarios', index, ...at], `Szenario „${scenario}“: ${message}`)),
    );
    // What a failing scenario does not reach is its consequence.
    const played = failed.length > 0 ? failed : checkCoverage(bundle, scenarios, file, ownConditions(service.schema!, raw.vocabulary));
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
export function findBlocking(raw: RawCatalog, found: Diagnostic[], serviceId: string, tenantId: string): Diagnostic[] {
  const files = filesOfService(raw, serviceId, tenantId);
  return found.filter(
    ({ severity, file, service, town }) =>
      severity === 'error' &&
      files.has(file) &&
      (service === undefined || service === serviceId) &&
      (town === undefined || town === tenantId),
  );
}

/** Errors that make a town's own file unusable for all its services. */
export function findTownErrors(raw: RawCatalog, found: Diagnostic[], tenantId: string): Diagnostic[] {
  const path = raw.tenants.get(tenantId)?.tenant?.path ?? `service-catalog/tenants/${tenantId}/tenant.yaml`;
  return found.filter(({ severity, file, service }) => severity === 'error' && file === path && service === undefined);
}
