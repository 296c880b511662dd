import type { BaseUISchemaElement } from '@jsonforms/core';
import type { FieldKind, FormField, FormPage } from '../../engine/definition/bundle.ts';

/** One field as JSON Forms sees it. It has no `scope` and no `rule`: JSON Forms resolves nothing, makes no id and decides nothing. */
export interface FieldElement extends BaseUISchemaElement {
  type: 'Field';
  /** What testers read. */
  options: { kind: FieldKind };
  field: FormField;
  /** The section of the page itself: its title is the page's heading already. */
  root: boolean;
  elements: FieldElement[];
}

const known = new WeakMap<FormPage, FieldElement>();

/** The UI schema of a page, in the order of the form. The same page gives the same object, so that nothing is drawn twice for it. */
export function toUiSchema(page: FormPage): FieldElement {
  let element = known.get(page);
  if (!element) known.set(page, (element = toElement(page.field, true)));
  return element;
}

function toElement(field: FormField, root: boolean): FieldElement {
  const elements = (field.fields ?? []).map((child) => toElement(child, false));
  return { type: 'Field', options: { kind: field.kind }, field, root, elements };
}
