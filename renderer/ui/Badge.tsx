import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';

/** A small state mark; colour and icon repeat what the words say. `neutral` has neither. */
export function Badge({
  tone = 'info',
  children,
  small,
  icon = true,
}: {
  tone?: 'info' | 'success' | 'warning' | 'danger' | 'neutral';
  children: ReactNode;
  small?: boolean;
  icon?: boolean;
}) {
  return (
    <span className={classes('kern-badge', tone === 'neutral' ? 'aw-badge--neutral' : `kern-badge--${tone}`, small && 'kern-badge--small')}>
      {icon && tone !== 'neutral' ? <Icon name={tone} /> : null}
      <span className="kern-label kern-label--small">{children}</span>
    </span>
  );
}
