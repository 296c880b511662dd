import { calendarOf } from '../../definition/holidays.ts';
import type { Bundle, FormField } from '../../definition/bundle.ts';
import type { FeeStep } from '../../definition/format.ts';
import type { CatalogApi, ServiceInfo, ServiceSummary } from '../api.ts';
import type { Dependencies } from '../dependencies.ts';
import { describeOpening, describeToday, openingOfUnit } from '../../definition/opening/index.ts';
import { describeAmount, periodOn } from '../../tariffs/index.ts';
import { toLocalDate, toLocalMinutes } from '../local-date.ts';
import { searchServices } from './search.ts';

export function createCatalogUseCases(deps: Pick<Dependencies, 'catalog' | 'clock'>): CatalogApi {
  const { catalog, clock } = deps;
  const services = (tenant: string): ServiceSummary[] => catalog.listActive(tenant).map(summaryOf);
  return {
    tenants: () => catalog.tenants(),
    findTenant: (tenant) => catalog.findTenant(tenant),
    services,
    search: (tenant, query) => searchServices(services(tenant), query),
    findService(tenant, service) {
      const bundle = catalog.findActive(tenant, service);
      return bundle && describeService(bundle, clock.now());
    },
    problems: () => catalog.problems,
  };
}

function summaryOf(bundle: Bundle): ServiceSummary {
  const { service, name, summary, topic, situation, synonyms = [] } = bundle.workflow;
  return { service, name, summary, topic, situation, synonyms };
}

function describeService(bundle: Bundle, now: Date): ServiceInfo {
  const { town, workflow } = bundle;
  const today = toLocalDate(now);
  const opening = openingOfUnit(town, workflow.routing.unit);
  const unit = town.units[workflow.routing.unit];
  return {
    bundle,
    unit: {
      name: unit?.name ?? workflow.routing.unit,
      room: unit?.room,
      phone: unit?.phone ?? town.phone,
      email: unit?.email ?? town.email,
      hours: opening ? describeOpening(opening, today) : [],
      openToday: opening && describeToday(opening, { date: today, minutes: toLocalMinutes(now) }, calendarOf(town)),
      address: unit?.address ?? town.address,
    },
    documents: listDocuments(bundle),
    fees: onePerTariff(workflow.fees ?? []).flatMap((step) => describeFee(bundle, step, today)),
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
