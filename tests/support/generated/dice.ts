import fc from 'fast-check';

/** Draws one value after another inside a property; fast-check remembers them and can repeat a run by its seed. */
export class Dice {
  readonly #draw: <T>(arbitrary: fc.Arbitrary<T>) => T;

  constructor(gen: fc.GeneratorValue) {
    this.#draw = (arbitrary) => gen(() => arbitrary);
  }

  int(min: number, max: number): number {
    return this.#draw(fc.integer({ min, max }));
  }
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean {
    return this.int(1, 100) <= percent;
  }
  pick<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)]!;
  }
  /** So many of the list, in its order. */
  some<T>(list: readonly T[], min = 0, max = list.length): T[] {
    return this.#draw(fc.subarray([...list], { minLength: Math.min(min, list.length), maxLength: Math.min(max, list.length) }));
  }
  times<T>(min: number, max: number, make: (index: number) => T): T[] {
    return Array.from({ length: this.int(min, max) }, (_, index) => make(index));
  }
  maybe<T>(percent: number, make: () => T): T | undefined {
    return this.chance(percent) ? make() : undefined;
  }
}
