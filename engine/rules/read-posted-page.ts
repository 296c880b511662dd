import type { FormField, FormPage, JsonObject, JsonValue } from '../definition/bundle.ts';
import { getAt, setAt } from './paths.ts';
import { parseInput } from './parse-input.ts';

type Posted = Record<string, string | string[]>;

/**
 * Answers after a page was posted: names are instance paths; unknown names are never stored. Only fields the page showed
 * (`_fields`) are taken, so that what was not on screen stays. What cannot be read stays as typed: nothing is lost, and the
 * validation names it. Uploads are kept; they change by their own actions.
 */
export function readPostedPage(page: FormPage, previous: JsonObject, posted: Posted): JsonObject {
  const shown = new Set(String(posted['_fields'] ?? '').split(',').filter(Boolean));
  let answers = previous;
  const visit = (field: FormField, path: string): void => {
    if (field.kind === 'list') return visitItems(field, path);
    if (field.fields) return field.fields.forEach((child) => visit(child, `${path}.${child.name}`));
    if (['upload', 'info', 'derived'].includes(field.kind) || !shown.has(path)) return;
    const value = readField(field, posted[path]);
    if (value !== undefined || getAt(answers, path) !== undefined) answers = setAt(answers, path, value);
  };
  const visitItems = (field: FormField, path: string): void => {
    const count = itemCount(posted, path, getAt(previous, path));
    for (let index = 0; index < count; index++) {
      const id = posted[`${path}.${index}._id`];
      if (typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id)) answers = setAt(ensureList(answers, path), `${path}.${index}._id`, id);
      for (const child of field.fields ?? []) visit(child, `${path}.${index}.${child.name}`);
    }
  };
  visit(page.field, page.id);
  return answers;
}

const ensureList = (answers: JsonObject, path: string): JsonObject => (Array.isArray(getAt(answers, path)) ? answers : setAt(answers, path, []));

function itemCount(posted: Posted, path: string, before: JsonValue | undefined): number {
  let count = Array.isArray(before) ? before.length : 0;
  while (count < 200 && posted[`${path}.${count}._id`] !== undefined) count += 1;
  return count;
}

function readField(field: FormField, given: string | string[] | undefined): JsonValue | undefined {
  if (field.kind === 'checkboxes') {
    const chosen = given === undefined ? [] : Array.isArray(given) ? given : [given];
    const known = chosen.filter((value) => field.options?.some((option) => String(option.value) === value));
    return known.length > 0 ? known : undefined;
  }
  return parseInput(field, Array.isArray(given) ? given.at(-1) : given);
}

/** One more item with a fresh id at the end of a list. */
export function addItem(answers: JsonObject, listPath: string, newId: string): JsonObject {
  const list = getAt(answers, listPath);
  return setAt(answers, listPath, [...(Array.isArray(list) ? list : []), { _id: newId }]);
}

/** The list without the item of that id. */
export function removeItem(answers: JsonObject, listPath: string, itemId: string): JsonObject {
  const list = getAt(answers, listPath);
  if (!Array.isArray(list)) return answers;
  return setAt(answers, listPath, list.filter((item) => getAt(item, '_id') !== itemId));
}
