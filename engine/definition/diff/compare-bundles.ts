import type { Bundle } from '../bundle.ts';
import { changeClasses, type Change, type ChangeClass } from './change.ts';
import { compareConditions } from './compare-conditions.ts';
import { compareFields } from './compare-fields.ts';
import { compareWorkflow } from './compare-workflow.ts';

/** Every change from one version of a service to the next, most serious first. Pure; bundles with the same hash have none. */
export function compareBundles(before: Bundle, after: Bundle): Change[] {
  if (before.hash === after.hash) return [];
  const found = [
    ...compareFields(before.form, after.form),
    ...compareConditions(before.form, after.form),
    ...compareWorkflow(before, after),
  ];
  const once = new Map(found.map((change) => [`${change.class} ${change.place} ${change.message}`, change]));
  return [...once.values()].sort((a, b) => weight(b.class) - weight(a.class) || a.place.localeCompare(b.place));
}

const weight = (kind: ChangeClass): number => changeClasses.indexOf(kind);

/** Classes that occur, from harmless to serious. */
export function classesOf(changes: Change[]): ChangeClass[] {
  return changeClasses.filter((kind) => changes.some((change) => change.class === kind));
}
