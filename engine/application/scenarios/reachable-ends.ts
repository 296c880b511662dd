import type { Bundle } from '../../definition/bundle.ts';

/**
 * End states a case of this service can come to. Where nothing is to be paid before the office begins, no case waits for a payment and none
 * lapses without it. A service with offers may cost what the town's offers say.
 */
export function reachableEnds({ process, workflow }: Bundle): string[] {
  const paysFirst = (workflow.fees ?? []).some((fee) => fee.due.startsWith('before-'));
  const open = [process.initial, ...(paysFirst && process.payment ? [process.payment] : [])];
  const reached = new Set<string>();
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (reached.has(state)) continue;
    reached.add(state);
    for (const { from, to, requires = [] } of Object.values(process.actions))
      if (to !== undefined && from.includes(state) && (paysFirst || !requires.includes('fees-open'))) open.push(to);
  }
  return [...reached].filter((state) => process.states[state]?.end !== undefined);
}
