import { calendarOf } from '../../definition/holidays.ts';
import type { Bundle } from '../../definition/bundle.ts';
import type { FeeStep, Opening, Tenant } from '../../definition/format.ts';
import type { CatalogApi, OfficeContact, ServiceInfo } from '../api.ts';
import type { Dependencies } from '../dependencies.ts';
import { describeOpening, describeToday, openingOfUnit } from '../../definition/opening/index.ts';
import { describeAmount, periodOn } from '../../tariffs/index.ts';
import { toLocalDate, toLocalMinutes } from '../local-date.ts';
import { estimateFee } from './fee-estimate.ts';
import { translateBundle } from '../../definition/texts/translate-bundle.ts';
import { listDocuments } from './list-documents.ts';

export function createCatalogUseCases(deps: Pick<Dependencies, 'catalog' | 'clock'>): CatalogApi {
  const { catalog, clock } = deps;
  return {
    tenants: () => catalog.tenants(),
    findTenant: (tenant) => catalog.findTenant(tenant),
    services: (tenant) => catalog.listActive(tenant),
    search(tenant, query) {
      const found = catalog.search(tenant, query);
      return { services: found.map(({ service }) => service), near: found[0]?.near ?? false };
    },
    async findService(tenant, service) {
      const bundle = await catalog.findActive(tenant, service);
      return bundle && describeService(bundle, clock.now());
    },
    async estimateFee(tenant, service, given, lang) {
      const bundle = await catalog.findActive(tenant, service);
      return bundle && bundle.elsewhere === undefined
        ? estimateFee(translateBundle(bundle, lang), given, toLocalDate(clock.now()))
        : undefined;
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
    documents: listDocuments(bundle.form),
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

function describeFee(bundle: Bundle, step: FeeStep, today: string): ServiceInfo['fees'] {
  const tariff = bundle.tariffs[step.tariff];
  const period = tariff && periodOn(tariff, today);
  if (!tariff || !period) return [];
  const due = step.due === 'before-processing' && bundle.booking ? 'with-place' : step.due;
  return [{ label: tariff.name, text: describeAmount(tariff, period), law: period.law, example: tariff.provenance.example === true, due }];
}
