import type { CitizenIdentity, DraftApi, DraftSummary } from '../api.ts';
import { findPinnedBundle } from '../case-file.ts';
import type { Dependencies } from '../dependencies.ts';
import type { DraftRow } from '../ports.ts';

export async function listDraftsOf(deps: Dependencies, tenant: string, { account }: CitizenIdentity): ReturnType<DraftApi['listOf']> {
  const rows = await deps.store.read.listDraftsOfAccount(tenant, account, deps.clock.now().toISOString());
  return Promise.all(rows.map((row) => describeDraft(deps, row)));
}

/** What may be said of a draft without opening it. */
export async function describeDraft(deps: Dependencies, row: DraftRow): Promise<DraftSummary> {
  const { id, service, bundleHash, createdAt, updatedAt, expiresAt } = row;
  const { workflow } = await findPinnedBundle(deps, bundleHash);
  return { id, service, serviceName: workflow.name, updatedAt, expiresAt, untouched: updatedAt === createdAt };
}
