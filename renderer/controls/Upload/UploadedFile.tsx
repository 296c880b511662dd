import type { UploadValue } from '../../../engine/definition/bundle.ts';
import { useForm, useFormState } from '../../form/form-context.ts';
import { words } from '../../messages/words.ts';
import { Button, bytesText, Icon } from '../../ui/index.ts';

/** A file that is with us: to be looked at, replaced (with script) and removed. */
export function UploadedFile({ file, path }: { file: UploadValue; path: string }) {
  const { view } = useForm();
  const preview = useFormState((state) => state.previews.get(file.datei));
  const enhanced = useFormState((state) => state.enhanced);
  const address = view.fileUrl + file.datei;
  return (
    <li className="aw-file">
      {file.typ.startsWith('image/') ? (
        <img className="aw-file__preview" src={preview ?? address} alt="" loading="lazy" width="56" height="56" />
      ) : (
        <span className="aw-file__preview">
          <Icon name="draft" />
        </span>
      )}
      <span className="aw-file__name">
        <a className="kern-link kern-link--no-visited-state" href={address}>
          {file.name}
        </a>{' '}
        <span className="aw-file__size">{words.fileSize(bytesText(file.groesse))}</span>
      </span>
      <span className="aw-file__actions">
        {enhanced ? (
          <Button name="_action" value={`replace-upload:${path}:${file.datei}`} variant="tertiary" small about={` ${file.name}`}>
            {words.replace}
          </Button>
        ) : null}
        <Button name="_action" value={`remove-upload:${path}:${file.datei}`} variant="tertiary" small about={` ${file.name}`}>
          {words.remove}
        </Button>
      </span>
    </li>
  );
}
