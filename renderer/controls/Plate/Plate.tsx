import { TextField } from '../../ui/index.ts';
import type { ControlProps } from '../control.tsx';
import { fieldProps } from '../field-props.ts';
import { inputText } from '../input-text.ts';

/** A number plate; gaps and hyphen as on the car. */
export function Plate(props: ControlProps) {
  return <TextField {...fieldProps(props)} value={inputText(props.field, props.value)} width="short" />;
}
