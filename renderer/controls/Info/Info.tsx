import type { ControlProps } from '../control.tsx';

/** Text between the questions; asks nothing. */
export function Info({ field }: ControlProps) {
  return <p className="kern-body aw-info">{field.hint ?? field.label}</p>;
}
