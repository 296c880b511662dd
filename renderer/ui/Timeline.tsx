import type { ReactNode } from 'react';
import { words } from '../messages/words.ts';
import { Said } from './Said.tsx';
import { dateTimeText } from './format.ts';

export interface TimelineEntry {
  /** ISO instant. */
  at: string;
  text: ReactNode;
  by?: string;
  details?: ReactNode;
  key?: string;
}

/** What happened, in the order given. */
export function Timeline({ entries, label = words.caption.timeline }: { entries: TimelineEntry[]; label?: string }) {
  return (
    <ol className="aw-timeline" aria-label={label}>
      {entries.map((entry, index) => (
        <li key={entry.key ?? `${index}-${entry.at}`} className="aw-timeline__entry">
          <p className="kern-body kern-body--small kern-body--muted aw-timeline__meta">
            <time dateTime={entry.at}>{dateTimeText(entry.at)}</time>
            {entry.by ? <span> · {entry.by}</span> : null}
          </p>
          <div className="kern-body">
            <Said>{entry.text}</Said>
          </div>
          {entry.details ? <div className="kern-body kern-body--small">{entry.details}</div> : null}
        </li>
      ))}
    </ol>
  );
}
