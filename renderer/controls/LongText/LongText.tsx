import { TextArea } from '../../ui/index.ts';
import type { ControlProps } from '../control.tsx';
import { fieldProps } from '../field-props.ts';
import { inputText } from '../input-text.ts';

/** Several lines of text. */
export function LongText(props: ControlProps) {
  return <TextArea {...fieldProps(props)} value={inputText(props.field, props.value)} rows={5} />;
}
