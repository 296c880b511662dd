import { asShape, readCatalog } from '../../definition/read/read-catalog.ts';
import { planPaths } from './plan-paths.ts';

const { shapes } = readCatalog({ root: process.cwd() });

test.each([...shapes.values()].map(asShape).map((shape) => [shape.shape, shape] as const))(
  '%s: every outcome leaves the office, and every end is reached by some case',
  (_id, shape) => {
    const ways = [
      { paysFirst: false, paysAtCounter: false },
      { paysFirst: true, paysAtCounter: true },
    ].map((payment) => planPaths(shape, payment));
    for (const { end, outcome } of ways.flat()) if (outcome) expect(['decided', 'completed']).toContain(shape.states[end]!.end);
    const ends = Object.entries(shape.states).flatMap(([id, { end }]) => (end ? [id] : []));
    expect(new Set(ways.flat().map(({ end }) => end))).toEqual(new Set(ends));
    const [free = []] = ways;
    const decided = Object.values(shape.actions).flatMap(({ does, outcomes = [] }) => (does === 'prepare' ? outcomes : []));
    expect(new Set(free.flatMap(({ outcome }) => outcome ?? []))).toEqual(new Set(decided));
  },
);
