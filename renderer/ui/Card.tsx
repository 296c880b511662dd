import type { ReactNode } from 'react';
import { classes } from './classes.ts';

/** A card; with `href` the whole card is the link. */
export function Card(props: {
  title: string;
  href?: string;
  preline?: string;
  children?: ReactNode;
  footer?: ReactNode;
  /** Language of title and text, where it is not the page's. */
  lang?: string;
  level?: 2 | 3 | 4;
  size?: 'small' | 'default' | 'large';
}) {
  const Heading = `h${props.level ?? 3}` as const;
  const size = props.size ?? 'small';
  return (
    <article
      className={classes(
        'kern-card',
        'kern-card--hug',
        size !== 'default' && `kern-card--${size}`,
        props.href !== undefined && 'kern-card--interactive',
      )}
    >
      <div className="kern-card__container">
        <header className="kern-card__header">
          {props.preline ? <p className="kern-preline">{props.preline}</p> : null}
          <Heading className="kern-title" lang={props.lang}>
            {props.href === undefined ? (
              props.title
            ) : (
              <a className="kern-link kern-link--stretched kern-link--no-visited-state" href={props.href}>
                {props.title}
              </a>
            )}
          </Heading>
        </header>
        {props.children ? (
          <div className="kern-card__body" lang={props.lang}>
            {typeof props.children === 'string' ? <p className="kern-body">{props.children}</p> : props.children}
          </div>
        ) : null}
        {props.footer ? <footer className="kern-card__footer">{props.footer}</footer> : null}
      </div>
    </article>
  );
}

/** Cards in a grid: one column on a phone, up to `columns` on a wide screen. */
export function CardGrid({ children, columns = 3 }: { children: ReactNode; columns?: 2 | 3 }) {
  return <div className={`aw-cards aw-cards--${columns}`}>{children}</div>;
}
