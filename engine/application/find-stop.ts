import type { Bundle } from '../definition/bundle.ts';
import type { EligibilityRule } from '../definition/format.ts';
import { nounWords } from '../definition/noun.ts';
import { expressionsOf } from '../definition/named-values/index.ts';
import type { Evaluation } from '../rules/api.ts';
import { isHidden } from '../rules/index.ts';
import { answeredPaths } from './answered-paths.ts';
import { holds } from './catalog/bundle-runtime.ts';

export interface Stop {
  rule: EligibilityRule;
  /** The answer it depends on, the last one in the order of the form: where to go back to. */
  at: string;
}

/**
 * The first eligibility rule that says these answers cannot become an application. Missing answers are no answer yet.
 * @param evaluation verdict on the answers so far
 * @param left pages left at least once; absent: all of them
 */
export function findStop(bundle: Bundle, evaluation: Evaluation, today: string, left?: ReadonlySet<string>): Stop | undefined {
  const answered = answeredPaths(evaluation, left);
  for (const rule of bundle.workflow.eligibility ?? []) {
    const reads = expressionsOf(bundle).answersReadBy(rule.when, 'boolean');
    if (answered(reads) && holds(bundle, rule.when, evaluation.answers, today)) return { rule, at: lastShown(bundle, evaluation, reads) };
  }
  return undefined;
}

/** "Sie können diesen Antrag nicht stellen, weil …", in the word of the service. */
export function stopSentence({ rule }: Stop, { process }: Pick<Bundle, 'process'>): string {
  const noun = nounWords(process.noun);
  return `Sie können ${noun.this.accusative} nicht ${noun.make}, weil ${rule.because}`;
}

function lastShown({ form }: Bundle, evaluation: Evaluation, reads: string[]): string {
  const fields = reads.map((path) => path.split('.*')[0]!).filter((path) => !isHidden(evaluation, path));
  const pages = form.pages.map((page) => page.id);
  const pageOf = (path: string): number => pages.indexOf(path.split('.')[0]!);
  return fields.sort((a, b) => pageOf(a) - pageOf(b)).at(-1) ?? pages[0]!;
}
