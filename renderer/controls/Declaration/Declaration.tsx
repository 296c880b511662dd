import { Checkbox } from '../../ui/index.ts';
import type { ControlProps } from '../control.tsx';

/** One box that stands for a declaration in its exact words, never ticked beforehand; the hint stands below. */
export function Declaration({ path, id, label, hint, error, value }: ControlProps) {
  return (
    <div className="aw-declaration">
      <Checkbox name={path} id={id} label={label} hint={hint} value="true" checked={value === true} error={error} />
    </div>
  );
}
