import { fieldId } from '../../form/field-id.ts';
import type { FieldElement } from '../../form/ui-schema.ts';
import { words } from '../../messages/words.ts';
import { Button, Fieldset } from '../../ui/index.ts';
import { Children } from '../Children.tsx';

interface Item {
  element: FieldElement;
  list: string;
  index: number;
  itemId: string;
  label: string;
  /** It cannot be removed. */
  fixed: boolean;
}

/** One item of a list; `_id` keeps it the same while others come and go. */
export function ListItem({ element, list, index, itemId, label, fixed }: Item) {
  const path = `${list}.${index}`;
  return (
    <div className="aw-list__item">
      <Fieldset legend={words.itemTitle(label, index + 1)} id={fieldId(path)} large>
        <input type="hidden" name={`${path}._id`} value={itemId} />
        <Children elements={element.elements} path={path} />
      </Fieldset>
      {fixed ? null : (
        <Button name="_action" value={`remove:${list}:${itemId}`} variant="tertiary" icon="delete">
          {words.removeItem(label, index + 1)}
        </Button>
      )}
    </div>
  );
}
