import type { FormPageView } from '../../engine/contract/form-page.ts';
import type { Bundle, FormPage, JsonObject } from '../../engine/definition/bundle.ts';
import { compileService } from '../../engine/definition/compile/compile-service.ts';
import type { Scenario } from '../../engine/definition/format.ts';
import { withoutOverlays } from '../../engine/definition/overlay/service-in-town.ts';
import { findHomeTown } from '../../engine/definition/read/home-town.ts';
import { asScenarios, readCatalog } from '../../engine/definition/read/read-catalog.ts';

export interface ShippedService {
  id: string;
  bundle: Bundle;
  scenarios: Scenario[];
}

/** Every service that a town of the catalog offers, compiled for the town its scenarios were written for. */
export function shippedServices(): ShippedService[] {
  const raw = withoutOverlays(readCatalog({ root: process.cwd() }));
  return [...raw.services.values()].flatMap((service) => {
    const town = findHomeTown(raw, service.id);
    if (!town) return [];
    return [{ id: service.id, bundle: compileService(raw, service.id, town), scenarios: asScenarios(service.scenarios!).scenarios }];
  });
}

export const answersOf = (scenario: Scenario): JsonObject => scenario.answers as JsonObject;

/** A page of the form as the scenario answers it. */
export function formViewOf(bundle: Bundle, scenario: Scenario, page: FormPage): FormPageView {
  return {
    kind: 'form',
    lang: 'de',
    serviceName: bundle.workflow.name,
    action: '/a',
    uploadUrl: '/u',
    autosaveUrl: '/s',
    fileUrl: '/f/',
    page,
    form: bundle.form,
    steps: [],
    stepNumber: 1,
    stepCount: bundle.form.pages.length,
    answers: answersOf(scenario),
    issues: [],
    newQuestions: false,
    returnToReview: false,
    validatorUrl: '/v.js',
    today: scenario.today,
    channel: 'online',
  };
}
