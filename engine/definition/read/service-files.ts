import { serviceInTown } from '../overlay/service-in-town.ts';
import { sourcesOfTown, type RawCatalog, type RawService } from './read-catalog.ts';

/** Paths of all files a service of a tenant is made of, as far as they can be told from what is there. */
export function filesOfService(raw: RawCatalog, serviceId: string, tenantId: string): Set<string> {
  const service = raw.services.get(serviceId);
  const town = raw.tenants.get(tenantId);
  const paths = new Set([`service-catalog/tenants/${tenantId}/tenant.yaml`]);
  if (!service) return paths;
  for (const name of ['schema.json', 'workflow.yaml', 'scenarios.yaml']) paths.add(`${service.folder}/${name}`);
  for (const file of [...service.letters.values(), ...service.texts.values()]) paths.add(file.path);
  const workflow = (serviceInTown(raw, serviceId, tenantId)?.workflow?.data ?? {}) as {
    process?: unknown;
    fees?: unknown;
    letters?: unknown;
  };
  paths.add(`workflows/${String(workflow.process)}.yaml`);
  const offers = [...(town?.offers.values() ?? [])].filter((file) => namesServices(file.data, serviceId));
  for (const file of offers) paths.add(file.path);
  const expected = town?.scenarios.get(serviceId);
  if (expected) paths.add(expected.path);
  const fees = [workflow.fees, ...offers.map((file) => (file.data as { fees?: unknown }).fees)];
  for (const id of fees.flatMap(namesIn)) paths.add((town?.tariffs.get(id) ?? raw.tariffs.get(id))?.path ?? '');
  const letters = workflow.letters !== null && typeof workflow.letters === 'object' ? Object.values(workflow.letters) : [];
  for (const id of letters) if (!service.letters.has(String(id))) paths.add(`service-catalog/letters/${String(id)}.hbs`);
  for (const name of vocabularyOf(raw, service.schema?.data)) paths.add(`service-catalog/vocabulary/${name}.schema.json`);
  return paths;
}

const namesIn = (fees: unknown): string[] =>
  Array.isArray(fees) ? fees.map((fee: { tariff?: unknown } | null) => String(fee?.tariff)) : [];

/** True for an offer, as far as it can be read, that the form of the service shows. */
function namesServices(data: unknown, service: string): boolean {
  const services = (data as { services?: unknown } | null | undefined)?.services;
  return Array.isArray(services) && services.includes(service);
}

function vocabularyOf(raw: RawCatalog, data: unknown, seen = new Set<string>()): Set<string> {
  for (const [, name] of JSON.stringify(data ?? null).matchAll(/"\/vocabulary\/([a-z0-9-]+)\.schema\.json/g)) {
    if (seen.has(name!)) continue;
    seen.add(name!);
    vocabularyOf(raw, raw.vocabulary.get(name!)?.data, seen);
  }
  return seen;
}

/** What a finding about a service may depend on, to be compared by identity: its own files and everything that is shared. */
export function partsOfService(raw: RawCatalog, service: RawService): unknown[] {
  const lettersOf = (letters: RawService['letters']): string[] => [...letters].flatMap(([id, letter]) => [id, letter.text]);
  return [
    service.schema,
    service.workflow,
    service.scenarios,
    ...service.texts.values(),
    ...lettersOf(service.letters),
    ...lettersOf(raw.letters),
    ...[raw.vocabulary, raw.shapes, raw.tariffs, raw.texts].flatMap((files) => [...files.values()]),
    ...[...raw.tenants.values()].flatMap(sourcesOfTown),
    JSON.stringify(raw.registry?.get(service.id)),
  ];
}
