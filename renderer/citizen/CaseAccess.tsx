import { citizenWords } from '../messages/citizen-words.ts';
import { Alert, Button, Details, DescriptionList, type SummaryRow } from '../ui/index.ts';

/** Number and access code, with the reason to keep them; the code is there only in the session that sent the application. */
export function CaseAccess({ number, secret, rows = [] }: { number: string; secret?: string; rows?: SummaryRow[] }) {
  const { receipt } = citizenWords;
  const code: SummaryRow[] = secret ? [{ label: receipt.secret, value: <strong className="aw-code">{secret}</strong> }] : [];
  return (
    <>
      <DescriptionList rows={[{ label: receipt.number, value: <strong>{number}</strong> }, ...code, ...rows]} />
      {secret ? (
        <Alert tone="info" title={receipt.keepTitle} headingLevel={2}>
          {receipt.keepText}
        </Alert>
      ) : null}
    </>
  );
}

/** For who sits at somebody else's computer. */
export function EndSession({ url }: { url: string }) {
  const { session } = citizenWords;
  return (
    <Details summary={session.title}>
      <p className="kern-body">{session.text}</p>
      <form method="post" action={url}>
        <Button variant="secondary">{session.end}</Button>
      </form>
    </Details>
  );
}
