import type { Diagnostic } from '../../diagnostics.ts';
import type { ProcessShape } from '../../format.ts';
import type { Reporter } from '../check-process.ts';
import { exploreShape, keyOf, type Exploration, type Situation } from './explore.ts';

/** What only shows when requirements and roles are played through: steps that never come, traps. */
export function checkGuards(file: Reporter, shape: ProcessShape): Diagnostic[] {
  const explored = exploreShape(shape);
  return [
    ...findDeadSteps(file, shape, explored),
    ...findTraps(file, shape, explored),
    ...findUndecidedEnds(file, shape, explored),
    ...findSilentEnds(file, shape, explored),
  ];
}

function findDeadSteps(file: Reporter, shape: ProcessShape, { situations, steps }: Exploration): Diagnostic[] {
  const found: Diagnostic[] = [];
  const reached = new Set([...situations.values()].map((situation) => situation.state));
  const taken = new Set(steps.map((step) => step.action));
  for (const [id, action] of Object.entries(shape.actions)) {
    if (taken.has(id) || !action.from.some((state) => reached.has(state))) continue;
    const needs = action.requires?.length ? ` (requires: ${action.requires.join(', ')})` : '';
    found.push(
      file.report('AW1424', ['actions', id], `„${id}“ ist nie möglich: Niemand kann die Voraussetzungen erfüllen${needs}.`, { key: true }),
    );
  }
  return found;
}

/** Situations from which no way leads to an end, though the drawing shows one. */
function findTraps(file: Reporter, shape: ProcessShape, { situations, steps }: Exploration): Diagnostic[] {
  const ends = [...situations.values()].filter((situation) => shape.states[situation.state]?.end).map(keyOf);
  const before = new Map<string, string[]>();
  for (const { from, to } of steps) before.set(keyOf(to), [...(before.get(keyOf(to)) ?? []), keyOf(from)]);
  const canEnd = new Set<string>(ends);
  for (const open = [...ends]; open.length > 0;)
    for (const key of before.get(open.pop()!) ?? []) if (!canEnd.has(key)) open.push([...canEnd.add(key)].at(-1)!);
  const trapped = new Map<string, Situation>();
  for (const [key, situation] of situations) if (!canEnd.has(key) && !trapped.has(situation.state)) trapped.set(situation.state, situation);
  return [...trapped].map(([state, situation]) =>
    file.report('AW1426', ['states', state], `Aus „${state}“ kommt ein Vorgang nicht mehr heraus, wenn ${describe(situation)}.`, {
      key: true,
    }),
  );
}

function describe(now: Situation): string {
  const facts = [
    now.assigned ? 'ihn jemand übernommen hat' : 'ihn niemand übernommen hat',
    now.decision !== 'none'
      ? now.approved
        ? 'die Entscheidung freigegeben ist'
        : 'die Entscheidung nicht freigegeben ist'
      : 'noch nichts entschieden ist',
    ...(now.consulting ? ['eine Stellungnahme aussteht'] : []),
    ...(now.decision === 'refuses' ? ['die Entscheidung ablehnt'] : []),
    ...(now.settled ? [] : ['die Gebühr nicht bezahlt ist']),
  ];
  return `${facts.slice(0, -1).join(', ')}${facts.length > 1 ? ' und ' : ''}${facts.at(-1)}`;
}

/** A decision takes effect when it is announced (§ 43 VwVfG): a case does not end as decided before its letter is out. */
function findSilentEnds(file: Reporter, shape: ProcessShape, { steps }: Exploration): Diagnostic[] {
  const silent = steps.filter(({ to }) => shape.states[to.state]?.end === 'decided' && to.decision !== 'none' && !to.announced);
  return [...new Set(silent.map((step) => step.action))].map((id) =>
    file.report('AW1476', ['actions', id, 'to'], `„${id}“ beendet den Vorgang, bevor die Entscheidung bekannt gegeben ist (send).`),
  );
}

function findUndecidedEnds(file: Reporter, shape: ProcessShape, { steps }: Exploration): Diagnostic[] {
  const guilty = new Set(
    steps.filter((step) => shape.states[step.to.state]?.end === 'decided' && step.to.decision === 'none').map((step) => step.action),
  );
  return [...guilty].map((id) =>
    file.report(
      'AW1471',
      ['actions', id, 'to'],
      `„${id}“ führt ohne Entscheidung in ein Ende, das eine Entscheidung braucht (end: decided).`,
    ),
  );
}
