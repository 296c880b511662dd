import type { Diagnostic } from '../../diagnostics.ts';
import type { Operation, ProcessShape, Requirement, ShapeAction } from '../../format.ts';
import type { Code } from '../../codes/index.ts';
import type { Reporter } from '../check-process.ts';

/** Operation that can make a requirement true; without it the action waits for ever. The rest comes from outside. */
const providers: Partial<Record<Requirement, Operation>> = {
  approved: 'approve',
  identified: 'identify',
  cashed: 'cash',
  related: 'relate',
  appointed: 'appoint',
  effective: 'send',
  grants: 'prepare',
  refuses: 'prepare',
};

/** What is asked for can be had, what rests can go on, a payment has its second person, a timer's action its timer. */
export function checkCapabilities(file: Reporter, shape: ProcessShape): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [id, action] of Object.entries(shape.actions)) {
    const problem = findProblem(shape, id, action);
    if (problem) found.push(file.report(problem.code, ['actions', id, ...problem.at], problem.message, { key: problem.at.length === 0 }));
  }
  return found;
}

interface Problem {
  code: Code;
  at: string[];
  message: string;
}

function findProblem(shape: ProcessShape, id: string, action: ShapeAction): Problem | undefined {
  const has = (operation: Operation): boolean => Object.values(shape.actions).some((other) => other.does === operation);
  const unmet = action.requires?.find((requirement) => providers[requirement] && !has(providers[requirement]));
  if (unmet)
    return {
      code: 'AW1431',
      at: ['requires'],
      message: `„${unmet}“ kann hier nie erfüllt sein: Es fehlt eine Aktion ${providers[unmet]}.`,
    };
  return findOperationProblem(shape, id, action);
}

/** The action would end an unpaid case, and no timer runs there at all (AW1418). */
const waitsUnpaid = ({ payment, timers = {} }: ProcessShape, { from }: ShapeAction): boolean =>
  payment !== undefined && from.includes(payment) && !Object.values(timers).some((timer) => timer.in.includes(payment));

function findOperationProblem(shape: ProcessShape, id: string, action: ShapeAction): Problem | undefined {
  const target = action.to === undefined ? undefined : shape.states[action.to];
  const goesOn = Object.values(shape.actions).some((other) => other.does === 'resume' && other.from.includes(action.to ?? ''));
  switch (action.does) {
    case 'suspend':
      return target?.clock === 'paused' && goesOn
        ? undefined
        : {
            code: 'AW1432',
            at: [],
            message: 'Wer ruht, muss fortgesetzt werden können: suspend führt in einen Stand mit clock: paused, aus dem resume führt.',
          };
    case 'order':
      return action.by.every((role) => role === 'second')
        ? undefined
        : { code: 'AW1433', at: ['by'], message: 'Eine Zahlung anordnen darf nur die zweite Person (by: [second]).' };
    case 'flag':
      return Object.keys(action.flags ?? {}).length > 0
        ? undefined
        : { code: 'AW1434', at: [], message: 'Es fehlen die Kennzeichen (flags).' };
    case 'send':
      return action.letter !== undefined
        ? undefined
        : { code: 'AW1440', at: [], message: 'Was hinausgeht, ist ein Schreiben: Es fehlt, welches (letter).' };
    case 'expire':
      // An unpaid case that waits for ever is told at the payment.
      return Object.values(shape.timers ?? {}).some((timer) => timer.action === id) || waitsUnpaid(shape, action)
        ? undefined
        : { code: 'AW1435', at: [], message: 'Keine Frist (timers) löst diese Aktion aus.' };
    case 'publish':
      return action.from.every((state) => shape.states[state]?.public)
        ? undefined
        : { code: 'AW1436', at: ['from'], message: 'Wer veröffentlicht, braucht für jeden dieser Stände Worte für alle (public).' };
    default:
      return undefined;
  }
}
