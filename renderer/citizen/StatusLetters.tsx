import type { StatusPageView } from '../../engine/contract/citizen-pages.ts';
import { endsWithoutDecision } from './ends-without-decision.ts';
import { citizenWords } from '../messages/citizen-words.ts';
import { Details, Section } from '../ui/index.ts';
import { langOfGerman } from '../messages/speech.ts';
import { LetterEntry } from './LetterEntry.tsx';

const { status, postbox } = citizenWords;

/** Letters in the portal with the day they count as notified (§ 9 OZG); others by post. */
export function StatusLetters({ page }: { page: StatusPageView }) {
  const { letters, letterByPost, closed } = page.case;
  if (letters.length === 0 && !letterByPost && (!closed || endsWithoutDecision(page))) return null;
  return (
    <Section title={status.letters} id="schreiben">
      {status.german ? <p className="kern-body">{status.german}</p> : null}
      {letterByPost ? <p className="kern-body">{status.letterByPost}</p> : null}
      {letters.map((letter) => (
        <div key={letter.id}>
          <LetterEntry letter={{ ...letter, url: `${page.postboxUrl}/${encodeURIComponent(letter.id)}` }} />
          <Details summary={postbox.explainTitle}>
            <p className="kern-body">{postbox.explain}</p>
            {letter.legalSteps.map((step) => (
              <p className="kern-body" key={step} lang={langOfGerman()}>
                {step}
              </p>
            ))}
          </Details>
        </div>
      ))}
      {letters.length === 0 && !letterByPost ? <p className="kern-body">{page.loginUrl ? status.lettersLogin : status.noLetters}</p> : null}
      {page.loginUrl && letters.length === 0 && !letterByPost ? (
        <p className="kern-body">
          <a className="kern-link" href={page.loginUrl}>
            {status.login}
          </a>
        </p>
      ) : null}
    </Section>
  );
}
