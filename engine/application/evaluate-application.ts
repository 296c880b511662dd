import type { Bundle, JsonObject } from '../definition/bundle.ts';
import type { Evaluation } from '../rules/api.ts';
import { evaluateForm } from '../rules/index.ts';
import { checkBooking } from './offers/check-booking.ts';
import { holds, runtimeOf } from './catalog/bundle-runtime.ts';

/**
 * The server's full verdict: the form's own (as in the browser), then the service's rules across fields. Rules are judged only
 * when the form is right in itself, so that they never meet a missing or malformed value.
 */
export function evaluateApplication(bundle: Bundle, answers: JsonObject, today: string): Evaluation {
  const evaluation = evaluateForm(runtimeOf(bundle), answers, today);
  if (evaluation.issues.length > 0) return evaluation;
  const issues = (bundle.workflow.rules ?? [])
    .filter((rule) => !rule.when || holds(bundle, rule.when, evaluation.answers, today))
    .filter((rule) => !holds(bundle, rule.check, evaluation.answers, today))
    .map((rule) => ({ path: rule.at, code: 'rule', message: rule.message }));
  return { ...evaluation, issues: [...issues, ...checkBooking(bundle, evaluation.answers, today)] };
}
