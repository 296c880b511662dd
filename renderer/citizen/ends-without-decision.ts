import type { StatusPageView } from '../../engine/contract/citizen-pages.ts';

/** Withdrawn or expired: nothing was decided, so there is no letter to wait for and no fee to fear. */
export function endsWithoutDecision({ case: found }: StatusPageView): boolean {
  const end = found.bundle.process.states[found.state]?.end;
  return end === 'withdrawn' || end === 'expired';
}
