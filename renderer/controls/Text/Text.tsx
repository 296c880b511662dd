import { TextField } from '../../ui/index.ts';
import type { ControlProps } from '../control.tsx';
import { fieldProps } from '../field-props.ts';
import { inputText } from '../input-text.ts';

/** One line of text. */
export function Text(props: ControlProps) {
  return <TextField {...fieldProps(props)} suggestions={props.field.suggestions} value={inputText(props.field, props.value)} />;
}
