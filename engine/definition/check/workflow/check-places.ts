import type { DataPath } from '../../diagnostics.ts';
import type { Tenant } from '../../format.ts';
import { findNearest } from '../../nearest.ts';
import { own } from '../../own.ts';
import { unitInTown } from '../../unit-in-town.ts';
import type { ServiceContext } from './service-context.ts';

/** Units, queues and statutes exist in every town that offers the service. */
export function checkPlaces(context: ServiceContext): void {
  for (const town of context.towns) checkTown(context, town);
}

function checkTown({ workflow, report }: ServiceContext, town: Tenant): void {
  const unitOf = (unit: string, path: DataPath): void => {
    if (unitInTown(town, unit) === undefined)
      report('AW1611', path, `${town.name} hat keine Stelle „${unit}“.`, {
        nearest: findNearest(unit, Object.keys(town.units)),
        town: town.tenant,
      });
  };
  const queueOf = (unit: string, queue: string, path: DataPath): void => {
    const queues = own(town.units, unit)?.queues;
    if (queues && !own(queues, queue))
      report('AW1612', path, `Die Stelle „${unit}“ von ${town.name} hat keine Warteschlange „${queue}“.`, {
        nearest: findNearest(queue, Object.keys(queues)),
        town: town.tenant,
      });
  };
  const { routing } = workflow;
  unitOf(routing.unit, ['routing', 'unit']);
  queueOf(routing.unit, routing.queue, ['routing', 'queue']);
  for (const [index, route] of (routing.queues ?? []).entries()) {
    if (route.unit) unitOf(route.unit, ['routing', 'queues', index, 'unit']);
    queueOf(route.unit ?? routing.unit, route.queue, ['routing', 'queues', index, 'queue']);
  }
  for (const [index, rule] of (workflow.consultations ?? []).entries()) unitOf(rule.unit, ['consultations', index, 'unit']);
  for (const [index, law] of workflow.law.entries())
    if (law.statute && !own(town.statutes, law.statute))
      report('AW1613', ['law', index, 'statute'], `${town.name} hat keine Satzung „${law.statute}“.`, {
        nearest: findNearest(law.statute, Object.keys(town.statutes ?? {})),
        town: town.tenant,
      });
}
