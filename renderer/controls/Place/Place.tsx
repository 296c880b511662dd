import { Fieldset } from '../../ui/index.ts';
import { Children } from '../Children.tsx';
import type { ControlProps } from '../control.tsx';
import { Locate } from './Locate.tsx';

/** A place, described by words: street, number, where exactly; with coordinates where it asks for them. Always under its own legend. */
export function Place({ element, field, path, id, label, hint, error }: ControlProps) {
  const names = field.fields?.map((child) => child.name) ?? [];
  return (
    <Fieldset legend={label} id={id} hint={hint} error={error} large>
      <Children elements={element.elements} path={path} />
      {names.includes('breite') && names.includes('laenge') ? <Locate path={path} /> : null}
    </Fieldset>
  );
}
