import type { StatusLoginPageView } from '../../engine/contract/citizen-pages.ts';
import { citizenWords } from '../messages/citizen-words.ts';
import { Alert, Button, Details, PageHeading, TextField } from '../ui/index.ts';

/** Number and access code; what was wrong is not said, so that nobody can guess step by step. */
export function StatusLoginPage({ page }: { page: StatusLoginPageView }) {
  const { unlock } = citizenWords;
  return (
    <>
      <PageHeading title={unlock.title} lead={unlock.lead} />
      {page.failed ? (
        <Alert tone="danger" title={unlock.failed} live id="error-summary">
          {unlock.failedText}
        </Alert>
      ) : null}
      <form method="post" action={page.url} className="aw-form" noValidate>
        <TextField name="nummer" label={unlock.number} hint={unlock.numberHint} value={page.number} maxLength={40} width="medium" />
        <TextField
          name="code"
          label={unlock.code}
          hint={unlock.codeHint}
          value={page.code}
          autoComplete="off"
          maxLength={60}
          width="medium"
        />
        <Button>{unlock.submit}</Button>
      </form>
      {page.loginUrl ? (
        <p className="kern-body">
          {unlock.loginText}{' '}
          <a className="kern-link" href={page.loginUrl}>
            {unlock.login}
          </a>
        </p>
      ) : null}
      <Details summary={unlock.lostTitle}>{unlock.lostText}</Details>
    </>
  );
}
