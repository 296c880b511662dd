import type { CompiledCondition, FormField, FormModel } from '../../definition/bundle.ts';
import { conditionInWords, fieldsByPath } from '../../definition/condition-in-words.ts';

/** Every question in order, indented by group: whether it must be answered, and when it is shown. */
export function fieldSentences(form: FormModel): string[] {
  const labels = fieldsByPath(form);
  return form.pages.flatMap((page) => describe(page.field, 0, form.conditions, labels));
}

function describe(field: FormField, depth: number, conditions: CompiledCondition[], labels: Map<string, FormField>): string[] {
  const condition = conditions.find((candidate) => candidate.shows.includes(field.path));
  const must = condition ? condition.requires.includes(field.path) : field.required;
  const notes = [
    must ? 'Pflicht' : 'freiwillig',
    ...(condition ? [`nur wenn ${conditionInWords(condition.if, condition.scope, labels)}`] : []),
    ...(field.sensitive ? ['besonders geschützt'] : []),
  ];
  const own = `${'  '.repeat(depth)}${field.label} (${notes.join(', ')})`;
  return [own, ...(field.fields ?? []).flatMap((child) => describe(child, depth + 1, conditions, labels))];
}
