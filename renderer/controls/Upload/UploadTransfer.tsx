import type { Transfer } from '../../form/form-state.ts';
import { words } from '../../messages/words.ts';
import { Button } from '../../ui/index.ts';

/** A file on its way. Start and end are announced; the numbers between are only for the eye. */
export function UploadTransfer({ transfer, path }: { transfer: Transfer; path: string }) {
  const { id, name, percent } = transfer;
  return (
    <li className="aw-file">
      <span className="aw-file__name">
        {words.uploadRunning(name, percent)}
        <progress className="aw-file__progress" max={100} value={percent} aria-label={name} />
      </span>
      <span className="aw-file__actions">
        <Button name="_action" value={`cancel-upload:${path}:${id}`} variant="tertiary" small about={` ${name}`}>
          {words.cancel}
        </Button>
      </span>
    </li>
  );
}
