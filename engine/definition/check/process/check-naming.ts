import type { Diagnostic } from '../../diagnostics.ts';
import type { ProcessShape } from '../../format.ts';
import type { Reporter } from '../check-process.ts';

/** Outcomes a decision can have, and what people read: two buttons of one name, a decision nobody hears of. */
export function checkNaming(file: Reporter, shape: ProcessShape): Diagnostic[] {
  const found: Diagnostic[] = [];
  const actions = Object.entries(shape.actions);
  for (const [index, [id, action]] of actions.entries()) {
    const twin = actions
      .slice(0, index)
      .find(([, other]) => other.label === action.label && overlaps(other.from, action.from) && overlaps(other.by, action.by));
    if (twin)
      found.push(
        file.report(
          'AW1437',
          ['actions', id, 'label'],
          `„${action.label}“ heißt schon die Aktion „${twin[0]}“, die dieselbe Person im selben Stand sieht.`,
        ),
      );
    if (action.does !== 'prepare') continue;
    const decides = (action.outcomes ?? []).some((outcome) => ['granted', 'partial', 'refused'].includes(outcome));
    if (!action.outcomes?.length)
      found.push(file.report('AW1438', ['actions', id], 'Eine Entscheidung nennt, wie sie ausgehen kann (outcomes).', { key: true }));
    else if (decides && !action.letter)
      found.push(
        file.report('AW1439', ['actions', id], 'Von dieser Entscheidung erfährt niemand: Es fehlt das Schreiben (letter).', { key: true }),
      );
  }
  if (shape.states[shape.initial]?.end) found.push(file.report('AW1408', ['initial'], 'Ein Vorgang kann nicht am Ende beginnen.'));
  return found;
}

const overlaps = (a: readonly string[], b: readonly string[]): boolean => a.some((item) => b.includes(item));
