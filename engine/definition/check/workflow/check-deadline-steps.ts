import { findNearest } from '../../nearest.ts';
import { own } from '../../own.ts';
import type { DeadlineRule, ProcessShape } from '../../format.ts';
import { exploreShape, keyOf, type Exploration, type Situation } from '../process/explore.ts';
import { withDeadlineTimers } from '../../compile/deadline-timers.ts';
import type { ServiceContext } from './service-context.ts';

const possible = ['deem', 'complete', 'expire'];

/** A deadline that ends with a step: the step exists, only the clock takes it, and it is possible wherever the period can run out. */
export function checkDeadlineSteps(context: ServiceContext): void {
  const { workflow, shape, report } = context;
  if (!shape) return;
  const deadlines = workflow.deadlines ?? [];
  const confirms = Object.values(shape.actions).some(({ does }) => does === 'confirm');
  for (const [index, deadline] of deadlines.entries()) {
    if (deadline.start === 'complete' && !confirms)
      report(
        'AW1691',
        ['deadlines', index, 'start'],
        'Niemand hält fest, dass alles vorliegt: Es fehlt eine Aktion confirm. Die Frist begänne nie.',
      );
    if (deadline.then) checkStep(context, shape, deadline, ['deadlines', index]);
  }
  // A step named wrongly leaves the right one without a deadline: one cause, one finding.
  if (deadlines.some(({ then }) => then && !isForTheClock(shape, then.action))) return;
  for (const [id, { does, label }] of Object.entries(shape.actions))
    if (does === 'deem' && !deadlines.some(({ then }) => then?.action === id))
      report('AW1696', ['deadlines'], `Nichts löst „${label}“ (${id}) aus: Keine Frist nennt sie unter then.`, { key: true });
}

const isForTheClock = (shape: ProcessShape, id: string): boolean => {
  const action = own(shape.actions, id);
  return action !== undefined && possible.includes(action.does) && action.by.join() === 'system';
};

function checkStep({ workflow, report }: ServiceContext, shape: ProcessShape, deadline: DeadlineRule, path: (string | number)[]): void {
  const { action: id, refusal } = deadline.then!;
  const action = own(shape.actions, id);
  if (!action)
    return report('AW1692', [...path, 'then', 'action'], `Die Aktion „${id}“ gibt es nicht.`, {
      nearest: findNearest(id, Object.keys(shape.actions)),
    });
  if (!isForTheClock(shape, id))
    return report(
      'AW1692',
      [...path, 'then', 'action'],
      `„${id}“ kann die Uhr nicht auslösen: does ist ${possible.join(', ')}, by: [system].`,
    );
  if (deadline.kind !== 'statutory')
    report('AW1693', [...path, 'kind'], 'Nur eine gesetzliche Frist (kind: statutory) hat eine Folge (then).');
  if (deadline.pauses === undefined && deadline.ends !== 'on')
    report(
      'AW1693',
      path,
      'Steht die Frist, solange auf eine Antwort gewartet wird (pauses: true), oder läuft sie weiter (pauses: false)?',
      {
        key: true,
      },
    );
  const refuses = action.does === 'deem' && action.outcomes?.[0] === 'refused';
  if (refuses !== (refusal === true))
    report(
      'AW1694',
      [...path, 'then'],
      refuses
        ? 'Schweigen gilt nur als Ablehnung, wo ein Gesetz es sagt: Bitte nennen Sie es (law) und refusal: true.'
        : `„${id}“ lehnt nichts ab; refusal gehört nicht dazu.`,
    );
  const before = workflow.deadlines!.slice(0, workflow.deadlines!.indexOf(deadline));
  const twin = before.find((other) => other.then?.action === id && !(other.when && deadline.when));
  if (twin) report('AW1695', [...path, 'then', 'action'], `„${id}“ löst schon die Frist „${twin.id}“ aus.`);
  const explored = exploreShape(withDeadlineTimers(shape, workflow.deadlines));
  const unready = [...statesItRunsIn(shape, deadline, explored)].filter((state) => !action.from.includes(state));
  if (unready.length > 0)
    report(
      'AW1697',
      [...path, 'then', 'action'],
      `Die Frist kann auch in diesen Ständen ablaufen, in denen „${id}“ nicht möglich ist (from): ${unready.join(', ')}.`,
    );
}

/** States in which the period may run out while no decision has gone out. */
function statesItRunsIn(shape: ProcessShape, { start, pauses, ends }: DeadlineRule, { situations, steps }: Exploration): Set<string> {
  const begun = start === 'complete' ? followers(steps, shape) : [...situations.values()];
  const counts = (clock: string | undefined): boolean => clock === 'running' || (clock === 'paused' && (pauses === false || ends === 'on'));
  return new Set(
    begun
      .filter(
        ({ state, announced, effective }) => !announced && !effective && !shape.states[state]?.end && counts(shape.states[state]?.clock),
      )
      .map(({ state }) => state),
  );
}

/** Situations a case can be in once everything is there. */
function followers(steps: Exploration['steps'], shape: ProcessShape): Situation[] {
  const found = new Map<string, Situation>();
  const open = steps.filter(({ action }) => shape.actions[action]?.does === 'confirm').map(({ to }) => to);
  const next = new Map<string, Situation[]>();
  for (const { from, to } of steps) next.set(keyOf(from), [...(next.get(keyOf(from)) ?? []), to]);
  for (let situation = open.pop(); situation; situation = open.pop()) {
    if (found.has(keyOf(situation))) continue;
    found.set(keyOf(situation), situation);
    open.push(...(next.get(keyOf(situation)) ?? []));
  }
  return [...found.values()];
}
