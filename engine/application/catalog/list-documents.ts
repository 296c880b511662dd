import type { FormField, FormModel } from '../../definition/bundle.ts';
import { conditionInWords, fieldsByPath } from '../../definition/condition-in-words.ts';
import type { DocumentNeed } from '../api.ts';

/** A clause longer than this is no help to whoever wants to know what to bring. */
const longestClause = 140;

/**
 * Every document the form may ask for, in the order of the form; those that everybody needs first. A document of the same name that is asked
 * for in several places carries the name of the group it belongs to; what then still reads alike is named once.
 */
export function listDocuments(form: FormModel): DocumentNeed[] {
  const fields = fieldsByPath(form);
  const found: { need: DocumentNeed; group: string }[] = [];
  const visit = (field: FormField, groups: FormField[]): void => {
    const way = [...groups, field];
    if (field.kind === 'upload') found.push({ need: needOf(form, way, fields), group: groupOf(groups) });
    for (const child of field.fields ?? []) visit(child, way);
  };
  for (const page of form.pages) visit(page.field, []);
  const named = found.map(({ need, group }) => {
    const isTwice = found.some((other) => other.need.label === need.label && other.group !== group);
    return isTwice ? { ...need, label: `${need.label} (${group})` } : need;
  });
  const once = [...new Map(named.map((need) => [`${need.label} ${need.when ?? ''} ${need.always}`, need])).values()];
  return [...once.filter(({ always }) => always), ...once.filter(({ always }) => !always)];
}

/** The innermost group that a reader of the list would know by its name: an entry of a list is called as the list is. */
const groupOf = (groups: FormField[]): string => groups.at(-1)?.label ?? '';

function needOf(form: FormModel, way: FormField[], fields: Map<string, FormField>): DocumentNeed {
  const field = way.at(-1)!;
  const conditions = way.flatMap(({ path }) => form.conditions.find(({ shows }) => shows.includes(path)) ?? []);
  const must = conditions.some(({ requires }) => requires.includes(field.path)) || field.required;
  const inEveryForm = way.every(({ required, conditional, kind }) => required && !conditional && kind !== 'list');
  const clause = conditions.map(({ if: condition, scope }) => conditionInWords(condition, scope, fields)).join(' und ');
  const when = clause === '' || clause.length > longestClause ? undefined : clause;
  return { label: field.label, always: inEveryForm, optional: !must, ...(when && { when }), ...(field.hint && { hint: field.hint }) };
}
