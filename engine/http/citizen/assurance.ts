import type { Assurance } from '../../definition/format.ts';

const order: Assurance[] = ['keine', 'basis', 'substanziell', 'hoch'];

/** True when the law asks for a login that this person (still) lacks; "keine" and "basis" never force one. */
export function needsHigherLogin(needed: Assurance, present: Assurance | undefined): boolean {
  return order.indexOf(needed) >= order.indexOf('substanziell') && order.indexOf(present ?? 'keine') < order.indexOf(needed);
}

/** Level from an address; anything unknown is the lowest that a login brings. */
export function parseAssurance(text: unknown): Assurance {
  return order.find((level) => level === text && level !== 'keine') ?? 'basis';
}
