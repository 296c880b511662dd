import { getAt, kindNames, megabytes, toItemPath } from '../../../engine/rules/index.ts';
import { useForm, useFormState } from '../../form/form-context.ts';
import { asUploads } from '../../form/form-state.ts';
import { words } from '../../messages/words.ts';
import { FileField } from '../../ui/index.ts';
import { Said } from '../../ui/Said.tsx';
import { ErrorText, LabelText } from '../../ui/fields.tsx';
import type { ControlProps } from '../control.tsx';
import { fieldProps } from '../field-props.ts';
import { UploadedFile } from './UploadedFile.tsx';
import { UploadTransfer } from './UploadTransfer.tsx';

const none: never[] = [];

/** Files of the person: kinds and size are said beforehand. Without script they go with the post; with it at once, in the background. */
export function Upload(props: ControlProps) {
  const { field, path, id, label, error, optional } = props;
  const { view } = useForm();
  const value = useFormState((state) => getAt(state.answers, path));
  const transfers = useFormState((state) => state.transfers.get(toItemPath(state.answers, path)) ?? none);
  const limits = field.upload;
  if (!limits) return null;
  const files = asUploads(value);
  const { kinds, maxBytes, maxCount, minCount } = limits;
  const rules = words.uploadRules(kindNames(kinds), megabytes(maxBytes, view.form.lang), maxCount, minCount);
  const busy = transfers.filter((transfer) => transfer.replaces === undefined).length;
  const list =
    files.length + transfers.length === 0 ? null : (
      <ul className="aw-files" id={`${id}-files`} tabIndex={-1} aria-label={words.uploadedFiles(label)}>
        {files.map((file) => (
          <UploadedFile key={file.datei} file={file} path={path} />
        ))}
        {transfers.map((transfer) => (
          <UploadTransfer key={transfer.id} transfer={transfer} path={path} />
        ))}
      </ul>
    );
  if (files.length + busy < maxCount) {
    const accept = kinds.map((kind) => (kind === 'jpg' ? '.jpg,.jpeg' : `.${kind}`)).join(',');
    const hint = field.hint ? (
      <>
        <Said>{field.hint}</Said> {rules}
      </>
    ) : (
      rules
    );
    return <FileField {...fieldProps(props)} hint={hint} accept={accept} multiple={maxCount > 1} above={list} />;
  }
  return (
    <div className="kern-form-input" role="group" aria-labelledby={`${id}-label`} id={id} tabIndex={-1}>
      <p className="kern-label" id={`${id}-label`}>
        <LabelText text={label} optional={optional} />
      </p>
      <p className="kern-hint">{words.uploadFull(maxCount)}</p>
      {list}
      {error ? <ErrorText id={`${id}-error`}>{error}</ErrorText> : null}
    </div>
  );
}
