import type { FormField, FormModel, FormPage, JsonObject, JsonValue } from '../definition/bundle.ts';
import type { ValidationIssue } from './api.ts';
import { cleanText } from './clean-text.ts';
import { idOfItem, itemIdPattern } from './list-items.ts';
import { sayIssue } from './messages.ts';
import { joinPath } from './paths.ts';
import { readPostedValue } from './read-posted-value.ts';

type Posted = Record<string, string | string[]>;
interface Reading {
  posted: Posted;
  /** Instance paths the page showed (`_fields`): absent from the post means cleared. */
  shown: Set<string>;
  issues: ValidationIssue[];
  lang: FormModel['lang'];
}
/** More items than any form asks for; what comes beyond is not read. */
const maxPostedItems = 200;

/**
 * German input of one page → stored values: `answers` are the previous answers with this page's section replaced. Input names are instance
 * paths; names the page does not know are ignored. A field that was not posted keeps its value unless the marker `_fields`
 * (comma-separated instance paths the page showed) lists it: then an unchecked box is cleared, and of a listed list those
 * items are gone that were not posted. Uploads always stay. What cannot be read stays as typed and has an issue.
 */
export function readPostedPage(
  page: FormPage,
  previous: JsonObject,
  posted: Posted,
  lang?: FormModel['lang'],
): { answers: JsonObject; issues: ValidationIssue[] } {
  const shown = new Set(
    [posted._fields ?? []]
      .flat()
      .flatMap((names) => names.split(','))
      .map((name) => name.trim()),
  );
  const reading: Reading = { posted, shown, issues: [], lang };
  const value = readField(reading, page.field, page.id, previous[page.id]);
  const answers = { ...previous };
  if (value === undefined) delete answers[page.id];
  else answers[page.id] = value;
  return { answers, issues: reading.issues };
}

function readField(reading: Reading, field: FormField, path: string, previous: JsonValue | undefined): JsonValue | undefined {
  switch (field.kind) {
    case 'upload':
    case 'derived':
    case 'info':
      return previous;
    case 'list':
      return readList(reading, field, path, Array.isArray(previous) ? previous : []);
    default:
      if (field.fields) return readGroup(reading, field.fields, path, asObject(previous));
      return readValue(reading, field, path, previous);
  }
}

function readGroup(reading: Reading, fields: FormField[], path: string, previous: JsonObject): JsonObject | undefined {
  const group: JsonObject = { ...previous };
  for (const field of fields) {
    const value = readField(reading, field, joinPath(path, field.name), previous[field.name]);
    if (value === undefined) delete group[field.name];
    else group[field.name] = value;
  }
  return Object.keys(group).length > 0 ? group : undefined;
}

function readList(reading: Reading, field: FormField, path: string, previous: JsonValue[]): JsonValue[] | undefined {
  const items: JsonValue[] = [];
  const taken = new Set<JsonValue>();
  for (const index of postedIndexes(reading, path)) {
    const itemPath = joinPath(path, index);
    const id = postedText(reading, joinPath(itemPath, '_id'));
    const known = id === undefined ? previous[index] : previous.find((item) => idOfItem(item) === id);
    if (known !== undefined) taken.add(known);
    const start: JsonObject = known === undefined && id !== undefined && itemIdPattern.test(id) ? { _id: id } : asObject(known);
    const item = readGroup(reading, field.fields ?? [], itemPath, start);
    if (item) items.push(item);
  }
  if (!reading.shown.has(path)) items.push(...previous.filter((item) => !taken.has(item)));
  return items.length > 0 ? items : undefined;
}

function postedIndexes({ posted, shown }: Reading, path: string): number[] {
  const prefix = `${path}.`;
  const indexes = new Set<number>();
  for (const name of [...Object.keys(posted), ...shown]) {
    if (!name.startsWith(prefix)) continue;
    const index = /^(0|[1-9]\d{0,3})\./.exec(name.slice(prefix.length))?.[1];
    if (index !== undefined && indexes.size < maxPostedItems) indexes.add(Number(index));
  }
  return [...indexes].sort((a, b) => a - b);
}

function readValue(reading: Reading, field: FormField, path: string, previous: JsonValue | undefined): JsonValue | undefined {
  const raw = Object.hasOwn(reading.posted, path) ? reading.posted[path] : undefined;
  if (raw === undefined) return reading.shown.has(path) ? undefined : previous;
  const { value, unread } = readPostedValue(field, raw);
  if (unread) reading.issues.push({ path, code: unread, message: sayIssue(unread, field, reading.lang) });
  return value;
}

function postedText({ posted }: Reading, name: string): string | undefined {
  const raw = Object.hasOwn(posted, name) ? posted[name] : undefined;
  const text = cleanText(String([raw ?? ''].flat().at(-1) ?? ''), false);
  return text === '' ? undefined : text;
}

function asObject(value: JsonValue | undefined): JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
}
