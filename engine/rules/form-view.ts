import type { FormModel, JsonObject } from '../definition/bundle.ts';
import { evaluateForm } from './evaluate-form.ts';

/** Which fields are shown for these answers on this day, and the derived values, without judging: what a page needs to draw itself. */
export function viewForm(form: FormModel, answers: JsonObject, today: string): { hidden: Set<string>; answers: JsonObject } {
  const { hidden, answers: settled } = evaluateForm({ form, validate: Object.assign(() => true, { errors: null }) }, answers, today);
  return { hidden, answers: settled };
}
