import { TextField } from '../../ui/index.ts';
import type { ControlProps } from '../control.tsx';
import { fieldProps } from '../field-props.ts';
import { inputText } from '../input-text.ts';

/** A time of the day, in one input: 08:30. */
export function TimeInput(props: ControlProps) {
  return <TextField {...fieldProps(props)} value={inputText(props.field, props.value)} width="short" />;
}
