import type { ReactNode } from 'react';
import type { FormPageView } from '../../engine/contract/form-page.ts';
import { prune } from '../../engine/rules/form-view.ts';
import { Alert, Button, ErrorSummary, PageHeading } from '../ui/index.ts';
import { FieldView, fieldId, type FormState } from './FieldView.tsx';

/** One page of the form as a plain post: works without JavaScript, page by page. */
export function renderFormPage(view: FormPageView): { body: ReactNode; hasErrors?: boolean; scripts?: string[] } {
  const { hidden, answers } = prune(view.form, view.answers);
  const state: FormState = {
    answers: { ...view.answers, ...onlyDerived(view, answers) },
    hidden,
    shown: [],
    issues: new Map(view.issues.map((issue) => [issue.path, issue.message])),
    form: view.form,
  };
  const field = <FieldView field={view.page.field} path={view.page.id} state={state} root />;
  return { body: <FormBody view={view} state={state} field={field} />, hasErrors: view.issues.length > 0 };
}

const onlyDerived = (view: FormPageView, answers: FormPageView['answers']): FormPageView['answers'] =>
  view.form.derived.length > 0 ? answers : {};

function FormBody({ view, state, field }: { view: FormPageView; state: FormState; field: ReactNode }) {
  return (
    <>
      <nav aria-label="Fortschritt" className="aw-progress">
        {view.backUrl ? (
          <a className="kern-link" href={view.backUrl}>
            Zurück
          </a>
        ) : null}
        <p className="kern-body">
          Schritt {view.stepNumber} von {view.stepCount}
        </p>
        <progress max={view.stepCount} value={view.stepNumber} aria-label={`Schritt ${view.stepNumber} von ${view.stepCount}`} />
      </nav>
      <ErrorSummary items={view.issues.map((issue) => ({ id: fieldId(issue.path), message: issue.message }))} />
      {view.newQuestions ? (
        <Alert tone="info" title="Es sind noch Fragen hinzugekommen" live>
          Aufgrund Ihrer Angaben brauchen wir noch etwas mehr. Die neuen Fragen stehen an ihrer Stelle auf dieser Seite.
        </Alert>
      ) : null}
      <PageHeading preline={view.serviceName} title={view.page.title} lead={view.page.description} />
      <form method="post" action={view.action} encType="multipart/form-data" noValidate className="aw-form">
        {/* Enter in a field means "Weiter", not the first button of the page. */}
        <button type="submit" name="_action" value="next" className="kern-sr-only" tabIndex={-1} aria-hidden="true">
          Weiter
        </button>
        {field}
        <FieldMarker state={state} />
        <div className="aw-actions">
          <Button name="_action" value="next">
            {view.returnToReview ? 'Weiter zur Übersicht' : 'Weiter'}
          </Button>
          <Button name="_action" value="save" variant="secondary">
            Zwischenspeichern
          </Button>
        </div>
      </form>
    </>
  );
}

/** Rendered after the fields: they have entered themselves into `shown` by then. */
function FieldMarker({ state }: { state: FormState }) {
  return <input type="hidden" name="_fields" value={state.shown.join(',')} />;
}
