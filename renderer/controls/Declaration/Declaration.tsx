import { Checkbox } from '../../ui/index.ts';
import type { ControlProps } from '../control.tsx';

/** One box that stands for a declaration, never ticked beforehand. */
export function Declaration({ path, id, label, hint, error, value }: ControlProps) {
  return (
    <div className="aw-declaration">
      {hint ? <p className="kern-body">{hint}</p> : null}
      <Checkbox name={path} id={id} label={label} value="true" checked={value === true} error={error} />
    </div>
  );
}
