import { TextField } from '../../ui/index.ts';
import type { ControlProps } from '../control.tsx';
import { fieldProps } from '../field-props.ts';
import { inputText } from '../input-text.ts';

/** A date the German way, in one input: TT.MM.JJJJ. */
export function DateInput(props: ControlProps) {
  return <TextField {...fieldProps(props)} value={inputText(props.field, props.value)} width="short" />;
}
