import type { JsonObject, JsonValue } from '../../engine/definition/bundle.ts';
import { asScenarios, readCatalog } from '../../engine/definition/read/read-catalog.ts';

export interface PilotApplication {
  service: string;
  answers: JsonObject;
}

/** The four services of the first slice, unlike each other: they stand for all in tests that would only get longer with the catalog. */
export const pilots = ['geburtsurkunde-beantragen', 'hund-anmelden', 'baumfaellung-beantragen', 'strassenschaden-melden'];

/** Every complete application of the pilots, from their own scenarios. */
export function completeApplications(root: string): PilotApplication[] {
  const { services } = readCatalog({ root });
  return pilots.flatMap((service) =>
    asScenarios(services.get(service)!.scenarios!)
      .scenarios.filter((scenario) => !scenario.expect.issues?.length)
      .map((scenario) => ({ service, answers: scenario.answers as JsonObject })),
  );
}

/** One complete application per pilot; one with an e-mail address where there is one. */
export function pilotApplications(root: string): PilotApplication[] {
  const all = completeApplications(root);
  return pilots.map((id) => {
    const ofService = all.filter(({ service }) => service === id);
    return ofService.find(({ answers }) => JSON.stringify(answers).includes('@')) ?? ofService[0]!;
  });
}

/** The same answers with every e-mail address replaced: who gets which mail can then be told apart. */
export function withEmail<T extends JsonValue>(answers: T, email: string): T {
  return JSON.parse(JSON.stringify(answers), (_name, value: unknown) =>
    typeof value === 'string' && value.includes('@') ? email : value,
  ) as T;
}
