import { formatForDisplay, getAt } from '../../../engine/rules/index.ts';
import { useForm, useFormState } from '../../form/form-context.ts';
import { words } from '../../messages/words.ts';
import { Said } from '../../ui/Said.tsx';
import type { ControlProps } from '../control.tsx';

/** A value that follows from the answers, and follows them while they are typed. */
export function Derived({ field, path, id, label }: ControlProps) {
  const { view } = useForm();
  const value = useFormState((state) => getAt(state.settled, path));
  return (
    <p className="kern-body aw-derived">
      <Said>{label}</Said>:{' '}
      <output id={id} data-empty={value === undefined || undefined}>
        {value === undefined ? words.derivedEmpty : formatForDisplay(field, value, view.form.lang)}
      </output>
    </p>
  );
}
