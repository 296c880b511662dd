import { useLayoutEffect, useRef } from 'react';
import { useFormState } from '../../form/form-context.ts';
import { words } from '../../messages/words.ts';
import { langOf } from '../../messages/speech.ts';
import { classes, Frame } from '../../ui/index.ts';
import { choices } from '../choices.ts';
import type { ControlProps } from '../control.tsx';
import { fieldProps } from '../field-props.ts';
import { Combobox } from './Combobox.tsx';
import { groupChoices } from './group-choices.ts';

/**
 * A long list. Drawn as a native select, which it stays without JavaScript; where the script runs, a combobox stands in its place and the
 * select keeps the value, so that a post carries the same either way.
 */
export function SearchableSelect(props: ControlProps) {
  const { field, path, error, optional, label, value } = props;
  const enhanced = useFormState((state) => state.enhanced);
  const select = useRef<HTMLSelectElement>(null);
  const options = choices(field);
  const { options: plain, groups = [] } = groupChoices(options, field.firstOptions);
  return (
    <Frame field={fieldProps(props)}>
      {(id, describedById) => (
        <div className="kern-form-input__select-wrapper aw-combobox">
          <select
            ref={select}
            className={classes(
              'kern-form-input__select',
              error !== undefined && 'kern-form-input__select--error',
              enhanced && 'aw-combobox__value',
            )}
            id={enhanced ? undefined : id}
            name={path}
            defaultValue={String(value ?? '')}
            aria-describedby={enhanced ? undefined : describedById}
            aria-invalid={error === undefined || enhanced ? undefined : true}
            aria-hidden={enhanced || undefined}
            tabIndex={enhanced ? -1 : undefined}
          >
            <option value="">{words.pleaseChoose}</option>
            {plain.map(({ value: constant, label: text }) => (
              <option key={constant} value={constant} lang={langOf(text)}>
                {text}
              </option>
            ))}
            {groups.map((group) => (
              <optgroup key={group.label} label={group.label}>
                {group.options.map(({ value: constant, label: text }) => (
                  <option key={constant} value={constant} lang={langOf(text)}>
                    {text}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
          {enhanced ? (
            <Combobox
              id={id}
              path={path}
              label={label}
              describedBy={describedById}
              invalid={error !== undefined}
              required={!optional}
              options={options}
              firstOptions={field.firstOptions ?? 0}
              select={select}
            />
          ) : null}
          {enhanced ? <KeepFocus select={select} id={id} /> : null}
        </div>
      )}
    </Frame>
  );
}

/** Who had the focus in the select when the script took over has it in the combobox. */
function KeepFocus({ select, id }: { select: { current: HTMLSelectElement | null }; id: string }) {
  useLayoutEffect(() => {
    if (document.activeElement === select.current) document.getElementById(id)?.focus();
  }, [select, id]);
  return null;
}
