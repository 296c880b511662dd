import { Fieldset } from '../../ui/index.ts';
import { Children } from '../Children.tsx';
import type { ControlProps } from '../control.tsx';

/** Fields that belong together. The section of the page needs no legend: the page's heading says the same. */
export function Group({ element, path, id, label, hint, error }: ControlProps) {
  const fields = <Children elements={element.elements} path={path} />;
  if (element.root) return fields;
  return (
    <Fieldset legend={label} id={id} hint={hint} error={error} large>
      {fields}
    </Fieldset>
  );
}
