import type { ShownDraft } from '../../engine/contract/citizen-pages.ts';
import { citizenWords } from '../messages/citizen-words.ts';
import { Alert, Button, ButtonGroup, dateText, dateTimeText, LinkButton } from '../ui/index.ts';

const { drafts: texts } = citizenWords;

/**
 * What was begun, changed last first: when it is deleted, going on, deleting it now.
 * @param first going on with the first is what the page is for
 */
export function DraftList({ drafts, ending = [], first }: { drafts: ShownDraft[]; ending?: string[]; first?: boolean }) {
  return (
    <ul className="aw-letters">
      {drafts.map((draft, index) => (
        <li key={draft.id} className="aw-letter-entry">
          <h3 className="kern-heading-small" lang={draft.lang}>
            {draft.serviceName}
          </h3>
          {ending.includes(draft.id) ? <Alert tone="warning" title={texts.ending(dateText(draft.expiresAt))} /> : null}
          <p className="kern-body">{texts.dates(dateTimeText(draft.updatedAt), dateText(draft.expiresAt))}</p>
          <form method="post" action={draft.resumeUrl}>
            <ButtonGroup>
              <Button variant={first && index === 0 ? 'primary' : 'secondary'} about={`: ${draft.serviceName}`}>
                {texts.resume}
              </Button>
              <LinkButton href={draft.removeUrl} variant="tertiary" about={`: ${draft.serviceName}`}>
                {texts.remove}
              </LinkButton>
            </ButtonGroup>
          </form>
        </li>
      ))}
    </ul>
  );
}
