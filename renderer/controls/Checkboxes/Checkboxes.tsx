import { Checkbox, Fieldset } from '../../ui/index.ts';
import { LabelText } from '../../ui/fields.tsx';
import { choices } from '../choices.ts';
import type { ControlProps } from '../control.tsx';

/** Any of several answers. The group carries the plain id, so that the error summary's link lands on the question. */
export function Checkboxes({ field, path, id, label, hint, error, optional, value }: ControlProps) {
  const chosen = Array.isArray(value) ? value.map(String) : [];
  return (
    <Fieldset legend={<LabelText text={label} optional={optional} />} id={id} hint={hint} error={error}>
      {choices(field).map((choice) => (
        <Checkbox
          key={choice.value}
          name={path}
          id={`${id}-${choice.value}`}
          label={choice.label}
          value={choice.value}
          checked={chosen.includes(choice.value)}
        />
      ))}
    </Fieldset>
  );
}
