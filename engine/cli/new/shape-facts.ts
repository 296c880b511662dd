import type { FeeDue, ProcessShape, Workflow } from '../../definition/format.ts';
import { shapeFacts as facts } from './messages.de.ts';

/** What a process brings, in a few words; told from its steps, so that a new shape needs no words of its own. */
export function factsOf(shape: ProcessShape): string {
  const does = new Set(Object.values(shape.actions).map((action) => action.does));
  const brings = [
    ...(shape.payment ? [facts.payFirst] : []),
    ...(does.has('place') ? [facts.places] : []),
    ...(does.has('cash') ? [facts.counter] : []),
    ...(does.has('consult') ? [facts.consults] : []),
    ...(does.has('approve') ? [facts.second] : []),
    ...(does.has('order') ? [facts.benefit] : []),
    decides(shape) ? facts.decision : does.has('prepare') ? facts.confirmation : facts.noDecision,
  ];
  return brings.join(', ');
}

/** True when a case can be granted or refused. */
export const decides = (shape: ProcessShape): boolean =>
  Object.values(shape.actions).some(
    (action) => action.does === 'prepare' && (action.outcomes ?? ['granted']).some((outcome) => outcome !== 'completed'),
  );

/** True when a letter with a decision goes out: then somebody has to get it. */
export const sendsDecision = (shape: ProcessShape): boolean =>
  Object.values(shape.actions).some((action) => action.does === 'send' && action.letter === 'decision');

export const givesPlaces = (shape: ProcessShape): boolean => Object.values(shape.actions).some((action) => action.does === 'place');

/** When the process can take a fee: as early as it can. Undefined where it can take none. */
export function dueOf(shape: ProcessShape): FeeDue | undefined {
  const does = new Set(Object.values(shape.actions).map((action) => action.does));
  if (does.has('cash')) return 'at-counter';
  if (shape.payment) return 'before-processing';
  return does.has('prepare') ? 'after-decision' : undefined;
}

/** The usual remedy: an objection where something is decided or a fee is set with the decision. */
export function remedyOf(shape: ProcessShape, hasFee: boolean): Workflow['remedy'] {
  return decides(shape) || (hasFee && dueOf(shape) === 'after-decision') ? 'widerspruch' : 'keiner';
}
