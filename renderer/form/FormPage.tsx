import { JsonFormsContext, JsonFormsDispatch } from '@jsonforms/react';
import { useMemo, type ReactNode } from 'react';
import { nounWords } from '../../engine/contract/noun.ts';
import { controls } from '../controls/index.ts';
import { words } from '../messages/words.ts';
import { Alert, Button, dateText, ErrorSummary, PageHeading } from '../ui/index.ts';
import { fieldId } from './field-id.ts';
import { FormContext, useForm, useFormState, type Form } from './form-context.ts';
import { LoginEnding } from './LoginEnding.tsx';
import { SaveLine } from './SaveLine.tsx';
import { shownFields } from './shown-fields.ts';
import { toUiSchema } from './ui-schema.ts';

/** One page of the form: the same on the server and in the browser. A plain post without JavaScript, page by page. */
export function FormPage({ form }: { form: Form }) {
  const { view } = form;
  return (
    <FormContext value={form}>
      <Progress />
      <Mistakes />
      {view.newQuestions ? (
        <Alert tone="info" title={words.newQuestionsTitle} live>
          {words.newQuestionsText}
        </Alert>
      ) : null}
      {view.warning ? (
        <Alert tone="warning" title={words.cannotApply(nounWords(view.noun))}>
          {view.warning}
        </Alert>
      ) : null}
      {view.expires ? (
        <Alert tone="warning" title={words.expiresTitle(dateText(view.expires))}>
          {words.expiresText}
        </Alert>
      ) : null}
      <PageHeading preline={view.serviceName} title={view.page.title} lead={view.page.description} />
      <Post>
        {/* Enter in a field means "Weiter", not the first button of the page. */}
        <button type="submit" name="_action" value="next" className="kern-sr-only" tabIndex={-1} aria-hidden="true">
          {words.next}
        </button>
        <Fields />
        <FieldMarker />
        <div className="aw-actions">
          <Button name="_action" value="next">
            {view.returnToReview ? words.toReview : words.next}
          </Button>
          <Button name="_action" value="save" variant="secondary">
            {view.channel === 'online' ? words.saveForLater : words.save}
          </Button>
        </div>
        <SaveLine />
        <LoginEnding />
      </Post>
      <Announcer />
    </FormContext>
  );
}

function Post({ children }: { children: ReactNode }) {
  const { action } = useForm().view;
  const enhanced = useFormState((state) => state.enhanced);
  return (
    <form
      method="post"
      action={action}
      encType="multipart/form-data"
      noValidate
      className="aw-form"
      id="form"
      data-enhanced={enhanced || undefined}
    >
      {children}
    </form>
  );
}

const nothing = {};
/** JSON Forms finds the control for each field; it holds no data, validates nothing and knows no rules. */
function Fields() {
  const { page } = useForm().view;
  const jsonForms = useMemo(() => {
    const core = { data: nothing, schema: nothing, uischema: toUiSchema(page), validationMode: 'NoValidation' as const };
    return { core, renderers: controls };
  }, [page]);
  return (
    <JsonFormsContext value={jsonForms}>
      <JsonFormsDispatch path={page.id} />
    </JsonFormsContext>
  );
}

function Progress() {
  const { backUrl, stepNumber, stepCount } = useForm().view;
  const text = words.stepOf(stepNumber, stepCount);
  return (
    <nav aria-label={words.progress} className="aw-progress">
      {backUrl ? (
        <a className="kern-link" href={backUrl}>
          {words.back}
        </a>
      ) : null}
      <p className="kern-body">{text}</p>
      <progress max={stepCount} value={stepNumber} aria-label={text} />
    </nav>
  );
}

function Mistakes() {
  const summary = useFormState((state) => state.summary);
  return <ErrorSummary items={summary.map(({ path, message }) => ({ id: fieldId(path), message }))} />;
}

function FieldMarker() {
  const { field } = useForm().view.page;
  const shown = useFormState((state) => shownFields(field, state).join(','));
  return <input type="hidden" name="_fields" value={shown} />;
}

function Announcer() {
  const announcement = useFormState((state) => state.announcement);
  return (
    <p className="kern-sr-only" role="status" id="form-announcement">
      {announcement}
    </p>
  );
}
