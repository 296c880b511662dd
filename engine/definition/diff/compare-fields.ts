import type { FormField, FormModel } from '../bundle.ts';
import type { Change, ChangeClass } from './change.ts';
import { diffMessages as say } from './messages.de.ts';

/** Fields of both versions by path: what was added, removed, made stricter or looser, or only worded anew. */
export function compareFields(before: FormModel, after: FormModel): Change[] {
  const [old, now] = [fieldsByPath(before), fieldsByPath(after)];
  const found: Change[] = [];
  for (const [path, field] of now) {
    const previous = old.get(path);
    if (previous) found.push(...compareField(previous, field));
    else if (isDemanded(field)) found.push({ class: 'narrowing', place: path, message: say.requiredAdded(field.label) });
    else found.push({ class: 'widening', place: path, message: say.fieldAdded(field.label) });
  }
  for (const [path, field] of old)
    if (!now.has(path)) found.push({ class: 'narrowing', place: path, message: say.fieldRemoved(field.label) });
  return [...found, ...comparePages(before, after)];
}

const isDemanded = (field: FormField): boolean => field.required && !field.conditional;

function fieldsByPath(form: FormModel): Map<string, FormField> {
  const fields = new Map<string, FormField>();
  const visit = (field: FormField): void => {
    fields.set(field.path, field);
    field.fields?.forEach(visit);
  };
  for (const page of form.pages) visit(page.field);
  return fields;
}

function compareField(before: FormField, after: FormField): Change[] {
  const found: Change[] = [];
  const add = (kind: ChangeClass, message: string): void => void found.push({ class: kind, place: after.path, message });
  if (before.kind !== after.kind) add('narrowing', say.kindChanged(after.label, before.kind, after.kind));
  if (!before.required && after.required) add('narrowing', say.madeRequired(after.label));
  if (before.required && !after.required) add('widening', say.madeOptional(after.label));
  compareBounds(before, after, add);
  compareOptions(before, after, add);
  for (const key of ['pattern', 'checks', 'multipleOf', 'maxCount', 'kinds', 'dates'] as const) {
    const [old, now] = [JSON.stringify(valueOf(before, key)), JSON.stringify(valueOf(after, key))];
    if (old !== now) add(now === undefined ? 'widening' : 'narrowing', say.checkChanged(after.label));
  }
  if (before.dates?.message !== after.dates?.message)
    add('text', say.wording('patternMessage', after.label, before.dates?.message, after.dates?.message));
  for (const key of ['label', 'hint', 'help', 'example', 'patternMessage', 'unit', 'itemLabel'] as const)
    if (before[key] !== after[key]) add('text', say.wording(key, after.label, before[key], after[key]));
  return found;
}

function valueOf(field: FormField, key: 'pattern' | 'checks' | 'multipleOf' | 'maxCount' | 'kinds' | 'dates'): unknown {
  if (key === 'dates') return field.dates && { ...field.dates, message: undefined };
  return key === 'maxCount' || key === 'kinds' ? field.upload?.[key] : field[key];
}

/** Which way of moving a bound lets fewer answers through. */
const bounds = [
  ['minLength', 1],
  ['minimum', 1],
  ['minItems', 1],
  ['maxLength', -1],
  ['maximum', -1],
  ['maxItems', -1],
  ['decimals', -1],
] as const;

function compareBounds(before: FormField, after: FormField, add: (kind: ChangeClass, message: string) => void): void {
  for (const [key, stricter] of bounds) {
    const open = -stricter * Infinity;
    const move = ((after[key] ?? open) - (before[key] ?? open)) * stricter;
    if (before[key] === after[key]) continue;
    add(move > 0 ? 'narrowing' : 'widening', say.boundMoved(after.label, before[key], after[key]));
  }
  const [least, most] = [before.upload?.minCount ?? 1, after.upload?.minCount ?? 1];
  if (before.upload && after.upload && least !== most)
    add(most > least ? 'narrowing' : 'widening', say.boundMoved(after.label, least, most));
  const [old, now] = [before.upload?.maxBytes, after.upload?.maxBytes];
  if (old !== undefined && now !== undefined && old !== now)
    add(now < old ? 'narrowing' : 'widening', say.boundMoved(after.label, old, now));
}

function compareOptions(before: FormField, after: FormField, add: (kind: ChangeClass, message: string) => void): void {
  const [old, now] = [optionsOf(before), optionsOf(after)];
  for (const [value, label] of old) if (!now.has(value)) add('narrowing', say.optionRemoved(after.label, label));
  for (const [value, label] of now) {
    if (!old.has(value)) add('widening', say.optionAdded(after.label, label));
    else if (old.get(value) !== label) add('text', say.optionRenamed(after.label, old.get(value)!, label));
  }
}

const optionsOf = (field: FormField): Map<string, string> =>
  new Map((field.options ?? []).map((option) => [String(option.value), option.label]));

function comparePages(before: FormModel, after: FormModel): Change[] {
  const shared = (form: FormModel, other: FormModel): string[] =>
    form.pages.map((page) => page.id).filter((id) => other.pages.some((page) => page.id === id));
  const found: Change[] = [];
  if (shared(before, after).join() !== shared(after, before).join()) found.push({ class: 'text', place: '', message: say.pagesReordered });
  return found;
}
