import { words } from '../../messages/words.ts';
import { RadioGroup } from '../../ui/index.ts';
import type { ControlProps } from '../control.tsx';
import { fieldProps } from '../field-props.ts';

const answers = () => [
  { value: 'true', label: words.yes },
  { value: 'false', label: words.no },
];

/** A question with the answers Ja and Nein; neither is chosen beforehand. */
export function YesNo(props: ControlProps) {
  const value = typeof props.value === 'boolean' ? String(props.value) : undefined;
  return <RadioGroup {...fieldProps(props)} value={value} options={answers()} horizontal />;
}
