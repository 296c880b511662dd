import type { ReviewPageView } from '../../engine/contract/citizen-pages.ts';
import { nounWords } from '../../engine/contract/noun.ts';
import { citizenWords } from '../messages/citizen-words.ts';
import { words } from '../messages/words.ts';
import { Alert, Button, Checkbox, dateText, FeeTable, PageHeading, Section } from '../ui/index.ts';
import { German } from '../ui/Said.tsx';
import { AnswerSections } from './AnswerSections.tsx';

const { review } = citizenWords;

/** Everything on one page before it is sent (§ 9a (2), (3) OZG). */
export function ReviewPage({ page }: { page: ReviewPageView }) {
  const online = page.channel === 'online';
  const complete = page.issues.length === 0 && !page.feeProblem;
  return (
    <>
      <PageHeading
        preline={page.serviceName}
        title={online ? review.title : review.paperTitle}
        lead={online ? review.lead : review.paperLead(nounWords(page.noun))}
      />
      {page.warning ? (
        <Alert tone="warning" title={words.cannotApply(nounWords(page.noun))}>
          {page.warning}
        </Alert>
      ) : null}
      {page.objectsTo ? <Alert tone="info" title={review.objectsTo(page.objectsTo)} /> : null}
      {page.expires ? (
        <Alert tone="warning" title={words.expiresTitle(dateText(page.expires))}>
          {review.expires}
        </Alert>
      ) : null}
      {page.issues.length > 0 ? <Missing page={page} /> : null}
      <AnswerSections sections={page.sections} fileBase={page.fileBase} numbered />
      <Cost page={page} online={online} />
      {complete ? <SendForm page={page} online={online} /> : null}
      <div className="aw-actions">
        {page.backUrl ? (
          <a className="kern-link" href={page.backUrl}>
            {review.back}
          </a>
        ) : null}
        {page.laterUrl ? (
          <a className="kern-link" href={page.laterUrl}>
            {review.later}
          </a>
        ) : null}
        <a className="kern-link" href={page.discardUrl}>
          {review.discard}
        </a>
      </div>
    </>
  );
}

function Missing({ page }: { page: ReviewPageView }) {
  return (
    <Alert tone="danger" title={review.missing} headingLevel={2} live id="error-summary">
      <ul className="kern-list kern-list--bullet">
        {page.issues.map((issue) => (
          <li key={`${issue.path} ${issue.code}`}>
            <a className="kern-link kern-link--no-visited-state" href={issue.url}>
              {issue.message}
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function Cost({ page, online }: { page: ReviewPageView; online: boolean }) {
  if (page.feeProblem) {
    // While something is missing the fee cannot be known yet; then that is no problem of its own.
    return page.issues.length > 0 ? null : (
      <Alert tone="danger" title={review.feeProblem}>
        <German>{page.feeProblem}</German>
      </Alert>
    );
  }
  if (!page.fees) return null;
  const hasFee = page.fees.lines.length > 0;
  return (
    <Section title={review.cost} id="kosten">
      <FeeTable assessment={page.fees} />
      {hasFee && online ? <p className="kern-body">{whenToPay(page)}</p> : null}
    </Section>
  );
}

function whenToPay({ paysNow, paysWithPlace, fees }: ReviewPageView): string {
  if (paysWithPlace) return review.payWithPlace;
  if (paysNow) return review.payNow;
  return fees?.lines.some((line) => line.due === 'at-counter') ? review.payAtCounter : review.payLater;
}

function SendForm({ page, online }: { page: ReviewPageView; online: boolean }) {
  return (
    <Section title={online ? review.sendTitle : review.captureTitle} id="absenden">
      <form method="post" action={page.submitUrl} className="aw-form">
        <input type="hidden" name="schluessel" value={page.key} />
        {online ? <Delivery page={page} /> : null}
        {online ? (
          <div>
            <p className="kern-body">{review.rash}</p>
            <p className="kern-body">{review.copy}</p>
            {review.german ? <p className="kern-body">{review.german}</p> : null}
          </div>
        ) : null}
        <Button>{online ? (page.paysNow ? review.submitAndPay : review.submit) : review.capture(nounWords(page.noun))}</Button>
      </form>
    </Section>
  );
}

/** § 9 OZG: who is logged in may exclude notification by the postbox for this application. */
function Delivery({ page }: { page: ReviewPageView }) {
  if (page.loggedIn && !page.postbox) return <p className="kern-body">{review.noEmail(nounWords(page.noun))}</p>;
  if (page.loggedIn) {
    return (
      <div>
        <h3 className="kern-heading-small">{review.postboxTitle}</h3>
        <p className="kern-body">{review.postboxText(nounWords(page.noun))}</p>
        <Checkbox name="kein_postfach" label={review.optOut(nounWords(page.noun))} />
      </div>
    );
  }
  if (!page.loginUrl) return null;
  return (
    <p className="kern-body">
      {review.loginText}{' '}
      <a className="kern-link" href={page.loginUrl}>
        {review.login}
      </a>
    </p>
  );
}
