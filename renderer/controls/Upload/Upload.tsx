import { getAt, kindNames, megabytes, toItemPath } from '../../../engine/rules/index.ts';
import { useFormState } from '../../form/form-context.ts';
import { asUploads } from '../../form/form-state.ts';
import { de } from '../../messages/de.ts';
import { FileField } from '../../ui/index.ts';
import { ErrorText, LabelText } from '../../ui/fields.tsx';
import type { ControlProps } from '../control.tsx';
import { fieldProps } from '../field-props.ts';
import { UploadedFile } from './UploadedFile.tsx';
import { UploadTransfer } from './UploadTransfer.tsx';

const none: never[] = [];

/** Files of the person: kinds and size are said beforehand. Without script they go with the post; with it at once, in the background. */
export function Upload(props: ControlProps) {
  const { field, path, id, label, error, optional } = props;
  const value = useFormState((state) => getAt(state.answers, path));
  const transfers = useFormState((state) => state.transfers.get(toItemPath(state.answers, path)) ?? none);
  const limits = field.upload;
  if (!limits) return null;
  const files = asUploads(value);
  const { kinds, maxBytes, maxCount, minCount } = limits;
  const rules = de.uploadRules(kindNames(kinds), megabytes(maxBytes), maxCount, minCount);
  const busy = transfers.filter((transfer) => transfer.replaces === undefined).length;
  const list =
    files.length + transfers.length === 0 ? null : (
      <ul className="aw-files" id={`${id}-files`} tabIndex={-1} aria-label={de.uploadedFiles(label)}>
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
    const hint = field.hint ? `${field.hint} ${rules}` : rules;
    return <FileField {...fieldProps(props)} hint={hint} accept={accept} multiple={maxCount > 1} above={list} />;
  }
  return (
    <div className="kern-form-input" role="group" aria-labelledby={`${id}-label`} id={id} tabIndex={-1}>
      <p className="kern-label" id={`${id}-label`}>
        <LabelText text={label} optional={optional} />
      </p>
      <p className="kern-hint">{de.uploadFull(maxCount)}</p>
      {list}
      {error ? <ErrorText id={`${id}-error`}>{error}</ErrorText> : null}
    </div>
  );
}
