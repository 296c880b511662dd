import type { FormPageView } from '../../engine/contract/form-page.ts';
import type { FormRuntime } from '../../engine/rules/api.ts';
import { evaluateForm, issuesOfPost, readPostedPage } from '../../engine/rules/index.ts';
import type { FormState } from '../form/form-state.ts';
import type { Fields } from './read-fields.ts';

export type Judged = Pick<FormState, 'answers' | 'settled' | 'hidden' | 'verdict'>;

/** What the server would make of this post: the same reader, the same evaluator, the same order of issues. */
export function judgePage(runtime: FormRuntime, view: FormPageView, answers: FormState['answers'], fields: Fields): Judged {
  const read = readPostedPage(view.page, answers, fields, view.form.lang);
  const evaluation = evaluateForm(runtime, read.answers, view.today);
  return {
    answers: read.answers,
    settled: evaluation.answers,
    hidden: evaluation.hidden,
    verdict: issuesOfPost(read.issues, evaluation, view.page),
  };
}
