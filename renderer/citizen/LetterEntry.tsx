import { citizenWords } from '../messages/citizen-words.ts';
import { German } from '../ui/Said.tsx';
import { Button, dateText, dateTimeText, DescriptionList } from '../ui/index.ts';

interface Letter {
  title: string;
  /** Address the download is posted to: fetching is recorded. */
  url: string;
  providedAt: string;
  legalDate: string;
  fetchedAt?: string;
  /** Named where letters of several cases stand together. */
  caseNumber?: string;
}

/** A letter in the portal: what it is, from which day it counts (§ 9 OZG), and its download. */
export function LetterEntry({ letter }: { letter: Letter }) {
  const { postbox } = citizenWords;
  const { title, url, providedAt, legalDate, fetchedAt, caseNumber } = letter;
  return (
    <article className="aw-letter-entry">
      <h3 className="kern-heading-small">
        <German>{title}</German>
      </h3>
      <DescriptionList
        rows={[
          ...(caseNumber ? [{ label: postbox.number, value: caseNumber }] : []),
          { label: postbox.provided, value: dateTimeText(providedAt) },
          { label: postbox.legalDate, value: <strong>{dateText(legalDate)}</strong> },
          { label: postbox.fetched, value: fetchedAt ? dateText(fetchedAt) : postbox.notFetched },
        ]}
      />
      <form method="post" action={url}>
        <Button icon="download" variant={fetchedAt ? 'secondary' : 'primary'} about={postbox.downloadName(title)}>
          {fetchedAt ? postbox.downloadAgain : postbox.download}
        </Button>
      </form>
    </article>
  );
}
