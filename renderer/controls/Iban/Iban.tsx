import { TextField } from '../../ui/index.ts';
import type { ControlProps } from '../control.tsx';
import { fieldProps } from '../field-props.ts';
import { inputText } from '../input-text.ts';

/** An IBAN: typed with or without blanks, shown in groups of four. */
export function Iban(props: ControlProps) {
  return <TextField {...fieldProps(props)} value={inputText(props.field, props.value)} />;
}
