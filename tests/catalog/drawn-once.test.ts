import { randomUUID } from 'node:crypto';
import { evaluateApplication } from '../../engine/application/evaluate-application.ts';
import type { FormPageView } from '../../engine/contract/form-page.ts';
import type { FormPage, JsonObject } from '../../engine/definition/bundle.ts';
import { translateBundle } from '../../engine/definition/texts/translate-bundle.ts';
import { issuesOfPage, openRequiredLists, viewForm } from '../../engine/rules/index.ts';
import { drawAnew, drawForm } from '../../renderer/form/draw-form.tsx';
import { packView, unpackView } from '../../renderer/form/pack-view.ts';
import { answersOf, shippedServices, type ShippedService } from '../support/catalog.ts';

/** What the server sends must be what the browser draws from the view it is sent, also where the server draws a page once for many. */
const services = shippedServices();
const today = '2026-11-24';

/** As the server makes it: required lists opened, the verdict beside the answers. */
function viewOf({ bundle }: ShippedService, page: FormPage, given: JsonObject, more: Partial<FormPageView>): FormPageView {
  const draft = `/stadt/antrag/${randomUUID()}`;
  const answers = openRequiredLists(bundle.form, given, today, page.id, randomUUID);
  return {
    kind: 'form',
    lang: bundle.form.lang ?? 'de',
    serviceName: bundle.workflow.name,
    action: `${draft}/seite/${page.id}`,
    uploadUrl: `${draft}/upload`,
    autosaveUrl: `${draft}/seite/${page.id}/stand`,
    fileUrl: `${draft}/datei/`,
    backUrl: `${draft}/pruefen`,
    page,
    form: bundle.form,
    steps: [],
    stepNumber: 1,
    stepCount: bundle.form.pages.length,
    answers,
    verdict: viewForm(bundle.form, answers, today),
    issues: [],
    newQuestions: false,
    returnToReview: false,
    validatorUrl: `/assets/validators/${bundle.hash}.js`,
    today,
    channel: 'online',
    ...more,
  };
}

/** Nothing answered, all other pages answered, all answered; each with its mistakes, new questions and on the way back to the review. */
function* statesOf(service: ShippedService, page: FormPage): Generator<FormPageView> {
  const complete = service.scenarios
    .filter((scenario) => !scenario.expect.issues?.length)
    .slice(0, 2)
    .map(answersOf);
  const others = complete.map((answers) => Object.fromEntries(Object.entries(answers).filter(([name]) => name !== page.id)));
  for (const more of [{ newQuestions: true }, { returnToReview: true }]) yield viewOf(service, page, {}, more);
  for (const answers of [{}, ...others, ...complete]) {
    const issues = issuesOfPage(evaluateApplication(service.bundle, answers, today), page.id);
    for (const more of [{}, { issues }]) yield viewOf(service, page, answers, more);
  }
}

test.each(services.map((service) => [service.id, service] as const))('%s: every page is drawn as the browser draws it', (_id, service) => {
  for (const page of service.bundle.form.pages)
    // Twice, for two people: the second sees what was drawn for the first.
    for (const _person of [1, 2])
      for (const view of statesOf(service, page)) expect(drawForm(view)).toBe(drawAnew(unpackView(packView(view))));
});

test.each([
  ['hund-anmelden', 'en'],
  ['wohnsitz-anmelden', 'en'],
  ['strassenschaden-melden', 'de-leicht'],
] as const)('%s in %s: drawn as the browser draws it, and never as the German page', (id, lang) => {
  const service = services.find((candidate) => candidate.id === id)!;
  const bundle = translateBundle(service.bundle, lang);
  for (const [index, page] of bundle.form.pages.entries()) {
    const german = viewOf(service, service.bundle.form.pages[index]!, {}, {});
    const translated = viewOf({ ...service, bundle }, page, {}, {});
    drawForm(german);
    expect(drawForm(translated)).toBe(drawAnew(unpackView(packView(translated))));
    expect(drawForm(translated)).toContain(lang === 'en' ? 'Continue' : 'Speichern und später weiter machen');
  }
});
