import type { Bundle } from '../../definition/bundle.ts';
import type { Outcome } from '../../definition/format.ts';

/** Outcomes whose letter gives no reasons: declared by the service, so that a block forgotten in a template never lifts § 39 VwVfG. */
export const outcomesWithoutReasons = ({ workflow }: Bundle): Outcome[] => Object.keys(workflow.reasons ?? {}) as Outcome[];
