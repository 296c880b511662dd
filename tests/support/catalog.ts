import type { Bundle, JsonObject } from '../../engine/definition/bundle.ts';
import { compileService } from '../../engine/definition/compile/compile-service.ts';
import type { Scenario } from '../../engine/definition/format.ts';
import { onlineServices } from '../../engine/definition/offered-services.ts';
import { asScenarios, asTenant, readCatalog } from '../../engine/definition/read/read-catalog.ts';

export interface ShippedService {
  id: string;
  bundle: Bundle;
  scenarios: Scenario[];
}

/** Every service that a town of the catalog offers, compiled for the first town that does. */
export function shippedServices(): ShippedService[] {
  const raw = readCatalog({ root: process.cwd() });
  const towns = [...raw.tenants.values()].map((town) => asTenant(town.tenant!));
  return [...raw.services.values()].flatMap((service) => {
    const town = towns.find((candidate) => onlineServices(candidate).includes(service.id));
    if (!town) return [];
    return [{ id: service.id, bundle: compileService(raw, service.id, town.tenant), scenarios: asScenarios(service.scenarios!).scenarios }];
  });
}

export const answersOf = (scenario: Scenario): JsonObject => scenario.answers as JsonObject;
