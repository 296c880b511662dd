import type { ActorRole, ProcessShape, ShapeAction } from '../definition/format.ts';
import { owesAtCounter } from './cash-input.ts';
import type { CaseState } from './case-state.ts';
import type { CaseFacts } from './command.ts';
import type { Actor } from './events.ts';
import { findHindrance } from './run-command.ts';

/**
 * Actions whose state fits and whose role the actor has; those that something else still hinders carry the German reason.
 * System actions (settle, expire) are never offered to people.
 */
export function listAllowedActions(
  process: ProcessShape,
  state: CaseState,
  facts: CaseFacts,
  who: { actor: Actor; roles: ActorRole[] },
): { id: string; action: ShapeAction; refused?: string }[] {
  const allowed: { id: string; action: ShapeAction; refused?: string }[] = [];
  for (const [id, action] of Object.entries(process.actions)) {
    const hindrance = findHindrance(process, state, facts, who, action);
    if (hindrance?.code === 'wrong-state' || hindrance?.code === 'not-allowed') continue;
    if (action.does === 'claim' && state.assignee?.id === who.actor.id) continue;
    if (action.does === 'release' && state.assignee?.id !== who.actor.id) continue;
    if (action.does === 'cash' && !owesAtCounter(state)) continue;
    allowed.push(hindrance ? { id, action, refused: hindrance.message } : { id, action });
  }
  return allowed;
}
