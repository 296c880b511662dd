import type { FormField, FormModel, JsonObject, JsonValue } from '../definition/bundle.ts';
import { getAt, joinPath, splitPath, toTemplatePath } from './paths.ts';

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

/** The field a template path names: `baeume.*.fotos`. */
export function findField(fields: FormField[], template: string): FormField | undefined {
  for (const field of fields) {
    if (field.path === template) return field;
    const inner = template.startsWith(`${field.path}.`) ? findField(field.fields ?? [], template) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

export function itemLabelOf(list: FormField, index: number): string {
  return `${list.itemLabel ?? 'Eintrag'} ${index + 1}`;
}

/** @param inside there is an object (or the root) around the field */
export type FieldVisitor = (field: FormField, path: string, value: JsonValue | undefined, inside: boolean) => boolean | void;

/** Calls `visit` for every field as often as the answers hold it: fields in lists once per item. Returning false leaves out what is inside. */
export function visitFields(fields: FormField[], answers: JsonObject, visit: FieldVisitor): void {
  for (const field of fields) {
    const path = field.path.includes('.') ? field.name : field.path;
    visitField(field, path, memberOf(answers, path), true, visit);
  }
}

function visitField(field: FormField, path: string, value: JsonValue | undefined, inside: boolean, visit: FieldVisitor): void {
  if (visit(field, path, value, inside) === false) return;
  if (field.kind !== 'list') return visitInside(field, path, value, visit);
  if (Array.isArray(value)) value.forEach((item, index) => visitInside(field, joinPath(path, index), item, visit));
}

function visitInside({ fields = [] }: FormField, path: string, value: JsonValue | undefined, visit: FieldVisitor): void {
  for (const field of fields) visitField(field, pathIn(path, field), memberOf(value, field.name), value !== undefined, visit);
}

/** Instance path of a field in the group or item at `parent`. Outside of lists it is the field's own: no text is made, and sets find it at once. */
export function pathIn(parent: string, { path, name }: FormField): string {
  const own = path.length === parent.length + 1 + name.length && path.startsWith(parent);
  return own ? path : joinPath(parent, name);
}

function memberOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

export const rootFields = (form: FormModel): FormField[] => form.pages.map((page) => page.field);

/** True when there is an object (or the root) at the parent of the path. */
export function hasParent(answers: JsonObject, path: string): boolean {
  const parent = splitPath(path).slice(0, -1).join('.');
  if (parent === '') return true;
  const value = getAt(answers, parent);
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
