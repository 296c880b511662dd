import type { Diagnostic } from '../../diagnostics.ts';
import { asStaff, asTenant, type RawTenant } from '../../read/read-catalog.ts';
import { unitInTown } from '../../unit-in-town.ts';
import type { ServiceContext } from '../workflow/service-context.ts';

/** Where a process needs a second person, the example town's unit has one besides whoever prepares. */
export function checkSigning({ workflow, shape, service }: ServiceContext, town: RawTenant): Diagnostic[] {
  const unit = town.tenant?.data === undefined ? undefined : unitInTown(asTenant(town.tenant), workflow.routing.unit);
  const signs = Object.values(shape?.actions ?? {}).some((action) => action.does === 'approve');
  if (!signs || !town.staff?.data || unit === undefined) return [];
  const inUnit = asStaff(town.staff).staff.filter((person) => person.units.includes(unit));
  const seconds = inUnit.filter((person) => person.functions.includes('second'));
  const pair = seconds.some((second) => inUnit.some((other) => other !== second && other.functions.includes('caseworker')));
  const message = `In der Stelle „${unit}“ fehlt die zweite Person (functions: [second]) für ${service.id}.`;
  return pair ? [] : [town.staff.report('AW1391', ['staff'], message, { key: true, service: service.id })];
}
