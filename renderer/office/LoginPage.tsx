import type { OfficeLoginPage } from '../../engine/contract/office-pages.ts';
import { Alert, Button, PageHeading, TextField } from '../ui/index.ts';
import { office } from './messages.de.ts';

export function LoginPage({ page }: { page: OfficeLoginPage }) {
  const { login } = office;
  return (
    <>
      <PageHeading title={login.title} lead={login.lead} />
      {page.error ? (
        <Alert tone="danger" title={login.failed} live>
          {page.error}
        </Alert>
      ) : null}
      <form method="post" action={page.url} className="aw-form aw-office-login">
        <input type="hidden" name="zurueck" value={page.returnTo} />
        <TextField name="login" label={login.login} value={page.login} autoComplete="username" maxLength={200} width="medium" />
        <TextField name="password" label={login.password} type="password" autoComplete="current-password" width="medium" />
        <Button>{login.submit}</Button>
      </form>
    </>
  );
}
