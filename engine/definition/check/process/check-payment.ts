import type { Diagnostic } from '../../diagnostics.ts';
import type { ProcessShape } from '../../format.ts';
import type { Reporter } from '../check-process.ts';

/** Every path through a fee settles or is released: paying leads on, not paying ends. */
export function checkPayment(file: Reporter, shape: ProcessShape): Diagnostic[] {
  const { payment } = shape;
  if (!payment) return [];
  const found: Diagnostic[] = [];
  for (const [id, action] of Object.entries(shape.actions)) {
    if (action.does !== 'settle' || !action.from.includes(payment)) continue;
    if ((action.to ?? payment) === payment)
      found.push(
        file.report('AW1472', ['actions', id], 'Nach der Zahlung bleibt der Vorgang, wo er ist. Bitte nennen Sie den Stand danach (to).', {
          key: true,
        }),
      );
    if (!action.by.includes('system'))
      found.push(file.report('AW1473', ['actions', id, 'by'], 'Den Eingang der Zahlung meldet das System: by muss system nennen.'));
  }
  for (const [id, timer] of Object.entries(shape.timers ?? {})) {
    const target = shape.actions[timer.action]?.to;
    if (timer.in.includes(payment) && (target === undefined || target === payment))
      found.push(
        file.report(
          'AW1474',
          ['timers', id, 'action'],
          'Wer nicht zahlt, wartet ewig: Die Frist führt aus dem Stand der Zahlung nicht heraus.',
        ),
      );
  }
  // Without any settle (AW1417) the rest would only say the same.
  const settles = Object.values(shape.actions).some(({ does, from }) => does === 'settle' && from.includes(payment));
  if (settles) found.push(...findUnpaidWays(file, shape, payment));
  const state = shape.states[payment];
  if (state?.end) found.push(file.report('AW1475', ['payment'], 'Der Stand der Zahlung kann kein Ende sein.'));
  return found;
}

/** Whoever has not paid may pay or end, and nothing else. */
function findUnpaidWays(file: Reporter, shape: ProcessShape, payment: string): Diagnostic[] {
  const leads = Object.entries(shape.actions).filter(([, { does, from, to }]) => {
    const goesOn = to !== undefined && to !== payment && !shape.states[to]?.end;
    return goesOn && does !== 'settle' && from.includes(payment);
  });
  return leads.map(([id]) =>
    file.report('AW1477', ['actions', id, 'to'], `„${id}“ führt aus dem Stand der Zahlung weiter, ohne dass gezahlt ist.`),
  );
}
