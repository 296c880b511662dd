import type { JsonObject, JsonValue } from '../../engine/definition/bundle.ts';
import { asScenarios, readCatalog } from '../../engine/definition/read/read-catalog.ts';

export interface PilotApplication {
  service: string;
  answers: JsonObject;
}

/** One complete application per service, from its own scenarios; one with an e-mail address where there is one. */
export function pilotApplications(root: string): PilotApplication[] {
  return [...readCatalog({ root }).services.values()].map((service) => {
    const complete = asScenarios(service.scenarios!)
      .scenarios.filter((scenario) => !scenario.expect.issues?.length)
      .map((scenario) => scenario.answers as JsonObject);
    return { service: service.id, answers: complete.find((answers) => JSON.stringify(answers).includes('@')) ?? complete[0]! };
  });
}

/** The same answers with every e-mail address replaced: who gets which mail can then be told apart. */
export function withEmail<T extends JsonValue>(answers: T, email: string): T {
  return JSON.parse(JSON.stringify(answers), (_name, value: unknown) =>
    typeof value === 'string' && value.includes('@') ? email : value,
  ) as T;
}
