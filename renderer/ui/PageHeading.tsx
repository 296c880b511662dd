import type { ReactNode } from 'react';
import { Said } from './Said.tsx';

/** The one h1 of a page: a line above it, and a lead paragraph below. */
export function PageHeading({
  title,
  preline,
  lead,
  children,
}: {
  title: string;
  preline?: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="aw-page-heading">
      {preline ? (
        <p className="kern-preline">
          <Said>{preline}</Said>
        </p>
      ) : null}
      <h1 className="kern-heading-large" id="page-title">
        <Said>{title}</Said>
      </h1>
      {lead ? (
        <p className="kern-body kern-body--large aw-lead">
          <Said>{lead}</Said>
        </p>
      ) : null}
      {children}
    </div>
  );
}

/** A section with its own heading (h2 by default). */
export function Section({
  title,
  id,
  level = 2,
  children,
  actions,
}: {
  title: string;
  id?: string;
  level?: 2 | 3;
  children: ReactNode;
  actions?: ReactNode;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="aw-section" id={id} aria-labelledby={id ? `${id}-title` : undefined}>
      <div className="aw-section__header">
        <Heading className={level === 2 ? 'kern-heading-medium' : 'kern-heading-small'} id={id ? `${id}-title` : undefined}>
          <Said>{title}</Said>
        </Heading>
        {actions}
      </div>
      {children}
    </section>
  );
}
