import type { CompiledCondition, FormField, FormModel } from '../bundle.ts';
import { canonicalJson } from '../compile/canonical-json.ts';
import type { Change } from './change.ts';
import { diffMessages as say } from './messages.de.ts';

/** When a field is shown. Whether another condition lets more or less through is not decided: it counts as narrowing. */
export function compareConditions(before: FormModel, after: FormModel): Change[] {
  const [old, now] = [governing(before), governing(after)];
  const found: Change[] = [];
  for (const [path, condition] of now) {
    const previous = old.get(path);
    if (previous === undefined && hasField(before, path))
      found.push({ class: 'narrowing', place: path, message: say.nowConditional(path) });
    else if (previous !== undefined && previous !== condition)
      found.push({ class: 'narrowing', place: path, message: say.conditionChanged(path) });
  }
  for (const path of old.keys())
    if (!now.has(path) && hasField(after, path)) found.push({ class: 'widening', place: path, message: say.nowUnconditional(path) });
  return found;
}

function governing(form: FormModel): Map<string, string> {
  const essence = ({ scope, if: test, requires }: CompiledCondition, path: string): string =>
    canonicalJson({ scope, if: test, required: requires.includes(path) });
  return new Map(form.conditions.flatMap((condition) => condition.shows.map((path) => [path, essence(condition, path)] as const)));
}

function hasField(form: FormModel, path: string): boolean {
  const find = (fields: FormField[]): boolean => fields.some((field) => field.path === path || find(field.fields ?? []));
  return find(form.pages.map((page) => page.field));
}
