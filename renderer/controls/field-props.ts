import type { FieldProps } from '../ui/index.ts';
import type { ControlProps } from './control.tsx';

/** What a field of the UI kit takes from what the control is told. */
export function fieldProps({ field, path, id, label, hint, error, optional }: ControlProps): FieldProps {
  return { name: path, id, label, hint, error, optional, autoComplete: field.autocomplete };
}
