import type { Outcome, Workflow } from '../../definition/format.ts';

/** True for an outcome whose letter gives no reasons, as the service declares. */
export const isNeutral = ({ reasons }: Workflow, outcome: Outcome): boolean => Object.hasOwn(reasons ?? {}, outcome);
