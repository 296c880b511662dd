import { calendarOf } from '../../definition/holidays.ts';
import type { Bundle, JsonObject } from '../../definition/bundle.ts';
import { expressionsOf } from '../../definition/named-values/index.ts';
import type { FormRuntime } from '../../rules/api.ts';
import { loadValidator } from '../../rules/load-validator.ts';

const runtimes = new Map<string, FormRuntime>();

/** The form's runtime of a bundle; loaded once per hash. */
export function runtimeOf(bundle: Bundle): FormRuntime {
  let runtime = runtimes.get(bundle.hash);
  if (!runtime) {
    runtime = { form: bundle.form, validate: loadValidator(bundle.validator) };
    runtimes.set(bundle.hash, runtime);
  }
  return runtime;
}

/** Result of a FEEL condition over submitted answers. The checker has proved that it compiles. */
export function holds(bundle: Bundle, source: string, answers: JsonObject, today: string): boolean {
  return expressionsOf(bundle).evaluate(source, 'boolean', answers, today, calendarOf(bundle.town)) === true;
}
