import type { FormField, FormModel, JsonObject, JsonValue } from '../definition/bundle.ts';
import { pathIn } from './form-fields.ts';
import { joinPath } from './paths.ts';

/** What is known about the fields so far, by instance path. */
export interface Visibility {
  hidden: Set<string>;
  /** Required because a condition holds. */
  demanded: Set<string>;
}

/** True when the field must be answered: by its object's plain `required`, or because a condition demands it. */
export function mustAnswer(field: FormField, path: string, visibility: Visibility): boolean {
  return visibility.demanded.has(path) || (field.required && !field.conditional);
}

/**
 * A copy of the answers without hidden fields and without empty values: an empty input is an absent value, an empty group
 * disappears. A group that must be answered stays as `{}`, so that what is missing is said at its fields. Names the form does
 * not know stay for the validator to refuse.
 */
export function settleAnswers(form: FormModel, answers: JsonObject, visibility: Visibility): JsonObject {
  return settleMembers(pagesOf(form), answers, '', visibility);
}

const pages = new WeakMap<FormModel, Map<string, FormField>>();
function pagesOf(form: FormModel): Map<string, FormField> {
  let fields = pages.get(form);
  if (!fields) pages.set(form, (fields = new Map(form.pages.map((page) => [page.id, page.field]))));
  return fields;
}

const members = new WeakMap<FormField, Map<string, FormField>>();
function membersOf(group: FormField): Map<string, FormField> {
  let fields = members.get(group);
  if (!fields) members.set(group, (fields = new Map((group.fields ?? []).map((child) => [child.name, child]))));
  return fields;
}

function settleMembers(fields: Map<string, FormField>, value: JsonObject, path: string, visibility: Visibility): JsonObject {
  const settled: JsonObject = {};
  for (const [name, field] of fields) {
    const at = path === '' ? name : pathIn(path, field);
    if (visibility.hidden.has(at)) continue;
    const kept = settleField(field, Object.hasOwn(value, name) ? value[name] : undefined, at, visibility);
    if (kept !== undefined) settled[name] = kept;
  }
  for (const name of Object.keys(value)) {
    const kept = fields.has(name) ? undefined : dropEmpty(value[name]);
    if (kept !== undefined) Object.defineProperty(settled, name, { value: kept, enumerable: true, writable: true, configurable: true });
  }
  return settled;
}

function settleField(field: FormField, value: JsonValue | undefined, path: string, visibility: Visibility): JsonValue | undefined {
  if (field.kind === 'list' && Array.isArray(value)) {
    const items = value.filter((item) => item !== null && item !== '');
    const settled = items.map((item, index) =>
      isObject(item) ? settleMembers(membersOf(field), item, joinPath(path, index), visibility) : item,
    );
    return settled.length > 0 ? settled : undefined;
  }
  const isGroup = field.fields !== undefined && field.kind !== 'list';
  if (!isGroup) return dropEmpty(value);
  // What is no group is left for the validator to refuse; an empty list or text is no answer, as if nothing were there.
  const misplaced = isObject(value) ? undefined : dropEmpty(value);
  if (misplaced !== undefined) return misplaced;
  const must = mustAnswer(field, path, visibility);
  if (!isObject(value) && !must) return undefined;
  const settled = settleMembers(membersOf(field), isObject(value) ? value : {}, path, visibility);
  // A required group inside an optional one is no answer by itself.
  return must || dropEmpty(settled) !== undefined ? settled : undefined;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function dropEmpty(value: JsonValue | undefined): JsonValue | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) {
    const kept = value.map(dropEmpty).filter((item) => item !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  if (typeof value !== 'object') return value;
  const kept: JsonObject = {};
  for (const [name, member] of Object.entries(value)) {
    const inner = dropEmpty(member);
    if (inner !== undefined) kept[name] = inner;
  }
  return Object.keys(kept).length > 0 ? kept : undefined;
}
