import { findNearest } from '../../nearest.ts';
import type { ServiceContext } from '../workflow/service-context.ts';

/** Instructions name states and steps that exist; a step that only the citizen or the engine takes shows none. */
export function checkInstructions({ workflow: { instructions }, shape, report }: ServiceContext): void {
  if (!shape) return;
  for (const state of Object.keys(instructions?.states ?? {}))
    if (!shape.states[state])
      report('AW1684', ['instructions', 'states', state], `Den Stand „${state}“ gibt es nicht.`, {
        nearest: findNearest(state, Object.keys(shape.states)),
        key: true,
      });
  for (const id of Object.keys(instructions?.actions ?? {})) {
    const action = shape.actions[id];
    const path = ['instructions', 'actions', id];
    if (!action)
      report('AW1684', path, `Die Aktion „${id}“ gibt es nicht.`, { nearest: findNearest(id, Object.keys(shape.actions)), key: true });
    else if (action.does === 'claim' || action.does === 'release' || !action.by.some((role) => role !== 'citizen' && role !== 'system'))
      report('AW1685', path, `Zu „${id}“ gibt es keine Seite des Amtes, auf der der Hinweis stünde.`, { key: true });
  }
}
