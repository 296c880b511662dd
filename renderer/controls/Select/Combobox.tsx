import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { getAt } from '../../../engine/rules/index.ts';
import { useForm, useFormState } from '../../form/form-context.ts';
import { langOf } from '../../messages/speech.ts';
import { words } from '../../messages/words.ts';
import { classes, type Choice } from '../../ui/index.ts';
import { findChoices, findMeant } from './find-choices.ts';

interface Props {
  id: string;
  path: string;
  label: string;
  describedBy?: string;
  invalid: boolean;
  required: boolean;
  options: Choice[];
  firstOptions: number;
  /** Keeps the value and carries it with the post. */
  select: RefObject<HTMLSelectElement | null>;
}
const quietMs = 700;

/** Editable combobox with a list, as in the WAI-ARIA Authoring Practices: the focus stays in the input, arrows move through the list. */
export function Combobox({ id, path, label, describedBy, invalid, required, options, firstOptions, select }: Props) {
  const { store } = useForm();
  const value = useFormState((state) => getAt(state.answers, path));
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLUListElement>(null);
  const chosen = options.find((option) => option.value === String(value ?? ''));
  const found = typed === undefined ? options : findChoices(options, typed);
  const announce = (announcement: string): void => store.update({ announcement });

  useEffect(() => {
    if (typed === undefined || !open) return;
    const timer = setTimeout(() => announce(words.optionsFound(found.length)), quietMs);
    return () => clearTimeout(timer);
  }, [typed, open]);
  useLayoutEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, open]);

  const show = (at: number): void => {
    setOpen(true);
    setActive(at);
  };
  const hide = (): void => {
    setOpen(false);
    setActive(-1);
  };
  /** As if chosen in the select itself: whoever listens to the form hears of it. */
  const choose = (option: Choice | undefined): void => {
    hide();
    setTyped(undefined);
    const element = select.current!;
    if (element.value === (option?.value ?? '')) return;
    element.value = option?.value ?? '';
    element.dispatchEvent(new Event('input', { bubbles: true }));
  };
  /** What stands there when the field is left counts, if it is clear what is meant; otherwise the answer stays as it was. */
  const settle = (): void => {
    hide();
    if (typed === undefined) return;
    const meant = findMeant(options, typed);
    if (typed.trim() === '') choose(undefined);
    else if (meant) choose(meant);
    else {
      setTyped(undefined);
      announce(words.optionUnknown(typed.trim()));
    }
  };
  const left = (): void => {
    settle();
    select.current?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  };
  const pressed = (event: KeyboardEvent): void => {
    const last = found.length - 1;
    const start = found.findIndex((option) => option === chosen);
    const keys: Record<string, (() => void) | undefined> = {
      ArrowDown: () => show(open ? (active >= last ? 0 : active + 1) : event.altKey ? -1 : Math.max(start, 0)),
      ArrowUp: () => (event.altKey ? hide() : show(open ? (active <= 0 ? last : active - 1) : start < 0 ? last : start)),
      Enter: open ? () => (found[active] ? choose(found[active]) : settle()) : undefined,
      Escape: open ? hide : typed === undefined ? undefined : () => setTyped(undefined),
    };
    const action = keys[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  return (
    <>
      <input
        className={classes('kern-form-input__select', invalid && 'kern-form-input__select--error', 'aw-combobox__input')}
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={words.optionsSearch}
        value={typed ?? chosen?.label ?? ''}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? `${id}-list` : undefined}
        aria-activedescendant={open && active >= 0 ? `${id}-option-${active}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        aria-required={required || undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          show(-1);
        }}
        onFocus={(event) => event.target.select()}
        onClick={() => (open ? hide() : show(-1))}
        onKeyDown={pressed}
        onBlur={left}
      />
      {open ? (
        <ul className="aw-combobox__list" id={`${id}-list`} role="listbox" aria-label={label} ref={list}>
          {found.map((option, index) => (
            <li
              key={option.value}
              id={`${id}-option-${index}`}
              role="option"
              lang={langOf(option.label)}
              className={classes(
                'aw-combobox__option',
                index === active && 'aw-combobox__option--active',
                typed === undefined && index === firstOptions - 1 && 'aw-combobox__option--last-first',
              )}
              aria-selected={option === chosen}
              // The focus stays in the input.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              {option.label}
            </li>
          ))}
          {found.length === 0 ? (
            <li className="aw-combobox__none" role="option" aria-selected={false} aria-disabled>
              {words.optionsFound(0)}
            </li>
          ) : null}
        </ul>
      ) : null}
    </>
  );
}
