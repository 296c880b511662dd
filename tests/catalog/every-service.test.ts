import { createHandlebarsTemplates } from '../../engine/adapters/templates/handlebars-templates.ts';
import { checkCatalog } from '../../engine/application/catalog/check-catalog.ts';
import { evaluateApplication } from '../../engine/application/evaluate-application.ts';
import { formatDiagnostic } from '../../engine/definition/diagnostics.ts';
import { offeredServices } from '../../engine/definition/offered-services.ts';
import { asTenant, readCatalog } from '../../engine/definition/read/read-catalog.ts';
import { findFieldAt } from '../../engine/rules/index.ts';
import { drawForm } from '../../renderer/form/draw-form.tsx';
import { shownFields } from '../../renderer/form/shown-fields.ts';
import { answersOf, formViewOf, shippedServices } from '../support/catalog.ts';

const raw = readCatalog({ root: process.cwd() });
const services = shippedServices();

test('the catalog has no errors: format, references, reachable steps, scenarios played with their letters', () => {
  const errors = checkCatalog(raw, createHandlebarsTemplates()).filter((diagnostic) => diagnostic.severity === 'error');
  expect(errors.map(formatDiagnostic)).toEqual([]);
});

test('every folder is offered by a town, and every offered service is a folder', () => {
  const offered = new Set(
    [...raw.tenants.values()].flatMap((town) => offeredServices(asTenant(town.tenant!)).map(({ service }) => service)),
  );
  expect([...raw.services.keys()].sort()).toEqual([...offered].sort());
});

describe.each(services.map((service) => [service.id, service] as const))('%s', (_id, service) => {
  const complete = service.scenarios.filter((scenario) => !scenario.expect.issues?.length);

  test.each(complete.map((scenario) => [scenario.name, scenario] as const))(
    'every question of „%s“ is drawn as an input',
    (_name, scenario) => {
      const { answers, hidden } = evaluateApplication(service.bundle, answersOf(scenario), scenario.today);
      let drawn = 0;
      for (const page of service.bundle.form.pages.filter((candidate) => !hidden.has(candidate.id))) {
        const html = drawForm(formViewOf(service.bundle, scenario, page));
        for (const path of shownFields(page.field, { answers, hidden })) {
          const field = findFieldAt(service.bundle.form, path)!.field;
          // Lists are drawn by their items; an upload that is full takes no more files.
          if (field.kind === 'list' || field.kind === 'upload') continue;
          expect({ path, drawn: html.includes(`name="${path}"`) }).toEqual({ path, drawn: true });
          drawn++;
        }
      }
      expect(drawn).toBeGreaterThan(0);
    },
  );
});
