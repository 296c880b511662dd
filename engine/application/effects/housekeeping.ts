import type { Dependencies } from '../dependencies.ts';
import { removeBlobs } from '../files/case-files.ts';
import type { DraftContent } from '../drafts/draft-content.ts';
import { openJson } from '../sealing.ts';
import type { DraftRow } from '../ports.ts';
import { refreshPayment } from '../payments/refresh-payment.ts';
import { wasAnnounced } from './announce-deletion.ts';

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
  let deleted = 0;
  for (const draft of drafts) if (await deleteExpiredDraft(deps, draft)) deleted += 1;
  return deleted;
}

async function deleteExpiredDraft(deps: Dependencies, draft: DraftRow): Promise<boolean> {
  const { tenant, id } = draft;
  // A sent draft shares its key and files with the case: only the row goes.
  if (!(await deps.store.read.findCaseBySubmitKey(tenant, id))) {
    const key = await deps.keys.find(tenant, id);
    const content = key && openJson<DraftContent>(key, tenant, id, 'draft', draft.sealed);
    if (content && !wasAnnounced(draft, content)) return false;
    await deps.keys.destroy(tenant, id);
    await removeBlobs(deps, tenant, Object.keys(content?.blobs ?? {}));
  }
  await deps.store.write((tx) => tx.deleteDraft(tenant, id));
  return true;
}

export async function deleteExpiredSessions(deps: Dependencies): Promise<void> {
  await deps.store.write((tx) => tx.deleteExpiredSessions(deps.clock.now().toISOString()));
}
