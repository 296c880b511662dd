import { exploreShape, fresh, keyOf, type Situation, type Step } from '../../definition/check/process/explore.ts';
import type { Outcome, ProcessShape } from '../../definition/format.ts';
import { givesPlaces } from './shape-facts.ts';

export type PathStep = string | { action: string; outcome: Outcome };
export interface Payment {
  /** A fee is due before the office begins. */
  paysFirst: boolean;
  paysAtCounter: boolean;
}
export interface PlannedPath {
  path: PathStep[];
  /** State it ends in. */
  end: string;
  /** Outcome it was planned for; absent where it was planned for its end. */
  outcome?: Outcome;
}

/**
 * The shortest ways through a process that together reach every outcome of a decision and every end that a case of this service can
 * reach.
 */
export function planPaths(shape: ProcessShape, { paysFirst, paysAtCounter }: Payment): PlannedPath[] {
  const begin = beginningOf(shape, paysFirst, paysAtCounter);
  const way = new Ways(shape, exploreShape(shape, [begin]).steps, begin);
  const planned: PlannedPath[] = [];
  for (const outcome of outcomesOfDecisions(shape)) {
    const found = way.find(
      (step) => canDecide(shape, step, outcome),
      (step) => goesOn(shape, step),
    );
    if (found) planned.push({ ...found, path: found.path.map(name(shape, outcome)), outcome });
  }
  for (const [id, state] of Object.entries(shape.states)) {
    if (!state.end || planned.some(({ end }) => end === id)) continue;
    const found = way.find(({ to }) => to.state === id);
    if (found) planned.push({ ...found, path: found.path.map(name(shape)) });
  }
  return planned;
}

/** A case begins where the fee is waited for, or where the office begins; places are given before they are paid. */
function beginningOf(shape: ProcessShape, paysFirst: boolean, paysAtCounter: boolean): Situation {
  const state = paysFirst && shape.payment && !givesPlaces(shape) ? shape.payment : shape.initial;
  // Where nothing is to be paid at the counter, nothing has to be cashed there.
  return { ...fresh, state, settled: !paysFirst, cashed: !paysAtCounter };
}

const outcomesOfDecisions = (shape: ProcessShape): Outcome[] => [
  ...new Set(Object.values(shape.actions).flatMap((action) => (action.does === 'prepare' ? (action.outcomes ?? []) : []))),
];

const kindOf = (outcome: Outcome): Situation['decision'] => (outcome === 'refused' ? 'refuses' : 'grants');

/** The decision that leaves the office carries the outcome: it was prepared so, and nothing was prepared after it. */
function canDecide(shape: ProcessShape, { action, to }: Step, outcome: Outcome): boolean {
  const { does, outcomes = [] } = shape.actions[action]!;
  return does === 'prepare' && outcomes.includes(outcome) && to.decision === kindOf(outcome);
}

/** Steps of a decision name their outcome where there are several; the wanted one where it fits. */
function name(shape: ProcessShape, wanted?: Outcome): (step: Step) => PathStep {
  return ({ action, to }) => {
    const { does, outcomes = [] } = shape.actions[action]!;
    if (does !== 'prepare' || outcomes.length < 2) return action;
    const fitting = outcomes.filter((outcome) => kindOf(outcome) === to.decision);
    return { action, outcome: wanted && fitting.includes(wanted) ? wanted : fitting[0]! };
  };
}

/** A case that is withdrawn or handed over proves nothing about the decision that was prepared in it. */
function goesOn(shape: ProcessShape, { to }: Step): boolean {
  const { end } = shape.states[to.state]!;
  return end === undefined || end === 'decided' || end === 'completed';
}

interface Way {
  path: Step[];
  end: string;
}

class Ways {
  readonly #shape: ProcessShape;
  readonly #from = new Map<string, Step[]>();
  readonly #begin: Situation;

  constructor(shape: ProcessShape, steps: Step[], begin: Situation) {
    this.#shape = shape;
    this.#begin = begin;
    for (const step of steps) {
      const key = keyOf(step.from);
      this.#from.set(key, [...(this.#from.get(key) ?? []), step]);
    }
  }

  /** The shortest way from the beginning to an end on which one step is as wanted (breadth first). */
  find(isWanted: (step: Step) => boolean, isAllowed: (step: Step) => boolean = () => true): Way | undefined {
    let front = [{ at: this.#begin, path: [] as Step[], done: false }];
    const seen = new Set<string>();
    while (front.length > 0) {
      const next: typeof front = [];
      for (const { at, path, done } of front) {
        if (done && this.#shape.states[at.state]!.end) return { path, end: at.state };
        for (const step of (this.#from.get(keyOf(at)) ?? []).filter(isAllowed)) {
          const now = { at: step.to, path: [...path, step], done: done || isWanted(step) };
          const key = `${now.done} ${keyOf(step.to)}`;
          if (seen.has(key)) continue;
          seen.add(key);
          next.push(now);
        }
      }
      front = next;
    }
    return undefined;
  }
}
