import { words } from '../messages/words.ts';
import { Icon } from './Icon.tsx';

export interface ErrorSummaryItem {
  /** Id of the input that the link jumps to. */
  id: string;
  message: string;
}

/** All mistakes of a page at its top, each a link to its field. Takes the focus when the page comes back with mistakes. */
export function ErrorSummary({ items, autoFocus = true }: { items: ErrorSummaryItem[]; autoFocus?: boolean }) {
  if (items.length === 0) return null;
  return (
    <div
      className="kern-alert kern-alert--danger aw-error-summary"
      id="error-summary"
      tabIndex={-1}
      role="alert"
      data-autofocus={autoFocus || undefined}
      aria-labelledby="error-summary-title"
    >
      <div className="kern-alert__header">
        <Icon name="danger" />
        <h2 className="kern-title" id="error-summary-title">
          {words.errorSummaryTitle(items.length)}
        </h2>
      </div>
      <div className="kern-alert__body">
        <p className="kern-body">{words.errorSummaryIntro}</p>
        <ul className="kern-list kern-list--bullet">
          {items.map((item) => (
            <li key={item.id}>
              <a className="kern-link kern-link--no-visited-state" href={`#${item.id}`}>
                {item.message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
