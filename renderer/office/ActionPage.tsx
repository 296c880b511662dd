import type { OfficeActionPage } from '../../engine/contract/office-pages.ts';
import { Alert, Button, dateText, ErrorSummary, FeeTable, LinkButton, Section } from '../ui/index.ts';
import { CasePreline } from './CaseHeader.tsx';
import { DecisionFacts } from './DecisionFacts.tsx';
import { Instructions } from './Instructions.tsx';
import { LetterList } from './LetterList.tsx';
import { office } from './messages.de.ts';
import { OfficeFields } from './OfficeFields.tsx';

const texts = office.action;

/** One step of the process: what it does, what it needs, and one button. */
export function ActionPage({ page }: { page: OfficeActionPage }) {
  return (
    <div className="aw-measure-wide">
      <CasePreline head={page.head} title={page.title} lead={page.lead} />
      <Instructions sentences={page.instructions} />
      <ErrorSummary items={page.issues.map(({ field, message }) => ({ id: field, message }))} />
      {page.conflict ? (
        <Alert tone="warning" title={texts.conflict} live>
          {page.conflict}
        </Alert>
      ) : null}
      {page.refusal ? (
        <Alert tone="danger" title={texts.refusal} live>
          {page.refusal}
        </Alert>
      ) : null}
      {page.question ? (
        <div className="aw-panel">
          <h2 className="aw-panel__title">{texts.question}</h2>
          <p className="aw-prewrap">{page.question.text}</p>
          <p className="aw-muted">
            {page.question.unitName} · {texts.from} {dateText(page.question.dueAt)}
          </p>
        </div>
      ) : null}
      {page.decision ? (
        <Section title={texts.decisionReview} id="entscheidung">
          <DecisionFacts decision={page.decision} />
          <Fees page={page} />
        </Section>
      ) : (
        <Fees page={page} />
      )}
      {page.letters.length > 0 ? (
        <Section title={office.sections.letters} id="schreiben">
          <LetterList letters={page.letters} />
        </Section>
      ) : null}
      {page.blocked ? <Blocked page={page} /> : <StepForm page={page} />}
    </div>
  );
}

const Fees = ({ page: { fees } }: { page: OfficeActionPage }) => (fees && fees.lines.length > 0 ? <FeeTable assessment={fees} /> : null);

function Blocked({ page }: { page: OfficeActionPage }) {
  return (
    <>
      <Alert tone="info" title={texts.refusal}>
        {page.blocked}
      </Alert>
      <p>
        <LinkButton href={page.head.url} variant="secondary">
          {office.head.toCase}
        </LinkButton>
      </p>
    </>
  );
}

function StepForm({ page }: { page: OfficeActionPage }) {
  return (
    <form
      method="post"
      action={page.url}
      className="aw-form aw-office-form"
      encType={page.multipart ? 'multipart/form-data' : undefined}
      noValidate
    >
      <input type="hidden" name="version" value={page.head.version} />
      <OfficeFields fields={page.fields} issues={page.issues} />
      {page.confirm ? (
        <Alert tone="warning" title={texts.confirm}>
          {page.confirm}
        </Alert>
      ) : null}
      <div className="aw-buttons">
        <Button>{page.submitLabel}</Button>
        <LinkButton href={page.head.url} variant="tertiary">
          {texts.cancel}
        </LinkButton>
      </div>
    </form>
  );
}
