import { getAt } from '../../../engine/rules/index.ts';
import { useFormState } from '../../form/form-context.ts';
import { words } from '../../messages/words.ts';
import { Button } from '../../ui/index.ts';
import { Said } from '../../ui/Said.tsx';
import { ErrorText } from '../../ui/fields.tsx';
import type { ControlProps } from '../control.tsx';
import { ListItem } from './ListItem.tsx';

/** A group that may be answered several times. Its buttons post, and are taken over by the script where there is one. */
export function List({ element, field, path, id, label, hint, error, optional }: ControlProps) {
  const ids = useFormState((state) => itemIds(getAt(state.answers, path)));
  const items = ids === '' ? [] : ids.split(',');
  const name = field.itemLabel ?? words.itemDefault;
  const Heading = /\.\d+\./.test(path) ? 'h3' : 'h2';
  // What is demanded anyway is changed, not removed.
  const fixed = !optional && items.length <= Math.max(1, field.minItems ?? 1);
  const full = field.maxItems !== undefined && items.length >= field.maxItems;
  return (
    <div className="aw-list" id={id} tabIndex={-1} role="group" aria-label={label} aria-describedby={error ? `${id}-error` : undefined}>
      {element.root ? null : (
        <Heading className={Heading === 'h2' ? 'kern-heading-medium' : 'kern-heading-small'}>
          <Said>{label}</Said>
        </Heading>
      )}
      {element.root || !hint ? null : (
        <p className="kern-hint">
          <Said>{hint}</Said>
        </p>
      )}
      {error ? <ErrorText id={`${id}-error`}>{error}</ErrorText> : null}
      {items.length === 0 ? <p className="kern-body">{words.itemsNone}</p> : null}
      {items.map((item, index) => (
        <ListItem
          key={item}
          element={element}
          list={path}
          index={index}
          itemId={item.startsWith('#') ? '' : item}
          label={name}
          fixed={fixed}
        />
      ))}
      {full ? (
        <p className="kern-body">{words.itemsAtMost(field.maxItems!)}</p>
      ) : (
        <Button id={`${id}-add`} name="_action" value={`add:${path}`} variant="secondary" icon="add">
          {words.addItem(name)}
        </Button>
      )}
    </div>
  );
}

/** Ids of the items in order, as one text, so that the list is drawn again only when items come or go; "#2" for an item without one. */
function itemIds(value: unknown): string {
  const items = Array.isArray(value) ? (value as ({ _id?: unknown } | null)[]) : [];
  return items.map((item, index) => (typeof item?._id === 'string' ? item._id : `#${index}`)).join(',');
}
