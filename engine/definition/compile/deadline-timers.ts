import type { DeadlineRule, ProcessShape } from '../format.ts';

/**
 * The process with the steps that deadlines set off as if they were timers of its own, for checks that ask what sets an action off. Those
 * that are wrong in themselves are left out; the check of deadlines names them.
 */
export function withDeadlineTimers(shape: ProcessShape, deadlines: DeadlineRule[] = []): ProcessShape {
  const timers = deadlines.flatMap(({ id, then }) => {
    const action = then && shape.actions[then.action];
    return action?.by.includes('system') ? [[`deadline:${id}`, { in: action.from, after: 'P1D', action: then!.action }] as const] : [];
  });
  return timers.length === 0 ? shape : { ...shape, timers: { ...shape.timers, ...Object.fromEntries(timers) } };
}
