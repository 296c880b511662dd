import { words } from '../messages/words.ts';
import { Icon } from '../ui/index.ts';
import { useFormState } from './form-context.ts';
import type { SaveState } from './form-state.ts';

/** Says whether what was typed is safe. Its room is kept from the start, so that nothing moves when it fills. */
export function SaveLine() {
  const saved = useFormState((state) => state.saved);
  return (
    <p className="kern-body kern-body--small aw-save-line" data-state={saved?.kind}>
      {saved ? (
        <>
          <Icon name={saved.kind === 'saved' ? 'success' : 'warning'} size="small" />
          <span>{saveText(saved)}</span>
        </>
      ) : null}
    </p>
  );
}

export function saveText(saved: SaveState): string {
  if (saved.kind === 'saved') return words.saved(saved.at);
  return saved.kind === 'offline' ? words.notSavedOffline : words.notSaved(saved.reason);
}
