import type { ReactNode } from 'react';
import { Said } from './Said.tsx';
import { words } from '../messages/words.ts';

export interface SummaryRow {
  label: string;
  value: ReactNode;
  /** Indentation inside groups and items: 0, 1, 2. */
  depth?: number;
  /** A heading inside the list ("Baum 1"); has no value. */
  heading?: boolean;
  key?: string;
}

/** Answers as labelled rows under a title, with one link to change them. */
export function SummaryList(props: {
  title: string;
  number?: number;
  rows: SummaryRow[];
  changeUrl?: string;
  level?: 2 | 3;
  children?: ReactNode;
}) {
  const Heading = props.level === 3 ? 'h3' : 'h2';
  return (
    <section className="kern-summary aw-summary">
      <div className="kern-summary__header aw-summary__header">
        {props.number === undefined ? null : <span className="kern-number">{props.number}</span>}
        <Heading className="kern-title">
          <Said>{props.title}</Said>
        </Heading>
        {props.changeUrl ? (
          <a className="kern-link kern-link--no-visited-state aw-summary__change" href={props.changeUrl}>
            {words.change}
            <span className="kern-sr-only"> {props.title}</span>
          </a>
        ) : null}
      </div>
      <div className="kern-summary__body">
        <DescriptionList rows={props.rows} />
        {props.children}
      </div>
    </section>
  );
}

/** Terms and values. A heading row starts a group of its own. */
export function DescriptionList({ rows, columns }: { rows: SummaryRow[]; columns?: boolean }) {
  return (
    <dl className={columns ? 'kern-description-list kern-description-list--col' : 'kern-description-list'}>
      {rows.map((row, index) => (
        <div
          key={row.key ?? `${index}-${row.label}`}
          className={`kern-description-list-item aw-depth-${Math.min(row.depth ?? 0, 3)}${row.heading ? ' aw-dl-heading' : ''}`}
        >
          <dt className="kern-description-list-item__key">
            <Said>{row.label}</Said>
          </dt>
          <dd className="kern-description-list-item__value">{row.heading ? null : <Said>{row.value}</Said>}</dd>
        </div>
      ))}
    </dl>
  );
}
