import type { Dependencies } from '../dependencies.ts';
import { announceDeletions } from './announce-deletion.ts';
import { deleteExpiredDrafts, deleteExpiredSessions, reconcilePayments } from './housekeeping.ts';
import { performEffect, performEffects } from './perform-effects.ts';
import { settlePlaces } from '../offers/settle-places.ts';
import { runTimers } from './run-timers.ts';

/** What goes on beside the requests; whoever runs it (engine/adapters/jobs) may run any part of it twice or on several machines at once. */
export interface Work {
  /** Ids of effects due now and leased by nobody, oldest first. */
  listDue(): Promise<string[]>;
  /** Performs one effect; does nothing when it is not due, done, or leased by another. */
  performOne(id: string): Promise<void>;
  /** Gives places that became free, then performs everything that is due. */
  performDue(): Promise<void>;
  /** Timers that ran out, payments nobody told of, drafts about to be deleted or due, sessions past their end. */
  keepHouse(): Promise<void>;
}

export function createWork(deps: Dependencies): Work {
  return {
    listDue: () => deps.store.read.listDueEffects(deps.clock.now().toISOString(), 500),
    performOne: (id) => performEffect(deps, id),
    async performDue() {
      await settlePlaces(deps);
      while ((await performEffects(deps)) > 0);
    },
    async keepHouse() {
      await runTimers(deps);
      await settlePlaces(deps);
      await reconcilePayments(deps);
      await announceDeletions(deps);
      await deleteExpiredDrafts(deps);
      await deleteExpiredSessions(deps);
    },
  };
}
