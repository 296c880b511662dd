import { TextField } from '../../ui/index.ts';
import type { ControlProps } from '../control.tsx';
import { fieldProps } from '../field-props.ts';
import { inputText } from '../input-text.ts';

/** A telephone number; a phone shows its number pad. */
export function Phone(props: ControlProps) {
  return <TextField {...fieldProps(props)} value={inputText(props.field, props.value)} type="tel" />;
}
