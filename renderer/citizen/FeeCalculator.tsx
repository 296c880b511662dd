import type { FeeEstimate } from '../../engine/contract/citizen-pages.ts';
import { citizenWords } from '../messages/citizen-words.ts';
import { words } from '../messages/words.ts';
import { Alert, Button, FeeTable, SelectField, TextField } from '../ui/index.ts';

const { calculator: texts } = citizenWords;

/** The few questions the fee depends on, and what it then is. A plain form that shows the page again: nothing is stored. */
export function FeeCalculator({ estimate, action }: { estimate: FeeEstimate; action: string }) {
  const { fields, assessment, problem } = estimate;
  return (
    <section aria-labelledby="rechner-title" id="rechner" className="aw-calculator">
      <h3 className="kern-heading-small" id="rechner-title">
        {texts.title}
      </h3>
      <p className="kern-body">{texts.lead}</p>
      <form method="post" action={`${action}#rechner`} className="aw-form">
        {fields.map((question) => (
          <Question key={question.field.path} {...question} />
        ))}
        <Button variant="secondary">{texts.calculate}</Button>
      </form>
      <div role="status">
        {assessment ? (
          <>
            <h4 className="kern-title">{texts.result}</h4>
            <FeeTable assessment={assessment} />
            <p className="kern-body">{texts.note}</p>
          </>
        ) : null}
        {problem ? (
          <Alert tone="info" title={texts.unknown}>
            {problem}
          </Alert>
        ) : null}
      </div>
    </section>
  );
}

function Question({ field, value, error }: FeeEstimate['fields'][number]) {
  const { path, label, hint, kind, options = [] } = field;
  const shared = { name: path, id: `rechner-${path}`, label, hint, error, value };
  if (kind === 'yesno')
    return (
      <SelectField
        {...shared}
        options={[
          { value: 'true', label: words.yes },
          { value: 'false', label: words.no },
        ]}
      />
    );
  if (options.length > 0)
    return <SelectField {...shared} options={options.map((option) => ({ value: String(option.value), label: option.label }))} />;
  return <TextField {...shared} inputMode={kind === 'integer' ? 'numeric' : 'text'} width="short" />;
}
