import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

export type Tone = 'info' | 'success' | 'warning' | 'danger';

/** A message box. `live` makes it be read out when it appears (role alert or status). */
export function Alert(props: { tone?: Tone; title: string; children?: ReactNode; live?: boolean; id?: string; headingLevel?: 2 | 3 }) {
  const { tone = 'info', title, children, live, id } = props;
  const Heading = props.headingLevel === 3 ? 'h3' : props.headingLevel === 2 ? 'h2' : 'p';
  return (
    <div className={`kern-alert kern-alert--${tone}`} id={id} role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}>
      <div className="kern-alert__header">
        <Icon name={tone} />
        <Heading className="kern-title">{title}</Heading>
      </div>
      {children ? (
        <div className="kern-alert__body">{typeof children === 'string' ? <p className="kern-body">{children}</p> : children}</div>
      ) : null}
    </div>
  );
}
