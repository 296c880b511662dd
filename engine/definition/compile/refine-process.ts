import type { ActionPatch, ProcessShape, Refinement, ShapeAction, ShapeState, ShapeTimer, StatePatch } from '../format.ts';

/**
 * The shape with a service's refinement laid over it. Maps are merged key by key; a list replaces the shape's list (`alsoFrom` adds to it); `false` removes. The shape's scenarios do not
 * belong to the refined process: the service has its own. Deterministic; says nothing about mistakes, the checker does.
 */
export function refineProcess(shape: ProcessShape, refinement: Refinement = {}): ProcessShape {
  const { scenarios: _scenarios, ...base } = shape;
  const states = mergeStates(shape.states, refinement.states ?? {});
  const actions = standInNewStates(mergeActions(shape.actions, refinement.actions ?? {}), refinement.states ?? {});
  const timers = mergeMap<ShapeTimer>(shape.timers ?? {}, refinement.timers ?? {});
  const refined = withoutOrphans(
    shape,
    withoutIdlePayment({ ...base, states, actions, ...(Object.keys(timers).length > 0 && { timers }) }),
  );
  const used = new Set(Object.values(refined.actions).flatMap((action) => action.letter ?? []));
  if (shape.letters) refined.letters = shape.letters.filter((role) => used.has(role));
  return refined;
}

/** Where nothing can be paid any more, no case waits for a payment. */
function withoutIdlePayment({ payment, ...process }: ProcessShape): ProcessShape {
  const settles = Object.values(process.actions).some((action) => action.does === 'settle' && action.from.includes(payment ?? ''));
  return settles ? { ...process, payment } : process;
}

/** States of the shape that only a removed action led to go with it, and what is possible in them alone. */
function withoutOrphans(shape: ProcessShape, refined: ProcessShape): ProcessShape {
  const reached = reachedFrom(refined);
  const gone = Object.keys(shape.states).filter((id) => !reached.has(id) && reachedFrom(shape).has(id));
  if (gone.length === 0) return refined;
  const here = (list: string[]): string[] => list.filter((state) => !gone.includes(state));
  const keep = <T>(map: Record<string, T>, change: (value: T) => T, isAlive: (value: T) => boolean): Record<string, T> =>
    Object.fromEntries(
      Object.entries(map)
        .map(([id, value]) => [id, change(value)] as const)
        .filter(([, value]) => isAlive(value)),
    );
  return {
    ...refined,
    states: Object.fromEntries(Object.entries(refined.states).filter(([id]) => !gone.includes(id))),
    actions: keep(
      refined.actions,
      (action) => ({ ...action, from: here(action.from) }),
      (action) => action.from.length > 0,
    ),
    ...(refined.timers && {
      timers: keep(
        refined.timers,
        (timer) => ({ ...timer, in: here(timer.in) }),
        (timer) => timer.in.length > 0,
      ),
    }),
  };
}

function reachedFrom({ initial, payment, actions }: ProcessShape): Set<string> {
  const reached = new Set([initial, ...(payment ? [payment] : [])]);
  for (let size = -1; size !== reached.size;) {
    size = reached.size;
    for (const { from, to } of Object.values(actions)) if (to && from.some((state) => reached.has(state))) reached.add(to);
  }
  return reached;
}

function mergeStates(base: Record<string, ShapeState>, patches: Record<string, StatePatch>): Record<string, ShapeState> {
  const plain = Object.entries(patches).map(([id, { like: _like, ...patch }]) => [id, patch] as const);
  return mergeMap<ShapeState>(base, Object.fromEntries(plain));
}

function mergeActions(base: Record<string, ShapeAction>, patches: Record<string, ActionPatch | false>): Record<string, ShapeAction> {
  const plain = Object.entries(patches).map(([id, patch]) => [id, patch && withAlsoFrom(base[id], patch)] as const);
  return mergeMap<ShapeAction>(base, Object.fromEntries(plain));
}

function withAlsoFrom(action: ShapeAction | undefined, { alsoFrom, ...patch }: ActionPatch): Partial<ShapeAction> {
  if (!alsoFrom) return patch;
  return { ...patch, from: [...new Set([...(patch.from ?? action?.from ?? []), ...alsoFrom])] };
}

/** Actions that keep the state are possible in a state that is `like` one of theirs. */
function standInNewStates(actions: Record<string, ShapeAction>, states: Record<string, StatePatch>): Record<string, ShapeAction> {
  const stands = (action: ShapeAction): ShapeAction => {
    if (action.to !== undefined) return action;
    const more = Object.keys(states).filter((id) => states[id]!.like !== undefined && action.from.includes(states[id]!.like!));
    return more.length > 0 ? { ...action, from: [...new Set([...action.from, ...more])] } : action;
  };
  return Object.fromEntries(Object.entries(actions).map(([id, action]) => [id, stands(action)]));
}

function mergeMap<T extends object>(base: Record<string, T>, patches: Record<string, Partial<T> | false>): Record<string, T> {
  const merged: Record<string, T> = {};
  for (const [id, value] of Object.entries(base)) {
    const patch = patches[id];
    if (patch !== false) merged[id] = patch ? { ...value, ...patch } : value;
  }
  for (const [id, patch] of Object.entries(patches)) if (!(id in base) && patch !== false) merged[id] = patch as T;
  return merged;
}
