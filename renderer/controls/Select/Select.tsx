import { SelectField } from '../../ui/index.ts';
import { choices } from '../choices.ts';
import type { ControlProps } from '../control.tsx';
import { fieldProps } from '../field-props.ts';

/** One of many answers. */
export function Select(props: ControlProps) {
  return <SelectField {...fieldProps(props)} value={String(props.value ?? '')} options={choices(props.field)} />;
}
