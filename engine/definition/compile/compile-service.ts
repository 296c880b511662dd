import type { Bundle, Elsewhere } from '../bundle.ts';
import type { ProcessShape, Tariff, Tenant, Workflow } from '../format.ts';
import { findOffered } from '../offered-services.ts';
import { serviceInTown } from '../overlay/service-in-town.ts';
import { asShape, asTariff, asTenant, asWorkflow, type RawCatalog, type RawService } from '../read/read-catalog.ts';
import { collectTexts } from '../texts/collect-texts.ts';
import { canonicalJson, sha256 } from './canonical-json.ts';
import { compileBooking, feesOfOffers, withOffers } from './compile-booking.ts';
import { collectConditions } from './conditions.ts';
import { buildPages, findDerived } from './form-model.ts';
import { normaliseSchema, publishedSchema } from './normalise-schema.ts';
import { refineProcess } from './refine-process.ts';
import { resolveRecord } from './resolve-record.ts';
import { resolveSchema } from './resolve-schema.ts';
import { withUnitsOf } from '../unit-in-town.ts';
import { listsOf, withTenantLists } from './tenant-lists.ts';
import { validatorCode } from './validator-code.ts';

/** Changes whenever the same sources give another bundle. */
const compiler = '5';

/**
 * Bundle of a checked service for one tenant: deterministic, frozen, named by its content hash.
 * @throws Error when the service was not checked before; the checker reports the same as diagnostics
 */
export function compileService(raw: RawCatalog, serviceId: string, tenantId: string): Bundle {
  const service = serviceInTown(raw, serviceId, tenantId);
  const tenant = raw.tenants.get(tenantId)?.tenant;
  if (!service?.schema || !service.workflow || !tenant) throw new Error(`Service ${serviceId} or tenant ${tenantId} is incomplete`);
  const town = asTenant(tenant);
  const source = withUnitsOf(town, asWorkflow(service.workflow));
  const shape = raw.shapes.get(source.process);
  if (!shape) throw new Error(`Process ${source.process} is unknown`);
  const resolved = resolveSchema(service.schema, raw.vocabulary).schema;
  const booking = compileBooking(resolved, source, raw.tenants.get(tenantId));
  const workflow: Workflow = booking ? { ...source, fees: [...(source.fees ?? []), ...feesOfOffers(booking)] } : source;
  const schema = normaliseSchema(withTenantLists(withOffers(resolved, booking), listsOf(town)));
  const { conditions } = collectConditions(schema);
  const published = publishedSchema(schema);
  const pages = buildPages(schema, new Set(conditions.flatMap((condition) => condition.shows)), { streets: town.streets });
  const content: Omit<Bundle, 'hash'> = {
    format: 1,
    compiler,
    tenant: tenantId,
    service: serviceId,
    schema: published,
    form: {
      pages,
      conditions,
      derived: findDerived(schema),
    },
    workflow: workflow.record ? { ...workflow, record: resolveRecord(workflow.record, pages) } : workflow,
    process: withNoun(refineProcess(asShape(shape), workflow.refine), workflow),
    tariffs: collectTariffs(raw, workflow, tenantId),
    town: withoutChoices(town, workflow.routing.district !== undefined),
    ...elsewhereOf(town, serviceId),
    ...(booking && { booking }),
    letters: collectLetters(raw, service, workflow),
    texts: collectTexts(raw, service),
    validator: validatorCode(published),
  };
  // Through JSON once, so that a bundle from the database and a fresh one are the same in every respect.
  const text = canonicalJson(content);
  return { ...(JSON.parse(text) as Omit<Bundle, 'hash'>), hash: sha256(text) };
}

function elsewhereOf(town: Tenant, service: string): { elsewhere?: Elsewhere } {
  const offered = findOffered(town, service);
  if (!offered || offered.mode === 'decide' || offered.authority === undefined) return {};
  const { mode, authority, by, reason, law, link } = offered;
  return { elsewhere: { mode, authority, by, reason, law, link } };
}

/** The service's own word for what is sent wins over the shape's. */
function withNoun(process: ProcessShape, { noun }: Workflow): ProcessShape {
  return noun ? { ...process, noun } : process;
}

/**
 * Lists and streets are in the form already, where it needs them, and districts count only for a service that asks for one: another list of
 * the town is no new version of this service. Nor is another service of the town; each bundle would also grow with their number.
 */
function withoutChoices(
  { lists: _lists, streets: _streets, mostUsed: _mostUsed, districts, ...town }: Tenant,
  byDistrict: boolean,
): Tenant {
  return { ...town, services: [], ...(byDistrict && districts && { districts }) };
}

function collectTariffs(raw: RawCatalog, workflow: Workflow, tenant: string): Record<string, Tariff> {
  const tariffs: Record<string, Tariff> = {};
  for (const { tariff } of workflow.fees ?? []) {
    const file = raw.tenants.get(tenant)?.tariffs.get(tariff) ?? raw.tariffs.get(tariff);
    if (!file) throw new Error(`Tariff ${tariff} is unknown`);
    tariffs[tariff] = asTariff(file);
  }
  return tariffs;
}

function collectLetters(raw: RawCatalog, service: RawService, workflow: Workflow): Record<string, string> {
  const letters: Record<string, string> = {};
  for (const [role, id] of Object.entries((workflow.letters ?? {}) as Record<string, string>)) {
    const letter = service.letters.get(id) ?? raw.letters.get(id);
    if (!letter) throw new Error(`Letter ${id} is unknown`);
    letters[role] = letter.text;
  }
  return letters;
}
