import type { FormField, FormModel, JsonObject } from '../definition/bundle.ts';
import { getAt, itemsAt, joinPath, splitPath, toTemplatePath } from './paths.ts';

export interface FieldAt {
  field: FormField;
  /** Instance path. */
  path: string;
  /** Enclosing list items, outermost first: the label a citizen knows them by ("Baum 2"). */
  items: string[];
}

/** The field an instance path stands at or in: `baeume.0.fotos.2.datei` → the upload field `baeume.*.fotos`. */
export function findFieldAt(form: FormModel, path: string): FieldAt | undefined {
  const segments = splitPath(path);
  const root = form.pages.find((page) => page.id === segments[0])?.field;
  if (!root) return undefined;
  const found: FieldAt = { field: root, path: segments[0] as string, items: [] };
  for (const segment of segments.slice(1)) {
    if (found.field.kind === 'list' && /^\d+$/.test(segment) && toTemplatePath(found.path) === found.field.path) {
      found.items = [...found.items, itemLabelOf(found.field, Number(segment))];
      found.path = joinPath(found.path, segment);
      continue;
    }
    const child: FormField | undefined = found.field.fields?.find((candidate) => candidate.name === segment);
    if (!child) return found;
    found.field = child;
    found.path = joinPath(found.path, segment);
  }
  return found;
}

export function itemLabelOf(list: FormField, index: number): string {
  return `${list.itemLabel ?? 'Eintrag'} ${index + 1}`;
}

/** Calls `visit` for every field as often as the answers hold it: fields in lists once per item. Returning false leaves out what is inside. */
export function visitFields(
  fields: FormField[],
  answers: JsonObject,
  visit: (field: FormField, path: string) => boolean | void,
  parent = '',
): void {
  for (const field of fields) {
    const path = parent === '' ? (field.path.includes('.') ? field.name : field.path) : joinPath(parent, field.name);
    if (visit(field, path) === false) continue;
    if (field.kind === 'list')
      itemsAt(answers, path).forEach((_, index) => visitFields(field.fields ?? [], answers, visit, joinPath(path, index)));
    else if (field.fields) visitFields(field.fields, answers, visit, path);
  }
}

export const rootFields = (form: FormModel): FormField[] => form.pages.map((page) => page.field);

/** True when there is an object (or the root) at the parent of the path. */
export function hasParent(answers: JsonObject, path: string): boolean {
  const parent = splitPath(path).slice(0, -1).join('.');
  return parent === '' || getAt(answers, parent) !== undefined;
}
