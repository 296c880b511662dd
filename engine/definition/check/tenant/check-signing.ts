import type { Diagnostic } from '../../diagnostics.ts';
import { own } from '../../own.ts';
import { asStaff, asTenant, type RawTenant } from '../../read/read-catalog.ts';
import type { ServiceContext } from '../workflow/service-context.ts';

/** Where a process needs a second person, the example town's unit has one besides whoever prepares. */
export function checkSigning({ workflow, shape, service }: ServiceContext, town: RawTenant): Diagnostic[] {
  const signs = Object.values(shape?.actions ?? {}).some((action) => action.does === 'approve');
  const known = town.tenant?.data !== undefined && own(asTenant(town.tenant).units, workflow.routing.unit);
  if (!signs || !town.staff?.data || !known) return [];
  const inUnit = asStaff(town.staff).staff.filter((person) => person.units.includes(workflow.routing.unit));
  const seconds = inUnit.filter((person) => person.functions.includes('second'));
  const pair = seconds.some((second) => inUnit.some((other) => other !== second && other.functions.includes('caseworker')));
  const message = `In der Stelle „${workflow.routing.unit}“ fehlt die zweite Person (functions: [second]) für ${service.id}.`;
  return pair ? [] : [town.staff.report('AW1391', ['staff'], message, { key: true, service: service.id })];
}
