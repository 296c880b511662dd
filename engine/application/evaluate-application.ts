import type { Bundle, JsonObject } from '../definition/bundle.ts';
import { expressionsOf } from '../definition/named-values/index.ts';
import type { Evaluation, FormRuntime, ValidationIssue } from '../rules/api.ts';
import { evaluateForm } from '../rules/index.ts';
import { answeredPaths } from './answered-paths.ts';
import { holds, runtimeOf } from './catalog/bundle-runtime.ts';
import { checkBooking } from './offers/check-booking.ts';

/**
 * The server's full verdict: the form's own (as in the browser), then the service's rules across fields. A rule is judged as soon as all it
 * reads has been answered, so that it never meets a missing or malformed value, and nobody hears of it at the very end only.
 * @param left pages left at least once; absent: all of them
 */
export function evaluateApplication(bundle: Bundle, answers: JsonObject, today: string, left?: ReadonlySet<string>): Evaluation {
  const evaluation = evaluateOnce(runtimeOf(bundle), answers, today);
  const broken = brokenRules(bundle, evaluation, today, left);
  const booking = evaluation.issues.length > 0 ? [] : checkBooking(bundle, evaluation.answers, today);
  return { ...evaluation, issues: [...evaluation.issues, ...broken, ...booking] };
}

const evaluated = new WeakMap<JsonObject, { runtime: FormRuntime; today: string; evaluation: Evaluation }>();

/** Answers that are frozen cannot change: their verdict is found once a day, however often they are looked at. */
function evaluateOnce(runtime: FormRuntime, answers: JsonObject, today: string): Evaluation {
  if (!Object.isFrozen(answers)) return evaluateForm(runtime, answers, today);
  const known = evaluated.get(answers);
  if (known?.runtime === runtime && known.today === today) return known.evaluation;
  const evaluation = evaluateForm(runtime, answers, today);
  evaluated.set(answers, { runtime, today, evaluation });
  return evaluation;
}

function brokenRules(bundle: Bundle, evaluation: Evaluation, today: string, left?: ReadonlySet<string>): ValidationIssue[] {
  const expressions = expressionsOf(bundle);
  const answered = answeredPaths(evaluation, left);
  const isTrue = (source: string, under?: string): boolean => holds(bundle, source, evaluation.answers, today, under);
  const reads = ({ check, when = 'true' }: { check: string; when?: string }): string[][] => [
    expressions.answersReadBy(check, 'boolean', when),
    expressions.answersReadBy(when, 'boolean'),
  ];
  return (bundle.workflow.rules ?? [])
    .filter((rule) => reads(rule).every(answered))
    .filter(({ check, when }) => (when === undefined || isTrue(when)) && !isTrue(check, when ?? 'true'))
    .map((rule) => ({ path: rule.at, code: 'rule', message: rule.message }));
}
