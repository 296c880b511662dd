import { runCommand } from '../../cases/index.ts';
import { appendToCase, findCaseFile, timersFor, type CaseFile } from '../case-file.ts';
import { deadlineOf, lastDayOf } from '../case-timers.ts';
import { caseFacts } from '../case-facts.ts';
import type { Dependencies } from '../dependencies.ts';
import { toLocalDate } from '../local-date.ts';
import { ConflictError, type TimerRow } from '../ports.ts';
import { refreshPayment } from '../payments/refresh-payment.ts';
import { enqueueNewsMail } from './citizen-mail.ts';

const system = { kind: 'system', id: 'system', name: 'Zeitablauf' } as const;

/** Runs the actions whose timers have run out. A timer that no longer fits the state is dropped. */
export async function runTimers(deps: Dependencies, limit = 50): Promise<number> {
  const due = await deps.store.read.listDueTimers(deps.clock.now().toISOString(), limit);
  for (const timer of due) await runTimer(deps, timer);
  return due.length;
}

async function runTimer(deps: Dependencies, timer: TimerRow): Promise<void> {
  const file = await findCaseFile(deps, timer.tenant, timer.caseNumber);
  // Money that arrived at the last moment counts: ask the cash desk before anything expires.
  for (const payment of file?.payments ?? []) await refreshPayment(deps, payment);
  const current = file && (await findCaseFile(deps, timer.tenant, timer.caseNumber));
  const now = deps.clock.now().toISOString();
  try {
    await deps.store.write(async (tx) => {
      await tx.deleteTimer(timer.tenant, timer.id);
      const due = current && stepOf(current, timer.name, toLocalDate(now));
      if (!current || !due) return;
      if (due === 'later')
        return tx.replaceTimers(timer.tenant, current.row.id, timersFor(current.bundle, current.row, current.state, now));
      const result = runCommand(current.bundle.process, current.state, caseFacts(current, toLocalDate(now)), {
        action: due.action,
        actor: system,
        roles: ['system'],
        units: [],
        input: { deadline: due.deadline },
        now,
        today: toLocalDate(now),
        newId: timer.id,
      });
      if (!result.ok) return deps.log.error('timer.refused', { timer: timer.name, code: result.code });
      const after = await appendToCase(tx, current, [result.event]);
      if (after.state.closedAt) await enqueueNewsMail(deps, tx, after, 'closed', timer.id);
      else if (result.event.type === 'deem') await enqueueNewsMail(deps, tx, after, 'news', timer.id);
    });
  } catch (error) {
    // Someone acted at the same moment; the timer is still there and comes up again.
    if (!(error instanceof ConflictError)) throw error;
  }
}

/** The step a timer is for; undefined where it does not fit the case any more, `later` where the deadline has moved meanwhile. */
function stepOf({ bundle, state }: CaseFile, name: string, today: string): { action: string; deadline?: string } | 'later' | undefined {
  const deadline = deadlineOf(bundle, name);
  if (!deadline) {
    const timer = bundle.process.timers?.[name];
    return timer?.in.includes(state.state) ? { action: timer.action } : undefined;
  }
  const last = lastDayOf(bundle, state, deadline, today);
  if (last === undefined) return undefined;
  return last < today ? { action: deadline.then!.action, deadline: deadline.id } : 'later';
}
