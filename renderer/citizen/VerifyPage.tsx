import type { VerifyPageView } from '../../engine/contract/citizen-pages.ts';
import { citizenWords } from '../messages/citizen-words.ts';
import { Alert, Button, dateText, ErrorSummary, FileField, PageHeading, Section, TextField } from '../ui/index.ts';

const { verify: texts } = citizenWords;

/** Is it from us, and is it as we sent it? */
export function VerifyPage({ page }: { page: VerifyPageView }) {
  const { problem } = page;
  const errorAt = (at: string): string | undefined => (problem?.at === at ? problem.message : undefined);
  return (
    <>
      <ErrorSummary items={problem ? [{ id: problem.at, message: problem.message }] : []} />
      <PageHeading title={texts.title} lead={texts.lead} />
      <Result page={page} />
      <Section title={texts.letterTitle} id="schreiben">
        <p className="kern-body">{texts.letterText}</p>
        <form method="post" action={page.url} encType="multipart/form-data" className="aw-form" noValidate>
          <input type="hidden" name="was" value="schreiben" />
          <FileField name="datei" label={texts.file} hint={texts.fileHint} accept=".pdf" error={errorAt('datei')} />
          <Button>{texts.checkLetter}</Button>
        </form>
      </Section>
      <Section title={texts.receiptTitle} id="eingang">
        <p className="kern-body">{texts.receiptText}</p>
        <form method="post" action={page.url} className="aw-form" noValidate>
          <TextField
            name="nummer"
            label={texts.number}
            hint={texts.numberHint}
            value={page.number}
            maxLength={40}
            width="medium"
            error={errorAt('nummer')}
          />
          <TextField
            name="pruefwert"
            label={texts.hash}
            hint={texts.hashHint}
            value={page.hash}
            maxLength={200}
            autoComplete="off"
            error={errorAt('pruefwert')}
          />
          <Button variant="secondary">{texts.checkReceipt}</Button>
        </form>
      </Section>
    </>
  );
}

function Result({ page: { result } }: { page: VerifyPageView }) {
  switch (result?.kind) {
    case undefined:
      return null;
    case 'letter':
      return (
        <Alert tone="success" title={texts.letterGood(dateText(result.issuedOn))} headingLevel={2} live id="ergebnis">
          {result.copy === 'archive' ? texts.letterArchive : texts.letterUnchanged}
        </Alert>
      );
    case 'letter-unknown':
      return (
        <Alert tone="warning" title={texts.letterUnknown} headingLevel={2} live id="ergebnis">
          {texts.letterUnknownText}
        </Alert>
      );
    case 'history':
      return result.intact ? (
        <Alert tone="success" title={texts.historyGood(dateText(result.recordedOn))} headingLevel={2} live id="ergebnis">
          {texts.historyIntact}
        </Alert>
      ) : (
        <Alert tone="danger" title={texts.historyBroken} headingLevel={2} live id="ergebnis">
          {texts.historyBrokenText}
        </Alert>
      );
    case 'history-unknown':
      return (
        <Alert tone="warning" title={texts.historyUnknown} headingLevel={2} live id="ergebnis">
          {texts.historyUnknownText}
        </Alert>
      );
  }
}
