import type { Origin } from './laid-file.ts';

/** A definition with something laid over it, and where its parts were written. */
export interface Laid<T> {
  data: T;
  origins: Origin[];
}
