import type { Assurance } from '../../definition/format.ts';

const order: Assurance[] = ['keine', 'basis', 'substanziell', 'hoch'];

/** True when the law asks for a login that this person (still) lacks; "keine" and "basis" never force one. */
export function needsHigherLogin(needed: Assurance, present: Assurance | undefined): boolean {
  return order.indexOf(needed) >= order.indexOf('substanziell') && !reaches(present ?? 'keine', needed);
}

export const reaches = (present: Assurance, wanted: Assurance): boolean => order.indexOf(present) >= order.indexOf(wanted);

/** Level from an address; anything unknown is the lowest that a login brings. */
export function parseAssurance(text: unknown): Assurance {
  return order.find((level) => level === text && level !== 'keine') ?? 'basis';
}
