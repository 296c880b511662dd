import { formatForDisplay, getAt } from '../../../engine/rules/index.ts';
import { useFormState } from '../../form/form-context.ts';
import { de } from '../../messages/de.ts';
import type { ControlProps } from '../control.tsx';

/** A value that follows from the answers, and follows them while they are typed. */
export function Derived({ field, path, id, label }: ControlProps) {
  const value = useFormState((state) => getAt(state.settled, path));
  return (
    <p className="kern-body aw-derived">
      {label}:{' '}
      <output id={id} data-empty={value === undefined || undefined}>
        {value === undefined ? de.derivedEmpty : formatForDisplay(field, value)}
      </output>
    </p>
  );
}
