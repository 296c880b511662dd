import { Alert } from '../ui/index.ts';
import { office } from './messages.de.ts';

/** What the service asks the caseworker to look at, one thing a line. */
export function Instructions({ sentences }: { sentences: string[] }) {
  if (sentences.length === 0) return null;
  return (
    <Alert tone="info" title={office.instructions}>
      <ul className="kern-list kern-list--bullet">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Alert>
  );
}
