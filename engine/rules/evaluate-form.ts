import type { FormModel, JsonObject } from '../definition/bundle.ts';
import type { Evaluation, FormRuntime, ValidationIssue } from './api.ts';
import { collectIssues } from './collect-issues.ts';
import { rootFields, visitFields } from './form-fields.ts';
import { splitPath } from './paths.ts';
import { isWithin, pruneAnswers } from './prune.ts';
import { mustAnswer } from './settle-answers.ts';
import type { Visibility } from './settle-answers.ts';

/**
 * The one evaluator, in the browser and on the server: prunes what is not shown, derives, validates. `today` is an ISO date
 * from the caller. Evaluating the resulting answers again on the same day gives the same answers.
 */
export function evaluateForm(runtime: FormRuntime, answers: JsonObject, today: string): Evaluation {
  const pruned = pruneAnswers(runtime.form, answers, today);
  return {
    answers: pruned.answers,
    hidden: pruned.hidden,
    required: requiredPaths(runtime.form, pruned.answers, pruned),
    issues: collectIssues(runtime, pruned.answers, today),
  };
}

/** Shown fields that must be answered; what is inside an optional group counts only once that group holds something. */
function requiredPaths(form: FormModel, answers: JsonObject, visibility: Visibility): Set<string> {
  const required = new Set<string>();
  visitFields(rootFields(form), answers, (field, path, _value, inside) => {
    if (visibility.hidden.has(path)) return false;
    if (inside && mustAnswer(field, path, visibility)) required.add(path);
    return true;
  });
  return required;
}

/** Issues at fields of one page. */
export function issuesOfPage(evaluation: Pick<Evaluation, 'issues'>, pageId: string): ValidationIssue[] {
  return evaluation.issues.filter((issue) => splitPath(issue.path)[0] === pageId);
}

/** True when the field or anything it stands in is not shown now. */
export function isHidden(evaluation: Pick<Evaluation, 'hidden'>, instancePath: string): boolean {
  return isWithin(evaluation.hidden, instancePath);
}
