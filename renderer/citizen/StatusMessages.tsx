import type { StatusPageView } from '../../engine/contract/citizen-pages.ts';
import { citizenWords } from '../messages/citizen-words.ts';
import { Button, bytesText, dateText, dateTimeText, FileField, Section, TextArea } from '../ui/index.ts';
import { langOfGerman } from '../messages/speech.ts';
import { German } from '../ui/Said.tsx';
import { FileList } from './FileList.tsx';

const { status } = citizenWords;

/** The town's open question, with the form to answer it. */
export function AnswerForm({ page, request }: { page: StatusPageView; request: NonNullable<StatusPageView['case']['request']> }) {
  return (
    <Section title={status.request} id="rueckfrage">
      <div className="aw-message aw-message--town">
        <p className="kern-body aw-prewrap" lang={langOfGerman()}>
          {request.text}
        </p>
      </div>
      <p className="kern-body">{request.due ? status.requestDue(dateText(request.due)) : status.requestNoDue}</p>
      <WriteForm
        page={page}
        action={request.action}
        label={status.answer}
        hint={status.answerHint}
        textOptional
        filesLabel={status.answerFiles}
        submit={status.answerSend}
        primary
      />
    </Section>
  );
}

/** What was written so far, and a form for more while the process allows it. */
export function Messages({ page }: { page: StatusPageView }) {
  const found = page.case;
  const message = found.actions.find((allowed) => allowed.action.does === 'message' && !allowed.refused);
  if (found.messages.length === 0 && !message) return null;
  return (
    <Section title={status.messages} id="nachrichten">
      {found.messages.length === 0 ? <p className="kern-body">{status.noMessages}</p> : null}
      {found.messages.map((entry, index) => (
        <article className={`aw-message aw-message--${entry.from}`} key={`${entry.at} ${index}`}>
          <p className="aw-message__head">
            {entry.from === 'citizen' ? status.you : <German>{found.unit.name}</German>}, {dateTimeText(entry.at)}
          </p>
          <p className="kern-body aw-prewrap" lang={entry.from === 'town' ? langOfGerman() : undefined}>
            {entry.text}
          </p>
          <FileList files={entry.files} base={`${page.base}/datei/`} />
        </article>
      ))}
      {message && !found.request ? (
        <WriteForm
          page={page}
          action={message.id}
          label={status.message}
          hint={status.messageHint}
          filesLabel={status.messageFiles}
          submit={status.messageSend}
        />
      ) : null}
    </Section>
  );
}

/** Taking a case up again: something has changed, the matter is not settled, an appointment is called off. */
export function Reopen({ page }: { page: StatusPageView }) {
  const reopen = page.case.actions.find((allowed) => allowed.action.does === 'reopen' && !allowed.refused);
  if (!reopen) return null;
  return (
    <Section title={reopen.action.label} id="wieder-aufnehmen">
      <p className="kern-body">{status.reopenText}</p>
      <WriteForm page={page} action={reopen.id} label={status.reopen} submit={reopen.action.label} />
    </Section>
  );
}

interface WriteFormProps {
  page: StatusPageView;
  action: string;
  label: string;
  hint?: string;
  /** Absent: no files can be sent along. */
  filesLabel?: string;
  submit: string;
  /** A file alone is an answer too. */
  textOptional?: boolean;
  primary?: boolean;
}

/** Text and files to the town; the mistake of the last try stands at the field, what was typed stays. */
function WriteForm({ page, action, label, hint, filesLabel, submit, textOptional, primary }: WriteFormProps) {
  const problem = page.problem?.action === action ? page.problem : undefined;
  const { kinds, maxBytes, maxCount } = page.files;
  const accept = kinds.map((kind) => `.${kind}`).join(',');
  const filesHint = status.filesHint(kinds.map((kind) => kind.toUpperCase()).join(', '), bytesText(maxBytes), maxCount);
  return (
    <form
      method="post"
      action={`${page.base}/aktion/${encodeURIComponent(action)}`}
      encType="multipart/form-data"
      className="aw-form"
      noValidate
    >
      <TextArea
        name="text"
        id={`text-${action}`}
        label={label}
        hint={hint}
        optional={textOptional}
        value={problem?.typed}
        error={problem?.message}
        rows={5}
        maxLength={10_000}
      />
      {filesLabel ? (
        <FileField name="dateien" id={`dateien-${action}`} label={filesLabel} hint={filesHint} optional multiple accept={accept} />
      ) : null}
      <Button variant={primary ? 'primary' : 'secondary'}>{submit}</Button>
    </form>
  );
}
