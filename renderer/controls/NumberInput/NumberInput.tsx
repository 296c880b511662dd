import { TextField } from '../../ui/index.ts';
import type { ControlProps } from '../control.tsx';
import { fieldProps } from '../field-props.ts';
import { inputText } from '../input-text.ts';

/** A number or an amount, typed the German way; the unit stands in the label. */
export function NumberInput(props: ControlProps) {
  const { field, label, value } = props;
  const unit = field.kind === 'money' ? 'Euro' : field.unit;
  return (
    <TextField
      {...fieldProps(props)}
      label={unit ? `${label} (${unit})` : label}
      value={inputText(field, value)}
      inputMode={field.kind === 'integer' ? 'numeric' : 'decimal'}
      width="short"
    />
  );
}
