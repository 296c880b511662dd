import type { BegunPageView, DraftsPageView, LaterPageView, LinkPageView } from '../../engine/contract/citizen-pages.ts';
import { citizenWords } from '../messages/citizen-words.ts';
import { Button, ButtonGroup, dateText, ErrorSummary, LinkButton, PageHeading, Section, TextField } from '../ui/index.ts';
import { DraftList } from './DraftList.tsx';

const { drafts: texts, later, link, begun } = citizenWords;

/** All that was begun here or under the account. */
export function DraftsPage({ page }: { page: DraftsPageView }) {
  const none = page.drafts.length === 0;
  return (
    <>
      <PageHeading title={texts.title} lead={none ? texts.none : texts.lead} />
      {none ? null : (
        <Section title={texts.list} id="entwuerfe">
          <DraftList drafts={page.drafts} ending={page.ending} />
        </Section>
      )}
      <Section title={texts.missingTitle} id="fehlt">
        <p className="kern-body">{texts.missingLink}</p>
        {page.loginUrl ? (
          <p className="kern-body">
            {texts.missingLogin}{' '}
            <a className="kern-link" href={page.loginUrl}>
              {texts.login}
            </a>
          </p>
        ) : null}
      </Section>
      {none ? (
        <ButtonGroup>
          <LinkButton href={page.servicesUrl} variant="secondary">
            {texts.toServices}
          </LinkButton>
        </ButtonGroup>
      ) : null}
    </>
  );
}

/** Before another form of the same service is opened. */
export function BegunPage({ page }: { page: BegunPageView }) {
  return (
    <>
      <PageHeading preline={page.serviceName} title={begun.title} lead={begun.lead} />
      <Section title={begun.list(page.drafts.length)} id="entwuerfe">
        <DraftList drafts={page.drafts} first />
      </Section>
      <Section title={begun.anewTitle} id="neu">
        <p className="kern-body">{begun.anewText}</p>
        <form method="post" action={page.beginUrl}>
          <input type="hidden" name="neu" value="ja" />
          <ButtonGroup>
            <Button variant="secondary">{begun.anew}</Button>
            <LinkButton href={page.serviceUrl} variant="tertiary">
              {begun.back}
            </LinkButton>
          </ButtonGroup>
        </form>
      </Section>
    </>
  );
}

/** It is stored: until when, and how to come back to it. */
export function LaterPage({ page }: { page: LaterPageView }) {
  return (
    <>
      <ErrorSummary items={page.problem ? [{ id: 'email', message: page.problem.message }] : []} />
      <PageHeading preline={page.serviceName} title={later.title} lead={later.lead(dateText(page.expiresAt))} />
      <Section title={later.mailTitle} id="link">
        <p className="kern-body">{page.loggedIn ? later.mailTextLoggedIn : later.mailText}</p>
        {page.sentTo ? <p className="kern-body">{later.sentTo(page.sentTo)}</p> : null}
        <form method="post" action={page.mailUrl} className="aw-form" noValidate>
          <TextField
            name="email"
            type="email"
            label={later.email}
            hint={later.emailHint}
            autoComplete="email"
            maxLength={254}
            value={page.problem?.email ?? page.sentTo}
            error={page.problem?.message}
            width="medium"
          />
          <Button>{page.sentTo ? later.mailAgain : later.mail}</Button>
        </form>
      </Section>
      <Section title={later.loginTitle} id="konto">
        <p className="kern-body">
          {page.loggedIn ? later.loggedIn : page.loginUrl ? `${later.loginText} ` : later.noLogin}
          {page.loginUrl ? (
            <a className="kern-link" href={page.loginUrl}>
              {later.login}
            </a>
          ) : null}
        </p>
      </Section>
      <Section title={later.hereTitle} id="hier">
        <p className="kern-body">
          {later.hereText}{' '}
          <a className="kern-link" href={page.draftsUrl}>
            {texts.title}
          </a>
        </p>
      </Section>
      <ButtonGroup>
        <LinkButton href={page.backUrl} variant="secondary">
          {later.back}
        </LinkButton>
      </ButtonGroup>
    </>
  );
}

/** Asks before anything happens: programs that look at mails open links too. */
export function LinkPage({ page }: { page: LinkPageView }) {
  return (
    <>
      <PageHeading
        preline={<span lang={page.nameLang}>{page.serviceName}</span>}
        title={link.title}
        lead={page.loginUrl ? link.loginLead : link.lead}
      />
      <p className="kern-body">{link.ends(dateText(page.expiresAt))}</p>
      {page.loginUrl ? (
        <ButtonGroup>
          <LinkButton href={page.loginUrl}>{link.login}</LinkButton>
        </ButtonGroup>
      ) : (
        <form method="post" action={page.submitUrl}>
          <ButtonGroup>
            <Button iconRight="arrow-forward">{link.submit}</Button>
          </ButtonGroup>
        </form>
      )}
    </>
  );
}
