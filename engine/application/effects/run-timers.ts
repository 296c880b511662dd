import { runCommand } from '../../cases/index.ts';
import { appendToCase, findCaseFile } from '../case-file.ts';
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
  const rule = file?.bundle.process.timers?.[timer.name];
  // Money that arrived at the last moment counts: ask the cash desk before anything expires.
  for (const payment of file?.payments ?? []) await refreshPayment(deps, payment);
  const current = file && (await findCaseFile(deps, timer.tenant, timer.caseNumber));
  const now = deps.clock.now().toISOString();
  try {
    await deps.store.write(async (tx) => {
      await tx.deleteTimer(timer.tenant, timer.id);
      if (!current || !rule || !rule.in.includes(current.state.state)) return;
      const result = runCommand(current.bundle.process, current.state, caseFacts(current), {
        action: rule.action,
        actor: system,
        roles: ['system'],
        units: [],
        input: {},
        now,
        today: toLocalDate(now),
        newId: timer.id,
      });
      if (!result.ok) return deps.log.error('timer.refused', { timer: timer.name, code: result.code });
      const after = await appendToCase(tx, current, [result.event]);
      if (after.state.closedAt) await enqueueNewsMail(deps, tx, after, 'closed', timer.id);
    });
  } catch (error) {
    // Someone acted at the same moment; the timer is still there and comes up again.
    if (!(error instanceof ConflictError)) throw error;
  }
}
