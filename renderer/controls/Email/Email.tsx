import { TextField } from '../../ui/index.ts';
import type { ControlProps } from '../control.tsx';
import { fieldProps } from '../field-props.ts';
import { inputText } from '../input-text.ts';

/** An e-mail address; the keyboard of a phone offers the @. */
export function Email(props: ControlProps) {
  return <TextField {...fieldProps(props)} value={inputText(props.field, props.value)} type="email" />;
}
