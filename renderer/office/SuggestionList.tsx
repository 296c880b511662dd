import type { OfficeField } from '../../engine/contract/office-pages.ts';
import { Checkbox, Fieldset } from '../ui/index.ts';

/** Ready texts to tick; each can be changed in place. */
export function SuggestionList({ field }: { field: Extract<OfficeField, { type: 'suggestions' }> }) {
  return (
    <Fieldset legend={field.label} hint={field.hint} id={field.name}>
      {field.items.map(({ tick, text, label, checked, value }) => (
        <div className="aw-suggestion" key={tick}>
          <Checkbox name={tick} label={label} checked={checked} />
          <textarea className="kern-form-input__input" name={text} id={text} rows={3} defaultValue={value} aria-label={label} />
        </div>
      ))}
    </Fieldset>
  );
}
