import type { ReactNode } from 'react';

/** Text shown on demand (native details, works without JavaScript). */
export function Details({ summary, children, open }: { summary: string; children: ReactNode; open?: boolean }) {
  return (
    <details className="kern-accordion" open={open}>
      <summary className="kern-accordion__header">
        <span className="kern-title">{summary}</span>
      </summary>
      <div className="kern-accordion__body">{typeof children === 'string' ? <p className="kern-body">{children}</p> : children}</div>
    </details>
  );
}
