import { RadioGroup } from '../../ui/index.ts';
import { choices } from '../choices.ts';
import type { ControlProps } from '../control.tsx';
import { fieldProps } from '../field-props.ts';

/** One of a few answers, all in sight. */
export function Radio(props: ControlProps) {
  return <RadioGroup {...fieldProps(props)} value={String(props.value ?? '')} options={choices(props.field)} />;
}
