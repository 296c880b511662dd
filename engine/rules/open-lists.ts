import type { FormField, FormModel, JsonObject } from '../definition/bundle.ts';
import { evaluateForm } from './evaluate-form.ts';
import { visitFields } from './form-fields.ts';
import { addItem } from './list-items.ts';
import { getAt } from './paths.ts';

/** A list that demands more than this is not opened further: nobody fills twenty empty entries. */
const mostOpened = 5;
const unjudged = Object.assign(() => true, { errors: null });

/**
 * Answers in which every list of a page that is shown and must be answered has its first entries, as many as it demands, so that nobody has to
 * press a button before the first question. Lists inside the entries are opened too. The same object comes back when nothing was opened.
 * @param newId gives a random UUID at each call
 */
export function openRequiredLists(form: FormModel, answers: JsonObject, today: string, page: string, newId: () => string): JsonObject {
  const section = form.pages.find((candidate) => candidate.id === page)?.field;
  if (!section || !holdsList(section)) return answers;
  let opened = answers;
  for (;;) {
    const empty = emptyLists(form, section, opened, today);
    if (empty.length === 0) return opened;
    for (const { path, count } of empty) for (let item = 0; item < count; item++) opened = addItem(opened, path, newId());
  }
}

const holdsList = (field: FormField): boolean => field.kind === 'list' || (field.fields ?? []).some(holdsList);

function emptyLists(form: FormModel, section: FormField, answers: JsonObject, today: string): { path: string; count: number }[] {
  const { required } = evaluateForm({ form, validate: unjudged }, answers, today);
  const found: { path: string; count: number }[] = [];
  visitFields([section], answers, (field, path) => {
    if (field.kind !== 'list' || !required.has(path)) return;
    if (getAt(answers, path) === undefined) found.push({ path, count: Math.min(Math.max(1, field.minItems ?? 1), mostOpened) });
  });
  return found;
}
