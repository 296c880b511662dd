import { findNearest } from '../../nearest.ts';
import { own } from '../../own.ts';
import { asTenant } from '../../read/read-catalog.ts';
import { unitInTown } from '../../unit-in-town.ts';
import type { OverlayContext } from './overlay-context.ts';

/** What an overlay says of fees, route, deadlines and letters is about something the base has, is the town's to say, and differs. */
export function checkOwnWorkflow(context: OverlayContext): void {
  checkOwnFees(context);
  checkOwnDeadlines(context);
  const { overlay, workflow, report } = context;
  checkOwnQueues(context);
  for (const key of ['unit', 'queue'] as const)
    if (overlay.routing?.[key] !== undefined && overlay.routing[key] === workflow.routing[key])
      report('AW1322', ['routing', key], `„${key}“ ist wie im Dienst.`);
  // A letter of the town may be called like the service's.
  for (const [role, id] of Object.entries(overlay.letters ?? {}))
    if (own(workflow.letters as Record<string, string> | undefined, role) === id && !context.town.letters.has(id))
      report('AW1322', ['letters', role], `Das Schreiben „${role}“ ist das des Dienstes.`);
}

/** What stands for another unit need not have its queues, but it has those the town itself names. What names a unit directly is checked as ever. */
function checkOwnQueues({ overlay: { routing = {} }, workflow, town, report }: OverlayContext): void {
  const tenant = asTenant(town.tenant!);
  const usual = routing.unit ?? workflow.routing.unit;
  const check = (unit: string, queue: string | undefined, path: (string | number)[]): void => {
    const key = unitInTown(tenant, unit);
    if (queue === undefined || key === undefined || key === unit || own(tenant.units[key]!.queues, queue)) return;
    report('AW1612', path, `Die Stelle „${key}“ von ${tenant.name} hat keine Warteschlange „${queue}“.`, {
      nearest: findNearest(queue, Object.keys(tenant.units[key]!.queues)),
    });
  };
  check(usual, routing.queue, ['routing', 'queue']);
  for (const [index, rule] of (routing.queues ?? []).entries())
    check(rule.unit ?? usual, rule.queue, ['routing', 'queues', index, 'queue']);
}

function checkOwnFees({ raw, town, overlay, workflow, report }: OverlayContext): void {
  const { drop = [], change = {} } = overlay.fees ?? {};
  const charged = (workflow.fees ?? []).map(({ tariff }) => tariff);
  const check = (tariff: string, path: (string | number)[], key: boolean, byTown: boolean): void => {
    if (!charged.includes(tariff))
      report('AW1328', path, `Eine Gebühr „${tariff}“ erhebt der Dienst nicht.`, { key, nearest: findNearest(tariff, charged) });
    else if (byTown && raw.tariffs.has(tariff) && !town.tariffs.has(tariff))
      report('AW1329', path, `Der Tarif „${tariff}“ ist keiner der Kommune.`, { key });
  };
  for (const [index, tariff] of drop.entries()) check(tariff, ['fees', 'drop', index], false, true);
  for (const [tariff, other] of Object.entries(change)) {
    check(tariff, ['fees', 'change', tariff], true, other.tariff !== undefined);
    const steps = (workflow.fees ?? []).filter((step) => step.tariff === tariff);
    const differs = steps.some((step) => JSON.stringify({ ...step, ...other }) !== JSON.stringify(step));
    if (steps.length > 0 && !differs) report('AW1322', ['fees', 'change', tariff], `Die Gebühr „${tariff}“ ist wie im Dienst.`);
  }
}

function checkOwnDeadlines({ overlay, workflow, report }: OverlayContext): void {
  const rules = workflow.deadlines ?? [];
  for (const [id, other] of Object.entries(overlay.deadlines ?? {})) {
    const rule = rules.find((one) => one.id === id);
    const path = ['deadlines', id];
    if (!rule)
      report('AW1330', path, `Eine Frist „${id}“ hat der Dienst nicht.`, {
        key: true,
        nearest: findNearest(
          id,
          rules.map((one) => one.id),
        ),
      });
    else if (rule.kind !== 'target') report('AW1331', path, `Die Frist „${id}“ bestimmt ein Gesetz.`, { key: true });
    else if (JSON.stringify({ ...rule, ...other }) === JSON.stringify(rule)) report('AW1322', path, `Die Frist „${id}“ ist wie im Dienst.`);
  }
}
