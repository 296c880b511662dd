import { checkDefinitions } from '../../definition/check/check-definitions.ts';
import { checkTranslations } from '../../definition/check/check-translations.ts';
import { compileService } from '../../definition/compile/compile-service.ts';
import { sortDiagnostics, type Diagnostic } from '../../definition/diagnostics.ts';
import { asScenarios, asTenant, type RawCatalog } from '../../definition/read/read-catalog.ts';
import type { SourceFile } from '../../definition/read/source-file.ts';
import { listTexts } from '../../definition/texts/collect-texts.ts';
import type { TextTemplates } from '../ports.ts';
import { runScenarios } from '../scenarios/run-scenarios.ts';

/** All findings: the definitions themselves, and for services without errors their scenarios, played on the compiled bundle. */
export function checkCatalog(raw: RawCatalog, templates?: TextTemplates): Diagnostic[] {
  const found = checkDefinitions(raw);
  const isSound = (file: SourceFile): boolean => !found.some((diagnostic) => diagnostic.file === file.path);
  const shared: { place: string; text: string }[] = [];
  for (const service of raw.services.values()) {
    const tenant = [...raw.tenants.values()].find((town) => town.tenant && asTenant(town.tenant)?.services?.includes(service.id));
    if (!service.scenarios || !tenant || findBlocking(raw, found, service.id, tenant.id).length > 0) continue;
    const file = service.scenarios;
    const bundle = compileService(raw, service.id, tenant.id);
    const texts = listTexts(bundle);
    texts.forEach((text) => shared.push(text));
    for (const [lang, translated] of service.texts) if (isSound(translated)) found.push(...checkTranslations(translated, lang, texts));
    const results = runScenarios(bundle, asScenarios(file), templates);
    for (const [index, { scenario, problems }] of results.entries()) {
      for (const problem of problems) found.push(file.report('AW1901', ['scenarios', index, 'name'], `Szenario „${scenario}“: ${problem}`));
    }
  }
  for (const [lang, file] of raw.texts) if (isSound(file)) found.push(...checkTranslations(file, lang, shared));
  return sortDiagnostics(found);
}

/** Services an offer's file names, as far as it can be read. */
function offers(raw: RawCatalog, tenant: string, path: string): string[] {
  const file = [...(raw.tenants.get(tenant)?.offers.values() ?? [])].find((candidate) => candidate.path === path);
  return (file?.data as { services?: string[] } | undefined)?.services ?? [];
}

/** Errors that keep a service from being compiled for a tenant: its own, and those of what it is made of. */
export function findBlocking(raw: RawCatalog, found: Diagnostic[], serviceId: string, tenantId: string): Diagnostic[] {
  const service = raw.services.get(serviceId);
  const folder = `${service?.folder ?? serviceId}/`;
  const workflow = service?.workflow?.data as { process?: string; fees?: { tariff: string }[] } | undefined;
  const schemaText = JSON.stringify(service?.schema?.data ?? {});
  const isPart = (file: string): boolean =>
    file.startsWith(folder) ||
    file === `workflows/${workflow?.process}.yaml` ||
    file === `service-catalog/tenants/${tenantId}/tenant.yaml` ||
    (file.startsWith(`service-catalog/tenants/${tenantId}/offers/`) && offers(raw, tenantId, file).includes(serviceId)) ||
    (workflow?.fees ?? []).some((fee) => file.endsWith(`/tariffs/${fee.tariff}.yaml`)) ||
    (file.startsWith('service-catalog/vocabulary/') && schemaText.includes(file.slice('service-catalog'.length)));
  return found.filter((diagnostic) => diagnostic.severity === 'error' && isPart(diagnostic.file));
}
