import type { ProcessShape, ShapeAction } from '../../format.ts';

/** What of a case decides which steps are possible, without its content. */
export interface Situation {
  state: string;
  assigned: boolean;
  decided: boolean;
  approved: boolean;
  consulting: boolean;
  settled: boolean;
}
export interface Step {
  from: Situation;
  action: string;
  to: Situation;
}
export interface Exploration {
  situations: Map<string, Situation>;
  steps: Step[];
}
export const keyOf = (s: Situation): string => [s.state, s.assigned, s.decided, s.approved, s.consulting, s.settled].join('|');

/** Every situation a case of this shape can come into and every step that is possible there, with requirements and roles. */
export function exploreShape(shape: ProcessShape): Exploration {
  const fresh = { assigned: false, decided: false, approved: false, consulting: false };
  const open: Situation[] = [{ ...fresh, state: shape.initial, settled: true }];
  if (shape.payment) open.push({ ...fresh, state: shape.payment, settled: false });
  const situations = new Map<string, Situation>();
  const steps: Step[] = [];
  for (let situation = open.pop(); situation; situation = open.pop()) {
    if (situations.has(keyOf(situation))) continue;
    situations.set(keyOf(situation), situation);
    if (shape.states[situation.state]?.end) continue;
    for (const [id, action] of Object.entries(shape.actions)) {
      if (!action.from.includes(situation.state) || !isPossible(shape, id, action, situation)) continue;
      const to = after(action, situation);
      steps.push({ from: situation, action: id, to });
      open.push(to);
    }
  }
  return { situations, steps };
}

function isPossible(shape: ProcessShape, id: string, action: ShapeAction, now: Situation): boolean {
  if (!hasActor(shape, id, action)) return false;
  if ((action.does === 'approve' || action.does === 'return') && !now.decided) return false;
  if (action.does === 'opinion' && !now.consulting) return false;
  if (action.does === 'send' && action.letter === 'decision' && !now.decided) return false;
  return (action.requires ?? []).every((requirement) => {
    if (requirement === 'assigned') return now.assigned;
    if (requirement === 'approved') return now.approved;
    if (requirement === 'consultations-answered') return !now.consulting;
    if (requirement === 'fees-settled') return now.settled;
    return true;
  });
}

/** People act by their role; the system acts when money comes in or a timer runs out. */
function hasActor(shape: ProcessShape, id: string, action: ShapeAction): boolean {
  if (action.by.some((role) => role !== 'system')) return true;
  const timed = Object.values(shape.timers ?? {}).some((timer) => timer.action === id);
  return action.by.includes('system') && (timed || action.does === 'settle');
}

function after(action: ShapeAction, now: Situation): Situation {
  const next = { ...now, state: action.to ?? now.state };
  switch (action.does) {
    case 'claim':
      return { ...next, assigned: true };
    case 'release':
    case 'transfer':
      return { ...next, assigned: false };
    case 'consult':
      return { ...next, consulting: true };
    case 'opinion':
      return { ...next, consulting: false };
    case 'prepare':
      return { ...next, decided: true, approved: false };
    case 'approve':
      return { ...next, approved: true };
    case 'return':
      return { ...next, approved: false };
    case 'settle':
      return { ...next, settled: true };
    default:
      return next;
  }
}
