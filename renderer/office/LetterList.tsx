import type { LetterItem } from '../../engine/contract/office-pages.ts';
import { Badge, dateText, dateTimeText, Icon } from '../ui/index.ts';
import { office } from './messages.de.ts';

const texts = office.letters;

const nameOf = ({ title, addressee }: LetterItem): string => (addressee ? `${title} (${addressee})` : title);

/** Letters of a case with their state, the way to the text and to the PDF. */
export function LetterList({ letters }: { letters: LetterItem[] }) {
  return (
    <ul className="aw-letters">
      {letters.map((letter) => (
        <li key={letter.id} className="aw-panel">
          <div className="aw-panel__head">
            <h3 className="aw-panel__title">{nameOf(letter)}</h3>
            <span className="aw-badges">
              {letter.changed ? (
                <Badge tone="neutral" small>
                  {texts.changed}
                </Badge>
              ) : null}
              <Badge tone={letter.tone} small>
                {letter.state}
              </Badge>
            </span>
          </div>
          <LetterFacts letter={letter} />
          <div className="aw-links">
            <a className="kern-link kern-link--no-visited-state" href={letter.url}>
              <Icon name={letter.editable ? 'edit' : 'visibility'} />
              {letter.editable ? texts.open : texts.view}
              <span className="kern-sr-only">: {nameOf(letter)}</span>
            </a>
            <a className="kern-link kern-link--no-visited-state" href={letter.pdfUrl}>
              <Icon name="download" />
              {texts.pdf}
              <span className="kern-sr-only">: {nameOf(letter)}</span>
            </a>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** When and how a letter went out, and from when it counts. */
export function LetterFacts({ letter }: { letter: LetterItem }) {
  if (!letter.sentAt) return null;
  return (
    <p className="aw-muted">
      {texts.sent} {dateTimeText(letter.sentAt)}
      {letter.delivery ? ` · ${letter.delivery}` : ''}
      {letter.legalDate ? ` · ${texts.legalDate} ${dateText(letter.legalDate)}` : ` · ${texts.notYetLegal}`}
    </p>
  );
}
