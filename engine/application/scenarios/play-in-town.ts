import type { Bundle } from '../../definition/bundle.ts';
import { checkFormat } from '../../definition/check/format/check-format.ts';
import { compileService } from '../../definition/compile/compile-service.ts';
import type { Diagnostic } from '../../definition/diagnostics.ts';
import type { Scenario, Scenarios } from '../../definition/format.ts';
import { findOffered } from '../../definition/offered-services.ts';
import type { LaidService } from '../../definition/overlay/service-in-town.ts';
import { isHomeTown } from '../../definition/read/home-town.ts';
import {
  asScenarios,
  asTenant,
  asTownScenarios,
  type RawCatalog,
  type RawService,
  type RawTenant,
} from '../../definition/read/read-catalog.ts';
import type { TextTemplates } from '../ports.ts';
import { checkOwnCoverage } from './check-own-coverage.ts';
import { runScenarios } from './run-scenarios.ts';
import { scenariosForTown } from './scenarios-for-town.ts';

/**
 * Plays a service for a further town that offers it: its own expectations hold, and each fee that has an amount of the town is named by one
 * of them. What fails is said in the town's expectations, or where the town says that it offers the service so.
 * @param service the base
 * @param laid what the town lays over it, if it does
 */
export function playInTown(
  raw: RawCatalog,
  service: RawService,
  town: RawTenant,
  { templates, laid }: { templates?: TextTemplates; laid?: LaidService } = {},
): Diagnostic[] {
  const file = town.scenarios.get(service.id);
  if (file && !isSound(file)) return [];
  const own = file && asTownScenarios(file);
  const entry = { file: town.tenant!, path: ['services', findOffered(asTenant(town.tenant!), service.id)?.index ?? 0] };
  const cause = laid?.cause ?? entry;
  const bundle = compileService(raw, service.id, town.id);
  const scenarios = scenariosForTown(bundle, asScenarios(service.scenarios!).scenarios, own, isHomeTown(raw, service.id, town.id));
  const failed = runScenarios(bundle, { format: 1, scenarios } as Scenarios, templates).flatMap(({ scenario, problems }) =>
    problems.map(({ at, message }) => {
      const index = own?.scenarios.findIndex(({ name }) => name === scenario) ?? -1;
      const text = `Szenario „${scenario}“: ${message}`;
      return file && index >= 0
        ? file.report('AW1901', ['scenarios', index, ...at], text)
        : cause.file.report('AW1901', cause.path, text, { service: service.id, ...(laid && { town: town.id }) });
    }),
  );
  if (failed.length > 0) return failed;
  const covered = laid ? checkOwnCoverage({ raw, laid, bundle, scenarios, file }) : [];
  return [...covered, ...findUnproved(bundle, town, scenarios)];
}

const isSound = (file: RawTenant['tenant']): boolean => file?.readable === true && checkFormat(file, 'TownScenarios').length === 0;

/** Amounts of the town that no scenario names, as they are played here. */
function findUnproved({ tariffs, service }: Bundle, town: RawTenant, scenarios: Scenario[]): Diagnostic[] {
  const amounts = new Set(scenarios.flatMap(({ expect }) => expect.fees?.map(({ tariff }) => tariff) ?? []));
  return Object.keys(tariffs)
    .filter((tariff) => town.tariffs.has(tariff) && !amounts.has(tariff))
    .map((tariff) =>
      town.tariffs
        .get(tariff)!
        .report('AW1358', ['tariff'], `Kein Szenario der Kommune nennt den Betrag des Tarifs „${tariff}“ (${service}).`, { service }),
    );
}

/** The scenarios of a base with what the town answers to its own questions. */
export function answeredInTown(bundle: Bundle, scenarios: Scenario[], town: RawTenant | undefined): Scenario[] {
  const file = town?.scenarios.get(bundle.service);
  return scenariosForTown(bundle, scenarios, file && isSound(file) ? asTownScenarios(file) : undefined);
}
