import { calendarOf } from '../../definition/holidays.ts';
import type { Bundle, JsonObject, JsonSchema } from '../../definition/bundle.ts';
import { expressionsOf } from '../../definition/named-values/index.ts';
import type { FormRuntime } from '../../rules/api.ts';
import { loadValidator } from '../../rules/load-validator.ts';

/** By the schema, which copies of a bundle in other languages share; goes with the bundle. */
const validators = new WeakMap<JsonSchema, FormRuntime['validate']>();

/** The form's runtime of a bundle; its validator is loaded once. */
export function runtimeOf({ form, schema, validator }: Bundle): FormRuntime {
  let validate = validators.get(schema);
  if (!validate) {
    validate = loadValidator(validator);
    validators.set(schema, validate);
  }
  return { form, validate };
}

/** Result of a FEEL condition over submitted answers. The checker has proved that it compiles. @param under the condition beside it, which held */
export function holds(bundle: Bundle, source: string, answers: JsonObject, today: string, under?: string): boolean {
  return expressionsOf(bundle).evaluate(source, 'boolean', answers, today, calendarOf(bundle.town), under) === true;
}
