import type { Diagnostic } from '../diagnostics.ts';
import { asTenant, type RawCatalog } from '../read/read-catalog.ts';
import { checkFormat } from './check-format.ts';
import { checkOffer } from './check-offers.ts';
import { checkProcess } from './check-process.ts';
import { checkSchema } from './check-schema.ts';
import { checkStatedFormat } from './check-stated-format.ts';
import { checkTenantLists } from './check-tenant-lists.ts';
import { checkTariff } from './tariff/check-tariff.ts';
import { checkWorkflow } from './check-workflow.ts';
import { findNearest } from '../nearest.ts';

/** Every finding about the files of a catalog, all at once. A check that needs a sound file runs only when its format is right. */
export function checkDefinitions(raw: RawCatalog): Diagnostic[] {
  const found: Diagnostic[] = [...raw.problems];
  const sound = new Set<string>();
  const format = (file: Parameters<typeof checkFormat>[0] | undefined, name: Parameters<typeof checkFormat>[1]): boolean => {
    if (!file || file.problems.length > 0) return false;
    const problems = checkFormat(file, name);
    found.push(...problems);
    if (problems.length === 0) sound.add(file.path);
    return problems.length === 0;
  };
  for (const shape of raw.shapes.values()) if (format(shape, 'ProcessShape')) found.push(...checkProcess(shape));
  for (const town of raw.tenants.values()) {
    if (format(town.tenant, 'Tenant')) found.push(...checkTenantServices(raw, town.id), ...checkTenantLists(town.tenant!, raw));
    format(town.staff, 'ExampleStaff');
    for (const tariff of town.tariffs.values()) if (format(tariff, 'Tariff')) found.push(...checkTariff(tariff));
    for (const offer of town.offers.values()) if (format(offer, 'Offer')) found.push(...checkOffer(offer, raw, town.id));
  }
  for (const tariff of raw.tariffs.values()) if (format(tariff, 'Tariff')) found.push(...checkTariff(tariff));
  for (const file of raw.vocabulary.values()) found.push(...checkStatedFormat(file));
  for (const file of raw.texts.values()) format(file, 'Translations');
  for (const service of raw.services.values()) {
    for (const file of service.texts.values()) format(file, 'Translations');
    format(service.scenarios, 'Scenarios');
    const workflowSound = format(service.workflow, 'Workflow');
    if (service.schema) found.push(...checkStatedFormat(service.schema));
    if (service.schema && service.schema.problems.length === 0) found.push(...checkSchema(service.schema, raw.vocabulary));
    if (workflowSound) found.push(...checkWorkflow(raw, service, sound));
  }
  return found;
}

function checkTenantServices(raw: RawCatalog, id: string): Diagnostic[] {
  const file = raw.tenants.get(id)?.tenant;
  if (!file) return [];
  return asTenant(file).services.flatMap((service, index) =>
    raw.services.has(service)
      ? []
      : [
          file.report('AW1301', ['services', index], `Den Dienst „${service}“ gibt es nicht.`, {
            nearest: findNearest(service, raw.services.keys()),
          }),
        ],
  );
}
