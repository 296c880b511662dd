import type { Diagnostic } from '../../diagnostics.ts';
import type { ProcessShape, ShapeAction } from '../../format.ts';
import type { Reporter } from '../check-process.ts';

/** A decision that counts as given has one outcome, nobody takes it, and it can be certified with its remedy notice (§ 42a (3), § 37 (6) VwVfG). */
export function checkDeemed(file: Reporter, shape: ProcessShape): Diagnostic[] {
  return Object.entries(shape.actions)
    .filter(([, { does }]) => does === 'deem')
    .flatMap(([id, action]) => findProblem(file, shape, id, action) ?? []);
}

function findProblem(file: Reporter, shape: ProcessShape, id: string, action: ShapeAction): Diagnostic | undefined {
  const { by, outcomes = [], to } = action;
  const plain = outcomes.length === 1 && ['granted', 'refused'].includes(outcomes[0]!);
  if (!plain || by.some((role) => role !== 'system') || by.length === 0)
    return file.report(
      'AW1455',
      ['actions', id],
      'Was ohne Entscheidung gilt, hat einen Ausgang (outcomes: [granted] oder [refused]) und nur by: [system].',
      {
        key: true,
      },
    );
  const actions = Object.values(shape.actions);
  const certificates = actions.filter(
    (other) => other.does === 'prepare' && to !== undefined && other.from.includes(to) && other.outcomes?.join() === outcomes.join(),
  );
  const leaves = ({ letter, to: next = to! }: ShapeAction): boolean =>
    actions.some(
      ({ does, from, letter: sent }) => does === 'send' && sent === letter && from.some((state) => isBehind(shape, next, state)),
    );
  if (!certificates.some((prepare) => prepare.letter !== undefined && leaves(prepare)))
    return file.report(
      'AW1456',
      ['actions', id],
      `Dass es gilt, lässt sich nicht bescheinigen: Aus dem Stand „${to ?? '?'}“ führt kein prepare mit outcomes: [${outcomes.join()}] und Schreiben, das dann versandt wird.`,
      { key: true },
    );
  return actions.some(({ does, from }) => does === 'send' && from.includes(to!))
    ? file.report(
        'AW1457',
        ['actions', id, 'to'],
        `Aus dem Stand „${to}“ ginge ein Schreiben hinaus, das niemand vorbereitet hat, also ohne Belehrung.`,
      )
    : undefined;
}

/** True where a case can come from one state to the other. */
function isBehind({ actions }: ProcessShape, start: string, goal: string): boolean {
  const seen = new Set([start]);
  for (const state of seen) for (const { from, to } of Object.values(actions)) if (to !== undefined && from.includes(state)) seen.add(to);
  return seen.has(goal);
}
