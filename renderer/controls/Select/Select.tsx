import { SelectField } from '../../ui/index.ts';
import { choices } from '../choices.ts';
import type { ControlProps } from '../control.tsx';
import { fieldProps } from '../field-props.ts';
import { groupChoices } from './group-choices.ts';
import { SearchableSelect } from './SearchableSelect.tsx';

/** Beyond this many, nobody wants to scroll. */
const searchableFrom = 16;

/** One of many answers; a long list can be searched where the script runs. */
export function Select(props: ControlProps) {
  const options = choices(props.field);
  if (options.length >= searchableFrom) return <SearchableSelect {...props} />;
  return <SelectField {...fieldProps(props)} value={String(props.value ?? '')} {...groupChoices(options, props.field.firstOptions)} />;
}
