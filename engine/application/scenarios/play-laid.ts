import { compileService } from '../../definition/compile/compile-service.ts';
import type { Diagnostic } from '../../definition/diagnostics.ts';
import type { LaidService } from '../../definition/overlay/service-in-town.ts';
import { asScenarios, asShape, type RawCatalog } from '../../definition/read/read-catalog.ts';
import type { TextTemplates } from '../ports.ts';
import { playHandedOver } from './play-handed-over.ts';

/** Plays the scenarios of the base on the service as a town lays it; what fails is said where the town causes it. */
export function playLaid(raw: RawCatalog, laid: LaidService, templates?: TextTemplates): Diagnostic[] {
  const { town, base, service, cause } = laid;
  if (!base.scenarios?.readable) return [];
  const bundle = compileService(raw, service.id, town);
  const { scenarios } = asScenarios(base.scenarios);
  return playHandedOver(bundle, scenarios, asShape(raw.shapes.get(bundle.process.shape)!), templates).flatMap(({ scenario, problems }) =>
    problems.map(({ message }) =>
      cause.file.report('AW1901', cause.path, `Szenario „${scenario}“: ${message}`, { service: service.id, town }),
    ),
  );
}
