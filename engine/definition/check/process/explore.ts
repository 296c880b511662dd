import type { ProcessShape, Requirement, ShapeAction } from '../../format.ts';

/** What of a case decides which steps are possible, without its content. */
export interface Situation {
  state: string;
  assigned: boolean;
  decision: 'none' | 'grants' | 'refuses';
  /** Role of the letter it goes out with. */
  letter: string | undefined;
  approved: boolean;
  /** The decision went out; with a benefit its payment may be ordered, once. */
  effective: boolean;
  /** Some decision went out, if not the one that was prepared last. */
  announced: boolean;
  benefit: boolean;
  ordered: boolean;
  consulting: boolean;
  settled: boolean;
  identified: boolean;
  cashed: boolean;
  related: boolean;
  appointed: boolean;
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
export const keyOf = (situation: Situation): string => JSON.stringify(Object.values(situation));

/** A case to which nothing has happened yet. */
export const fresh: Omit<Situation, 'state'> = {
  assigned: false,
  decision: 'none',
  letter: undefined,
  approved: false,
  effective: false,
  announced: false,
  benefit: false,
  ordered: false,
  consulting: false,
  settled: true,
  identified: false,
  cashed: false,
  related: false,
  appointed: false,
};

/** Every situation a case of this shape can come into and every step that is possible there, with requirements and roles. @param begins where a case may begin */
export function exploreShape(shape: ProcessShape, begins: Situation[] = beginnings(shape)): Exploration {
  const open = [...begins];
  const situations = new Map<string, Situation>();
  const steps: Step[] = [];
  for (let situation = open.pop(); situation; situation = open.pop()) {
    if (situations.has(keyOf(situation))) continue;
    situations.set(keyOf(situation), situation);
    if (shape.states[situation.state]?.end) continue;
    for (const [id, action] of Object.entries(shape.actions)) {
      if (!action.from.includes(situation.state) || !isPossible(shape, id, action, situation)) continue;
      for (const to of after(shape, action, situation)) {
        steps.push({ from: situation, action: id, to });
        open.push(to);
      }
    }
  }
  return { situations, steps };
}

/** Where a fee is due beforehand, a case begins with the payment; where the process asks for it later, open or paid. */
function beginnings(shape: ProcessShape): Situation[] {
  const begins: Situation[] = [{ ...fresh, state: shape.initial }];
  if (shape.payment) begins.push({ ...fresh, state: shape.payment, settled: false });
  if (isAsked(shape, 'fees-open')) begins.push({ ...fresh, state: shape.initial, settled: false });
  return begins;
}

const isAsked = (shape: ProcessShape, requirement: Requirement): boolean =>
  Object.values(shape.actions).some((action) => action.requires?.includes(requirement));

function isPossible(shape: ProcessShape, id: string, action: ShapeAction, now: Situation): boolean {
  return hasActor(shape, id, action) && isDoable(action, now) && (action.requires ?? []).every((requirement) => isMet(requirement, now));
}

/** What the operation itself needs. */
function isDoable(action: ShapeAction, now: Situation): boolean {
  switch (action.does) {
    case 'approve':
    case 'return':
      return now.decision !== 'none';
    case 'opinion':
      return now.consulting;
    case 'send':
      return goesOut(action, now) || (action.letter !== 'decision' && (now.decision === 'none' || now.effective));
    case 'order':
      return now.effective && now.benefit && !now.ordered;
    case 'deem':
      return !now.effective && !now.announced;
    default:
      return true;
  }
}

/** True for the letter of the prepared decision. No other may leave in its place. */
const goesOut = (action: ShapeAction, now: Situation): boolean => now.decision !== 'none' && action.letter === now.letter;

function isMet(requirement: Requirement, now: Situation): boolean {
  switch (requirement) {
    case 'assigned':
    case 'approved':
    case 'effective':
    case 'identified':
    case 'cashed':
    case 'related':
    case 'appointed':
      return now[requirement];
    case 'consultations-answered':
      return !now.consulting;
    case 'fees-settled':
      return now.settled;
    case 'fees-open':
      return !now.settled;
    case 'grants':
    case 'refuses':
      return now.decision === requirement;
  }
}

/** People act by their role; the system when money comes in, a timer or a deadline runs out, or a place of an offer is given. */
function hasActor(shape: ProcessShape, id: string, action: ShapeAction): boolean {
  if (action.by.some((role) => role !== 'system')) return true;
  const timed = Object.values(shape.timers ?? {}).some((timer) => timer.action === id);
  return action.by.includes('system') && (timed || ['settle', 'place', 'wait', 'deem'].includes(action.does));
}

/** The situations an action can lead to: more than one only where a decision can go either way. */
function after(shape: ProcessShape, action: ShapeAction, now: Situation): Situation[] {
  const next = { ...now, state: action.to ?? now.state };
  if (action.does !== 'prepare') return [{ ...next, ...changeOf(shape, action, now) }];
  const prepared = { ...next, letter: action.letter, approved: false, effective: false, ordered: false };
  const outcomes = action.outcomes ?? [];
  const grants: Situation = { ...prepared, decision: 'grants', benefit: action.decides === 'benefit' };
  const refuses: Situation = { ...prepared, decision: 'refuses', benefit: false };
  if (outcomes.length === 0) return [refuses, grants];
  return [...(outcomes.includes('refused') ? [refuses] : []), ...(outcomes.some((outcome) => outcome !== 'refused') ? [grants] : [])];
}

/** What nobody asks for is not kept apart, so that situations stay few. */
function changeOf(shape: ProcessShape, action: ShapeAction, now: Situation): Partial<Situation> {
  switch (action.does) {
    case 'claim':
      return { assigned: true };
    case 'release':
    case 'transfer':
      return { assigned: false };
    case 'hand-over':
      return { assigned: now.assigned && action.to !== undefined && shape.states[action.to]?.end !== undefined };
    case 'consult':
      return { consulting: true };
    case 'opinion':
      return { consulting: false };
    case 'approve':
      return { approved: true };
    case 'return':
      return { approved: false };
    case 'send':
      return { effective: now.effective || goesOut(action, now), announced: now.announced || goesOut(action, now) };
    case 'deem':
      return { decision: action.outcomes?.[0] === 'refused' ? 'refuses' : 'grants', letter: undefined, effective: true, announced: true };
    case 'order':
      return { ordered: true };
    case 'settle':
      return { settled: true };
    case 'identify':
      return { identified: isAsked(shape, 'identified') };
    case 'cash':
      return { cashed: isAsked(shape, 'cashed') };
    case 'relate':
      return { related: isAsked(shape, 'related') };
    case 'appoint':
      return { appointed: isAsked(shape, 'appointed') };
    default:
      return {};
  }
}
