import type { Diagnostic } from '../../diagnostics.ts';
import type { ProcessShape } from '../../format.ts';
import type { Reporter } from '../check-process.ts';

/** Timers run out where their action is possible, and the system may do it; what only the system does is set off by something. */
export function checkTimers(file: Reporter, shape: ProcessShape): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [id, timer] of Object.entries(shape.timers ?? {})) {
    const action = shape.actions[timer.action]!;
    timer.in.forEach((state, index) => {
      if (!action.from.includes(state))
        found.push(
          file.report('AW1430', ['timers', id, 'in', index], `Die Aktion „${timer.action}“ ist im Stand „${state}“ nicht möglich.`),
        );
    });
    if (!action.by.includes('system'))
      found.push(file.report('AW1429', ['timers', id, 'action'], `„${timer.action}“ darf die Uhr nicht auslösen: by nennt system nicht.`));
  }
  for (const [id, action] of Object.entries(shape.actions)) {
    if (action.by.length === 0)
      found.push(file.report('AW1427', ['actions', id, 'by'], 'Diese Aktion darf niemand ausführen (by ist leer).'));
  }
  return found;
}
