import { JsonFormsDispatch } from '@jsonforms/react';
import type { FieldElement } from '../form/ui-schema.ts';

/** The fields inside a group or an item: JSON Forms finds the control of each. */
export function Children({ elements, path }: { elements: FieldElement[]; path: string }) {
  return elements.map((element) => (
    <JsonFormsDispatch key={element.field.name} uischema={element} path={`${path}.${element.field.name}`} />
  ));
}
