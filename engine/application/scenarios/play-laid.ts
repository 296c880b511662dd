import { compileService } from '../../definition/compile/compile-service.ts';
import type { Diagnostic } from '../../definition/diagnostics.ts';
import { findOffered } from '../../definition/offered-services.ts';
import type { LaidService } from '../../definition/overlay/service-in-town.ts';
import { asScenarios, asShape, asTenant, type RawCatalog } from '../../definition/read/read-catalog.ts';
import type { TextTemplates } from '../ports.ts';
import { playHandedOver } from './play-handed-over.ts';
import { answeredInTown, playInTown } from './play-in-town.ts';

/** Plays the scenarios of the base on the service as a town lays it; what fails is said where the town causes it. */
export function playLaid(raw: RawCatalog, laid: LaidService, templates?: TextTemplates): Diagnostic[] {
  const { town, base, service, cause } = laid;
  if (!base.scenarios?.readable) return [];
  const rawTown = raw.tenants.get(town)!;
  if (findOffered(asTenant(rawTown.tenant!), base.id)?.mode === 'decide') return playInTown(raw, base, rawTown, { templates, laid });
  const bundle = compileService(raw, service.id, town);
  const scenarios = answeredInTown(bundle, asScenarios(base.scenarios).scenarios, rawTown);
  return playHandedOver(bundle, scenarios, asShape(raw.shapes.get(bundle.process.shape)!), templates).flatMap(({ scenario, problems }) =>
    problems.map(({ message }) =>
      cause.file.report('AW1901', cause.path, `Szenario „${scenario}“: ${message}`, { service: service.id, town }),
    ),
  );
}
