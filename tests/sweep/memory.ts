import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Walk } from './plan.ts';

/** Which walks have passed, kept in a file so that a sweep can be stopped and goes on where it was. */
export class SweepMemory {
  readonly #file: string;
  readonly #passed: Map<string, string>;

  constructor(file: string, forget: boolean) {
    this.#file = file;
    this.#passed = new Map(forget ? [] : Object.entries(read(file)));
  }

  hasPassed(walk: Walk): boolean {
    return this.#passed.get(nameOf(walk)) === walk.fingerprint;
  }

  keep(walk: Walk, passed: boolean): void {
    if (passed) this.#passed.set(nameOf(walk), walk.fingerprint);
    else this.#passed.delete(nameOf(walk));
    mkdirSync(dirname(this.#file), { recursive: true });
    const text = JSON.stringify(Object.fromEntries([...this.#passed].sort()), null, 1);
    // Written beside and moved over: whoever stops the sweep now stops it with a whole file.
    writeFileSync(`${this.#file}.new`, text);
    renameSync(`${this.#file}.new`, this.#file);
  }
}

const nameOf = ({ service, scenario }: Walk): string => `${service}: ${scenario.name}`;

function read(file: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}
