import type { Dependencies } from '../dependencies.ts';
import { removeBlobs } from '../files/case-files.ts';
import type { DraftContent } from '../drafts/draft-content.ts';
import { openJson } from '../sealing.ts';
import { refreshPayment } from '../payments/refresh-payment.ts';

/** Time between two questions to the cash desk about the same payment. */
const askAgainMs = 60_000;

/** Asks the cash desk for every open payment that has not been asked for a while: nobody is stuck with money paid. */
export async function reconcilePayments(deps: Dependencies, limit = 50): Promise<void> {
  const now = deps.clock.now();
  const before = new Date(now.getTime() - askAgainMs).toISOString();
  for (const payment of await deps.store.read.listOpenPayments(before, limit)) {
    await refreshPayment(deps, payment);
    // Still open ones go to the end of the line, so that all have their turn.
    await deps.store.write((tx) => tx.touchOpenPayment(payment.tenant, payment.id, now.toISOString()));
  }
}

/** Deletes drafts past their date (§ 8a (2) OZG): key first, so that nothing readable is left whatever happens next. */
export async function deleteExpiredDrafts(deps: Dependencies, limit = 50): Promise<number> {
  const drafts = await deps.store.read.listExpiredDrafts(deps.clock.now().toISOString(), limit);
  for (const draft of drafts) {
    // A sent draft shares its key and files with the case: only the row goes.
    if (!(await deps.store.read.findCaseBySubmitKey(draft.tenant, draft.id))) {
      const key = await deps.keys.find(draft.tenant, draft.id);
      const blobs = key ? Object.keys(openJson<DraftContent>(key, draft.tenant, draft.id, 'draft', draft.sealed).blobs) : [];
      await deps.keys.destroy(draft.tenant, draft.id);
      await removeBlobs(deps, draft.tenant, blobs);
    }
    await deps.store.write((tx) => tx.deleteDraft(draft.tenant, draft.id));
  }
  return drafts.length;
}
