import { de } from '../../messages/de.ts';
import { RadioGroup } from '../../ui/index.ts';
import type { ControlProps } from '../control.tsx';
import { fieldProps } from '../field-props.ts';

const answers = [
  { value: 'true', label: de.yes },
  { value: 'false', label: de.no },
];

/** A question with the answers Ja and Nein; neither is chosen beforehand. */
export function YesNo(props: ControlProps) {
  const value = typeof props.value === 'boolean' ? String(props.value) : undefined;
  return <RadioGroup {...fieldProps(props)} value={value} options={answers} horizontal />;
}
