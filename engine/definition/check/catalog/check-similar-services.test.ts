import fc from 'fast-check';
import { alikeByFields } from './check-similar-services.ts';

/** Every pair compared with every other, as it reads in the docstring. */
function byAllPairs(bodies: Set<string>[]): { other: number; share: number }[][] {
  return bodies.map((body, index) =>
    bodies.slice(0, index).flatMap((earlier, other) => {
      const all = new Set([...body, ...earlier]);
      const share = [...all].filter((path) => body.has(path) && earlier.has(path)).length / all.size;
      return all.size >= 5 && share >= 0.9 ? [{ other, share }] : [];
    }),
  );
}

test('what prefix filtering finds is what comparing all with all finds', () => {
  const common = Array.from({ length: 20 }, (_, index) => `f${index}`);
  const body = fc.oneof(fc.subarray(common, { minLength: 17 }), fc.subarray(common), fc.constant<string[]>([]));
  let pairs = 0;
  fc.assert(
    fc.property(fc.array(body, { maxLength: 12 }), (bodies) => {
      const sets = bodies.map((paths) => new Set(paths));
      const found = alikeByFields(sets);
      pairs += found.flat().length;
      expect(found).toEqual(byAllPairs(sets));
    }),
    { numRuns: 300 },
  );
  expect(pairs).toBeGreaterThan(50);
});
