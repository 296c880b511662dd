import type { Bundle } from '../../definition/bundle.ts';
import type { ShapeAction } from '../../definition/format.ts';

/** True where something is to be paid before the office begins; a service with offers may cost what the town's offers say. */
const paysFirst = ({ workflow }: Bundle): boolean => (workflow.fees ?? []).some((fee) => fee.due.startsWith('before-'));

/** Without a fee beforehand nothing is ever open, and what waits for that never comes. */
const canHappen = (bundle: Bundle, { requires = [] }: ShapeAction): boolean => paysFirst(bundle) || !requires.includes('fees-open');

/**
 * States a case of this service can come to. Where nothing is to be paid before the office begins, no case waits for a payment and none
 * lapses without it, unless the process itself leads there later.
 */
function reachableStates(bundle: Bundle): Set<string> {
  const { process } = bundle;
  const open = [process.initial, ...(paysFirst(bundle) && process.payment ? [process.payment] : [])];
  const reached = new Set<string>();
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (reached.has(state)) continue;
    reached.add(state);
    for (const action of Object.values(process.actions))
      if (action.to !== undefined && action.from.includes(state) && canHappen(bundle, action)) open.push(action.to);
  }
  return reached;
}

export const reachableEnds = (bundle: Bundle): string[] =>
  [...reachableStates(bundle)].filter((state) => bundle.process.states[state]?.end !== undefined);

/** Actions that a case of this service can come to. */
export function reachableActions(bundle: Bundle): Set<string> {
  const states = reachableStates(bundle);
  const possible = Object.entries(bundle.process.actions).filter(
    ([, action]) => canHappen(bundle, action) && action.from.some((state) => states.has(state)),
  );
  return new Set(possible.map(([id]) => id));
}
