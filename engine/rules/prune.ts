import type { CompiledCondition, FormModel, JsonObject, JsonValue } from '../definition/bundle.ts';
import { conditionsInOrder } from './condition-order.ts';
import { deriveValues, withoutDerived } from './derive-values.ts';
import { expandPath, getAt } from './paths.ts';
import { schemaHolds } from './schema-test.ts';
import { settleAnswers } from './settle-answers.ts';
import type { Visibility } from './settle-answers.ts';

export interface Pruned extends Visibility {
  answers: JsonObject;
}

/**
 * Decides what is shown, in the topological order of the conditions, and removes what is not; derived values are computed
 * before the first condition that reads them. Pruning twice gives the same as pruning once.
 */
export function pruneAnswers(form: FormModel, answers: JsonObject, today: string): Pruned {
  const visibility: Visibility = { hidden: new Set(), demanded: new Set() };
  const derivedPaths = new Set(form.derived.map((derived) => derived.path));
  let settled = settleAnswers(form, withoutDerived(form, answers), visibility);
  for (const condition of conditionsInOrder(form)) {
    if (condition.reads.some((path) => derivedPaths.has(path))) settled = deriveValues(form, settled, today, visibility.hidden);
    if (decide(condition, settled, visibility)) settled = settleAnswers(form, settled, visibility);
  }
  const derived = deriveValues(form, settled, today, visibility.hidden);
  // Whatever a condition changed has been settled there.
  if (derived !== settled) settled = settleAnswers(form, derived, visibility);
  return { answers: settled, ...visibility };
}

/** Applies one condition at every instance of its scope; true when the answers have to be settled again. */
function decide(condition: CompiledCondition, answers: JsonObject, visibility: Visibility): boolean {
  let changed = false;
  for (const scope of expandPath(answers, condition.scope)) {
    const value: JsonValue = getAt(answers, scope) ?? {};
    if (schemaHolds(condition.if, value)) {
      for (const path of condition.requires.flatMap((template) => expandPath(answers, template, scope))) {
        visibility.demanded.add(path);
        changed ||= getAt(answers, path) === undefined;
      }
      continue;
    }
    for (const path of condition.shows.flatMap((template) => expandPath(answers, template, scope))) {
      visibility.hidden.add(path);
      changed ||= getAt(answers, path) !== undefined;
    }
  }
  return changed;
}

/** True when the path or anything it stands in is among the paths. */
export function isWithin(paths: Set<string>, path: string): boolean {
  if (paths.size === 0) return false;
  for (let end = path.indexOf('.'); end >= 0; end = path.indexOf('.', end + 1)) if (paths.has(path.slice(0, end))) return true;
  return paths.has(path);
}
