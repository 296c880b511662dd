import type { RendererProps } from '@jsonforms/core';
import { memo, type ComponentType } from 'react';
import type { FormField, JsonValue } from '../../engine/definition/bundle.ts';
import { getAt, isWithin } from '../../engine/rules/index.ts';
import { fieldId } from '../form/field-id.ts';
import { useForm, useFormState } from '../form/form-context.ts';
import type { FieldElement } from '../form/ui-schema.ts';
import { words } from '../messages/words.ts';
import { Details } from '../ui/index.ts';
import { Said } from '../ui/Said.tsx';
import { hintOf } from './hint-of.ts';
import { isDemanded } from './is-demanded.ts';

/** What every control is told. Its input carries `path` as its name and `id` as its id. */
export interface ControlProps {
  element: FieldElement;
  field: FormField;
  /** Instance path. */
  path: string;
  id: string;
  label: string;
  hint?: string;
  error?: string;
  optional: boolean;
  /** As it was when the control was last drawn. Inputs keep their own text; what must follow each change listens itself. */
  value: JsonValue | undefined;
}

/** Makes a JSON Forms renderer of a control. It is drawn again only when it comes, goes, or its mistake changes: not when somebody types. */
export function toControl(Control: ComponentType<ControlProps>): ComponentType<RendererProps> {
  return memo(function Told({ uischema, path }: RendererProps) {
    const element = uischema as FieldElement;
    const { field } = element;
    const { view, store } = useForm();
    const hidden = useFormState((state) => isWithin(state.hidden, path));
    const error = useFormState((state) => state.issues.get(path));
    if (hidden) return null;
    return (
      <>
        <Control
          element={element}
          field={field}
          path={path}
          id={fieldId(path)}
          label={field.label}
          hint={hintOf(field)}
          error={error}
          optional={!field.required && !isDemanded(view.form, field)}
          value={getAt(store.state.answers, path)}
        />
        {field.help ? (
          <Details summary={words.helpOn(field.label)}>
            <p className="kern-body">
              <Said>{field.help}</Said>
            </p>
          </Details>
        ) : null}
      </>
    );
  });
}
