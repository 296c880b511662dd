import { compileService } from '../../definition/compile/compile-service.ts';
import type { Diagnostic } from '../../definition/diagnostics.ts';
import { findOffered } from '../../definition/offered-services.ts';
import { checkFormat } from '../../definition/check/format/check-format.ts';
import {
  asScenarios,
  asTenant,
  asTownScenarios,
  type RawCatalog,
  type RawService,
  type RawTenant,
} from '../../definition/read/read-catalog.ts';
import type { TextTemplates } from '../ports.ts';
import { runScenarios } from './run-scenarios.ts';
import { scenariosForTown } from './scenarios-for-town.ts';

/**
 * Plays a service for a further town that offers it: its own expectations hold, and each fee that has an amount of the town is named by one
 * of them. What fails is said in the town's expectations, or at the service in its list.
 */
export function playInTown(raw: RawCatalog, service: RawService, town: RawTenant, templates?: TextTemplates): Diagnostic[] {
  const file = town.scenarios.get(service.id);
  if (file && (!file.readable || checkFormat(file, 'TownScenarios').length > 0)) return [];
  const own = file && asTownScenarios(file).scenarios;
  const place = ['services', findOffered(asTenant(town.tenant!), service.id)?.index ?? 0];
  const bundle = compileService(raw, service.id, town.id);
  const scenarios = scenariosForTown(bundle, asScenarios(service.scenarios!).scenarios, own);
  const failed = runScenarios(bundle, { format: 1, scenarios } as Parameters<typeof runScenarios>[1], templates).flatMap(
    ({ scenario, problems }) =>
      problems.map(({ at, message }) => {
        const index = own?.findIndex(({ name }) => name === scenario) ?? -1;
        const text = `Szenario „${scenario}“: ${message}`;
        return file && index >= 0
          ? file.report('AW1901', ['scenarios', index, ...at], text)
          : town.tenant!.report('AW1901', place, text, { service: service.id });
      }),
  );
  if (failed.length > 0) return failed;
  const amounts = new Set(own?.flatMap(({ expect }) => expect.fees?.map(({ tariff }) => tariff) ?? []));
  const unproved = Object.keys(bundle.tariffs).filter((tariff) => town.tariffs.has(tariff) && !amounts.has(tariff));
  return unproved.map((tariff) =>
    town.tariffs
      .get(tariff)!
      .report('AW1358', ['tariff'], `Kein Szenario der Kommune nennt den Betrag des Tarifs „${tariff}“ (${service.id}).`, {
        service: service.id,
      }),
  );
}
