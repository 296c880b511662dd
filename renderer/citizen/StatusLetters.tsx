import type { StatusPageView } from '../../engine/contract/citizen-pages.ts';
import { citizenDe } from '../messages/citizen.de.ts';
import { Alert, Button, dateDe, Details, Section } from '../ui/index.ts';

const { status, postbox } = citizenDe;

/** Letters in the portal with the day they count as notified (§ 9 OZG); others by post. */
export function StatusLetters({ page }: { page: StatusPageView }) {
  const { letters, letterByPost, closed } = page.case;
  if (letters.length === 0 && !letterByPost && !closed) return null;
  return (
    <Section title={status.letters} id="schreiben">
      {letterByPost ? <Alert tone="info" title={status.letterByPost} /> : null}
      {letters.map((letter) => (
        <article key={letter.id} className="aw-letter-entry">
          <h3 className="kern-heading-small">{letter.title}</h3>
          <p className="kern-body">
            {postbox.provided}: {dateDe(letter.providedAt)}
            {letter.fetchedAt ? `, ${postbox.fetchedAt(dateDe(letter.fetchedAt))}` : ''}
            <br />
            {postbox.legalDate}: <strong>{dateDe(letter.legalDate)}</strong>
          </p>
          <form method="post" action={`${page.postboxUrl}/${encodeURIComponent(letter.id)}`}>
            <Button icon="download">
              {letter.fetchedAt ? postbox.downloadAgain : postbox.download}
              <span className="kern-sr-only">{postbox.downloadName(letter.title)}</span>
            </Button>
          </form>
          <Details summary={postbox.explainTitle}>
            <p className="kern-body">{postbox.explain}</p>
            {letter.legalSteps.map((step) => (
              <p className="kern-body" key={step}>
                {step}
              </p>
            ))}
          </Details>
        </article>
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
