import type { Tenant, Workflow } from './format.ts';
import { own } from './own.ts';

/**
 * Key of the unit a town has for what services call `unit`: the one of that name, else the one that stands for it; undefined where there is
 * neither. A small town has one office for what elsewhere are five.
 */
export function unitInTown({ units }: Pick<Tenant, 'units'>, unit: string): string | undefined {
  if (own(units, unit)) return unit;
  return Object.keys(units).find((key) => units[key]!.standsFor?.includes(unit));
}

/** The workflow with the town's own units in routing and consultations; a name the town has nothing for stays. */
export function withUnitsOf(town: Tenant, workflow: Workflow): Workflow {
  const { routing, consultations } = workflow;
  const unitOf = (unit: string): string => unitInTown(town, unit) ?? unit;
  return {
    ...workflow,
    routing: {
      ...routing,
      ...placeInTown(town, routing.unit, routing.queue),
      ...(routing.queues && {
        queues: routing.queues.map((rule) => ({ ...rule, ...placeInTown(town, rule.unit ?? routing.unit, rule.queue) })),
      }),
    },
    ...(consultations && { consultations: consultations.map((rule) => ({ ...rule, unit: unitOf(rule.unit) })) }),
  };
}

/** A unit that stands for another need not have the other's queues: its first one takes what it does not tell apart. */
function placeInTown(town: Tenant, unit: string, queue: string): { unit: string; queue: string } {
  const key = unitInTown(town, unit);
  const queues = key === undefined || key === unit ? undefined : town.units[key]!.queues;
  return { unit: key ?? unit, queue: queues && !own(queues, queue) ? Object.keys(queues)[0]! : queue };
}
