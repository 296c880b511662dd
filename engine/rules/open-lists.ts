import type { FormModel, JsonObject } from '../definition/bundle.ts';
import { evaluateForm } from './evaluate-form.ts';
import { visitFields } from './form-fields.ts';
import { addItem } from './list-items.ts';
import { getAt, splitPath } from './paths.ts';

/** A list that demands more than this is not opened further: nobody fills twenty empty entries. */
const mostOpened = 5;
const unjudged = Object.assign(() => true, { errors: null });

/**
 * Answers in which every list of a page that is shown and must be answered has its first entries, as many as it demands, so that nobody has to
 * press a button before the first question. Lists inside the entries are opened too. The same object comes back when nothing was opened.
 * @param newId gives a random UUID at each call
 */
export function openRequiredLists(form: FormModel, answers: JsonObject, today: string, page: string, newId: () => string): JsonObject {
  let opened = answers;
  for (;;) {
    const empty = emptyLists(form, opened, today, page);
    if (empty.length === 0) return opened;
    for (const { path, count } of empty) for (let item = 0; item < count; item++) opened = addItem(opened, path, newId());
  }
}

function emptyLists(form: FormModel, answers: JsonObject, today: string, page: string): { path: string; count: number }[] {
  const { required } = evaluateForm({ form, validate: unjudged }, answers, today);
  const section = form.pages.find((candidate) => candidate.id === page)?.field;
  const found: { path: string; count: number }[] = [];
  visitFields(section ? [section] : [], answers, (field, path) => {
    if (field.kind !== 'list' || !required.has(path) || splitPath(path)[0] !== page) return;
    if (getAt(answers, path) === undefined) found.push({ path, count: Math.min(Math.max(1, field.minItems ?? 1), mostOpened) });
  });
  return found;
}
