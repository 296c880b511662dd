import type { FormModel, JsonObject } from '../definition/bundle.ts';
import { evaluateForm } from './evaluate-form.ts';

/** Which fields are shown for these answers, without judging them; what a page needs to draw itself. */
export function prune(form: FormModel, answers: JsonObject): { hidden: Set<string>; answers: JsonObject } {
  const { hidden, answers: settled } = evaluateForm({ form, validate: Object.assign(() => true, { errors: null }) }, answers, '1970-01-01');
  return { hidden, answers: settled };
}
