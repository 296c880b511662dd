import type { ReactNode } from 'react';
import { words } from '../messages/words.ts';
import { langOf } from '../messages/speech.ts';
import { classes } from './classes.ts';
import { Said } from './Said.tsx';
import { Icon } from './Icon.tsx';

/** What every field of an ordinary (not JSON Forms) page takes. `id` defaults to the name. */
export interface FieldProps {
  name: string;
  label: string;
  id?: string;
  hint?: ReactNode;
  /** Set: the field is wrong, and why. */
  error?: string;
  optional?: boolean;
  autoComplete?: string;
}

/** Ids that describe an input: hint first, then the mistake. */
export function describedBy(id: string, hint: unknown, error: unknown): string | undefined {
  return [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
}

export function ErrorText({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="kern-error" id={id}>
      <Icon name="danger" />
      <span className="kern-body">{children}</span>
    </p>
  );
}

/** Label text with "(freiwillig)" behind what need not be answered. */
export function LabelText({ text, optional }: { text: string; optional?: boolean }) {
  return (
    <>
      <Said>{text}</Said>
      {optional ? <span className="kern-label__optional"> {words.optional}</span> : null}
    </>
  );
}

/** Label, hint and mistake around an input. */
export function Frame({ field, children }: { field: FieldProps; children: (id: string, describedById: string | undefined) => ReactNode }) {
  const id = field.id ?? field.name;
  return (
    <div className={classes('kern-form-input', field.error !== undefined && 'kern-form-input--error')}>
      <label className="kern-label" htmlFor={id}>
        <LabelText text={field.label} optional={field.optional} />
      </label>
      {field.hint ? (
        <div className="kern-hint" id={`${id}-hint`}>
          <Said>{field.hint}</Said>
        </div>
      ) : null}
      {children(id, describedBy(id, field.hint, field.error))}
      {field.error === undefined ? null : <ErrorText id={`${id}-error`}>{field.error}</ErrorText>}
    </div>
  );
}

const inputClass = (error: string | undefined): string =>
  classes('kern-form-input__input', error !== undefined && 'kern-form-input__input--error');

/** One line of text. */
export function TextField(
  props: FieldProps & {
    value?: string;
    type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'date';
    inputMode?: 'numeric' | 'decimal' | 'text';
    maxLength?: number;
    min?: string;
    max?: string;
    width?: 'short' | 'medium';
    /** Offered while typing; anything else may be written. */
    suggestions?: string[];
  },
) {
  return (
    <Frame field={props}>
      {(id, describedById) => (
        <>
          <input
            className={classes(inputClass(props.error), props.width && `aw-width-${props.width}`)}
            id={id}
            name={props.name}
            type={props.type ?? 'text'}
            defaultValue={props.value}
            inputMode={props.inputMode}
            maxLength={props.maxLength}
            min={props.min}
            max={props.max}
            autoComplete={props.autoComplete}
            list={props.suggestions && `${id}-suggestions`}
            aria-describedby={describedById}
            aria-invalid={props.error === undefined ? undefined : true}
            aria-required={props.optional ? undefined : true}
          />
          {props.suggestions ? <Suggestions id={`${id}-suggestions`} texts={props.suggestions} /> : null}
        </>
      )}
    </Frame>
  );
}

function Suggestions({ id, texts }: { id: string; texts: string[] }) {
  return (
    <datalist id={id}>
      {texts.map((text) => (
        <option key={text} value={text} />
      ))}
    </datalist>
  );
}

/** Several lines of text. */
export function TextArea(props: FieldProps & { value?: string; rows?: number; maxLength?: number }) {
  return (
    <Frame field={props}>
      {(id, describedById) => (
        <textarea
          className={inputClass(props.error)}
          id={id}
          name={props.name}
          rows={props.rows ?? 5}
          maxLength={props.maxLength}
          defaultValue={props.value}
          aria-describedby={describedById}
          aria-invalid={props.error === undefined ? undefined : true}
          aria-required={props.optional ? undefined : true}
        />
      )}
    </Frame>
  );
}

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

/** A list to choose one from; groups are optgroups. */
export function SelectField(
  props: FieldProps & { value?: string; options: Choice[]; groups?: { label: string; options: Choice[] }[]; placeholder?: string | false },
) {
  const toOption = (option: Choice) => (
    <option key={option.value} value={option.value} lang={langOf(option.label)}>
      {option.label}
    </option>
  );
  return (
    <Frame field={props}>
      {(id, describedById) => (
        <div className="kern-form-input__select-wrapper">
          <select
            className={classes('kern-form-input__select', props.error !== undefined && 'kern-form-input__select--error')}
            id={id}
            name={props.name}
            defaultValue={props.value ?? ''}
            aria-describedby={describedById}
            aria-invalid={props.error === undefined ? undefined : true}
          >
            {props.placeholder === false ? null : <option value="">{props.placeholder ?? words.pleaseChoose}</option>}
            {props.options.map(toOption)}
            {props.groups?.map((group) => (
              <optgroup key={group.label} label={group.label}>
                {group.options.map(toOption)}
              </optgroup>
            ))}
          </select>
        </div>
      )}
    </Frame>
  );
}

/** A file from the person's device; hint should tell kinds and size. `above` stands before the input: the files that are there already. */
export function FileField(props: FieldProps & { accept?: string; multiple?: boolean; above?: ReactNode }) {
  return (
    <Frame field={props}>
      {(id, describedById) => (
        <>
          {props.above}
          <input
            className={inputClass(props.error)}
            id={id}
            name={props.name}
            type="file"
            accept={props.accept}
            multiple={props.multiple}
            aria-describedby={describedById}
            aria-invalid={props.error === undefined ? undefined : true}
          />
        </>
      )}
    </Frame>
  );
}

/** Fields that belong together, under a legend. */
export function Fieldset(props: {
  legend: ReactNode;
  children: ReactNode;
  id?: string;
  hint?: ReactNode;
  error?: string;
  horizontal?: boolean;
  large?: boolean;
}) {
  const id = props.id ?? '';
  return (
    <fieldset
      className={classes('kern-fieldset', props.error !== undefined && 'kern-fieldset--error')}
      id={props.id}
      tabIndex={props.id ? -1 : undefined}
      aria-describedby={props.id ? describedBy(id, props.hint, props.error) : undefined}
    >
      <legend className={classes('kern-label', props.large && 'kern-label--large')}>
        <Said>{props.legend}</Said>
      </legend>
      {props.hint ? (
        <div className="kern-hint" id={props.id && `${id}-hint`}>
          <Said>{props.hint}</Said>
        </div>
      ) : null}
      <div className={classes('kern-fieldset__body', props.horizontal && 'kern-fieldset__body--horizontal')}>{props.children}</div>
      {props.error === undefined ? null : <ErrorText id={`${id}-error`}>{props.error}</ErrorText>}
    </fieldset>
  );
}

/** One of a few. The first radio carries the plain id, so that the error summary's link lands on it. */
export function RadioGroup(props: FieldProps & { value?: string; options: Choice[]; horizontal?: boolean }) {
  const id = props.id ?? props.name;
  return (
    <Fieldset
      legend={<LabelText text={props.label} optional={props.optional} />}
      id={`${id}-group`}
      hint={props.hint}
      error={props.error}
      horizontal={props.horizontal}
    >
      {props.options.map((option, index) => (
        <div key={option.value} className="kern-form-check">
          <input
            className={classes('kern-form-check__radio', props.error !== undefined && 'kern-form-check__radio--error')}
            type="radio"
            id={index === 0 ? id : `${id}-${index}`}
            name={props.name}
            value={option.value}
            defaultChecked={props.value === option.value}
            aria-describedby={option.hint ? `${id}-${index}-hint` : undefined}
          />
          <label className="kern-label" htmlFor={index === 0 ? id : `${id}-${index}`}>
            <Said>{option.label}</Said>
          </label>
          {option.hint ? (
            <span className="kern-hint aw-check-hint" id={`${id}-${index}-hint`}>
              <Said>{option.hint}</Said>
            </span>
          ) : null}
        </div>
      ))}
    </Fieldset>
  );
}

/** One box to tick. */
export function Checkbox(props: {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  value?: string;
  checked?: boolean;
  id?: string;
  error?: string;
}) {
  const id = props.id ?? props.name;
  return (
    <div className={classes('kern-form-check', props.error !== undefined && 'kern-form-check--error')}>
      <input
        className={classes('kern-form-check__checkbox', props.error !== undefined && 'kern-form-check__checkbox--error')}
        type="checkbox"
        id={id}
        name={props.name}
        value={props.value ?? 'true'}
        defaultChecked={props.checked}
        aria-describedby={describedBy(id, props.hint, props.error)}
        aria-invalid={props.error === undefined ? undefined : true}
      />
      <label className="kern-label" htmlFor={id}>
        <Said>{props.label}</Said>
      </label>
      {props.hint ? (
        <div className="kern-hint aw-check-hint" id={`${id}-hint`}>
          <Said>{props.hint}</Said>
        </div>
      ) : null}
      {props.error === undefined ? null : <ErrorText id={`${id}-error`}>{props.error}</ErrorText>}
    </div>
  );
}
