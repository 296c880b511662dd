import type { StatusPageView } from '../../engine/contract/citizen-pages.ts';
import { citizenWords } from '../messages/citizen-words.ts';
import { langOfGerman } from '../messages/speech.ts';
import { Button, ButtonGroup, dateText, Details, LinkButton, Section } from '../ui/index.ts';

const { remedy: texts } = citizenWords;

/** What can be done against the decision, until when, and in which form the law takes it. */
export function StatusRemedy({ page }: { page: StatusPageView }) {
  const { remedy } = page.case;
  if (!remedy) return null;
  const { kind, running, until, notifiedOn, steps, byPost, authority, filed } = remedy;
  const { street, postcode, city } = authority.address;
  return (
    <Section title={texts.title} id="rechtsbehelf">
      {filed.map((number) => (
        <p className="kern-body" key={number}>
          {texts.filed(number)}
        </p>
      ))}
      <p className="kern-body">{running ? texts.running[kind](dateText(until)) : texts.over[kind](dateText(until))}</p>
      <Details summary={texts.how}>
        <p className="kern-body">{texts.notified(dateText(notifiedOn))}</p>
        {steps.map((step) => (
          <p className="kern-body" key={step} lang={langOfGerman()}>
            {step}
          </p>
        ))}
        {byPost ? <p className="kern-body">{texts.byPost}</p> : null}
        <p className="kern-body">{texts.letterCounts}</p>
      </Details>
      {running ? (
        <>
          <Online page={page} />
          <p className="kern-body">{texts.paper[kind](`${authority.name}, ${street}, ${postcode} ${city}`)}</p>
        </>
      ) : null}
    </Section>
  );
}

/** Only where the town takes objections here, and only under a login: else the form would not take the place of writing. */
function Online({ page }: { page: StatusPageView }) {
  if (!page.objectionUrl) return null;
  if (page.objectionLoginUrl) {
    return (
      <>
        <p className="kern-body">{texts.onlineLogin}</p>
        <ButtonGroup>
          <LinkButton href={page.objectionLoginUrl} variant="secondary">
            {texts.login}
          </LinkButton>
        </ButtonGroup>
      </>
    );
  }
  return (
    <form method="post" action={page.objectionUrl} className="aw-form">
      <p className="kern-body">{texts.online}</p>
      <Button variant="secondary">{texts.begin}</Button>
    </form>
  );
}
