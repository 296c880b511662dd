import { TextField } from '../../ui/index.ts';
import type { ControlProps } from '../control.tsx';
import { fieldProps } from '../field-props.ts';
import { inputText } from '../input-text.ts';

/** A month, in one input: 11.2026, or by its name. */
export function MonthInput(props: ControlProps) {
  return <TextField {...fieldProps(props)} value={inputText(props.field, props.value)} width="short" />;
}
