import { Fieldset } from '../../ui/index.ts';
import { Children } from '../Children.tsx';
import type { ControlProps } from '../control.tsx';

/** A place, described by words: street, number, where exactly. Always under its own legend. */
export function Place({ element, path, id, label, hint, error }: ControlProps) {
  return (
    <Fieldset legend={label} id={id} hint={hint} error={error} large>
      <Children elements={element.elements} path={path} />
    </Fieldset>
  );
}
