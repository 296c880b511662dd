import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon, type IconName } from './Icon.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'tertiary';
interface Look {
  children: ReactNode;
  variant?: ButtonVariant;
  icon?: IconName;
  iconRight?: IconName;
  small?: boolean;
  block?: boolean;
  /** Said by screen readers after the label: what the button is about. KERN's own hidden class makes a square icon button of it. */
  about?: string;
}

/** A button of a form; submits by default, so that it works without JavaScript. */
export function Button(
  props: Look & {
    type?: 'submit' | 'button';
    name?: string;
    value?: string;
    id?: string;
    formAction?: string;
    form?: string;
    disabled?: boolean;
    ariaDescribedBy?: string;
    onClick?: (event: { preventDefault(): void }) => void;
  },
) {
  return (
    <button
      type={props.type ?? 'submit'}
      className={buttonClass(props)}
      id={props.id}
      name={props.name}
      value={props.value}
      formAction={props.formAction}
      form={props.form}
      disabled={props.disabled}
      aria-describedby={props.ariaDescribedBy}
      onClick={props.onClick}
    >
      <Content {...props} />
    </button>
  );
}

/** A link that looks like a button: for ways, not for changes. */
export function LinkButton(props: Look & { href: string; id?: string; download?: boolean; rel?: string }) {
  return (
    <a className={buttonClass(props)} href={props.href} id={props.id} rel={props.rel} download={props.download || undefined}>
      <Content {...props} />
    </a>
  );
}

/** Buttons side by side, wrapping on small screens. */
export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="kern-btn-wrapper aw-buttons">{children}</div>;
}

function Content({ children, icon, iconRight, about }: Look) {
  return (
    <>
      {icon ? <Icon name={icon} /> : null}
      <span className="kern-label">
        {children}
        {about ? <span className="aw-sr-only">{about}</span> : null}
      </span>
      {iconRight ? <Icon name={iconRight} /> : null}
    </>
  );
}

function buttonClass({ variant = 'primary', small, block }: Look): string {
  return classes('kern-btn', `kern-btn--${variant}`, small && 'kern-btn--x-small', block && 'kern-btn--block');
}
