import { calendarOf } from '../../definition/holidays.ts';
import type { Bundle, FormField } from '../../definition/bundle.ts';
import type { FeeStep, Opening, Tenant } from '../../definition/format.ts';
import type { CatalogApi, OfficeContact, ServiceInfo } from '../api.ts';
import type { Dependencies } from '../dependencies.ts';
import { describeOpening, describeToday, openingOfUnit } from '../../definition/opening/index.ts';
import { describeAmount, periodOn } from '../../tariffs/index.ts';
import { toLocalDate, toLocalMinutes } from '../local-date.ts';
import { searchServices } from './search.ts';

export function createCatalogUseCases(deps: Pick<Dependencies, 'catalog' | 'clock'>): CatalogApi {
  const { catalog, clock } = deps;
  return {
    tenants: () => catalog.tenants(),
    findTenant: (tenant) => catalog.findTenant(tenant),
    services: (tenant) => catalog.listActive(tenant),
    search: (tenant, query) => searchServices(catalog.listActive(tenant), query),
    async findService(tenant, service) {
      const bundle = await catalog.findActive(tenant, service);
      return bundle && describeService(bundle, clock.now());
    },
    problems: () => catalog.problems,
  };
}

function describeService(bundle: Bundle, now: Date): ServiceInfo {
  const { workflow, elsewhere } = bundle;
  const today = toLocalDate(now);
  const decider = deciderOf(bundle, now);
  return {
    bundle,
    unit: (elsewhere?.mode === 'inform' && decider) || unitOf(bundle, now),
    decider,
    documents: listDocuments(bundle),
    fees: onePerTariff(workflow.fees ?? []).flatMap((step) => describeFee(bundle, step, today)),
  };
}

function unitOf({ town, workflow }: Bundle, now: Date): OfficeContact {
  const unit = town.units[workflow.routing.unit];
  return {
    name: unit?.name ?? workflow.routing.unit,
    room: unit?.room,
    phone: unit?.phone ?? town.phone,
    email: unit?.email ?? town.email,
    ...hoursOf(openingOfUnit(town, workflow.routing.unit), town, now),
    address: unit?.address ?? town.address,
  };
}

function deciderOf({ town, elsewhere }: Bundle, now: Date): OfficeContact | undefined {
  const authority = elsewhere && town.authorities[elsewhere.authority];
  if (!authority) return undefined;
  const { name, address, phone, email, website, opening } = authority;
  return { name, address, phone, email, website, ...hoursOf(opening, town, now) };
}

function hoursOf(opening: Opening | undefined, town: Tenant, now: Date): Pick<OfficeContact, 'hours' | 'openToday'> {
  if (!opening) return { hours: [] };
  const today = toLocalDate(now);
  return {
    hours: describeOpening(opening, today),
    openToday: describeToday(opening, { date: today, minutes: toLocalMinutes(now) }, calendarOf(town)),
  };
}

/** Several offers may cost the same tariff; the overview names it once. */
const onePerTariff = (steps: FeeStep[]): FeeStep[] => [...new Map(steps.map((step) => [`${step.tariff} ${step.due}`, step])).values()];

function listDocuments(bundle: Bundle): ServiceInfo['documents'] {
  const documents: ServiceInfo['documents'] = [];
  const visit = (field: FormField, conditional: boolean): void => {
    const depends = conditional || field.conditional;
    if (field.kind === 'upload') documents.push({ label: field.label, always: field.required && !depends, hint: field.hint });
    for (const child of field.fields ?? []) visit(child, depends);
  };
  for (const page of bundle.form.pages) visit(page.field, false);
  return documents;
}

function describeFee(bundle: Bundle, step: FeeStep, today: string): ServiceInfo['fees'] {
  const tariff = bundle.tariffs[step.tariff];
  const period = tariff && periodOn(tariff, today);
  if (!tariff || !period) return [];
  const due = {
    'before-submission': 'vor dem Absenden',
    'before-processing': bundle.booking ? 'sobald Sie einen Platz haben' : 'vor der Bearbeitung',
    'after-decision': 'nach der Entscheidung',
    'at-counter': 'am Schalter',
  }[step.due];
  return [{ label: tariff.name, text: describeAmount(tariff, period), law: period.law, example: tariff.provenance.example === true, due }];
}
