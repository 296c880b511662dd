import type { CitizenIdentity, DraftApi } from '../api.ts';
import { findPinnedBundle } from '../case-file.ts';
import type { Dependencies } from '../dependencies.ts';
import { fail, ok } from '../result.ts';
import { openJson, sealJson } from '../sealing.ts';
import { hashSecret, newSecret } from '../secrets.ts';
import type { DraftContent } from './draft-content.ts';

export async function listDraftsOf(deps: Dependencies, tenant: string, { account }: CitizenIdentity): ReturnType<DraftApi['listOf']> {
  const rows = await deps.store.read.listDraftsOfAccount(tenant, account, deps.clock.now().toISOString());
  return Promise.all(
    rows.map(async ({ id, bundleHash, updatedAt, expiresAt }) => {
      const { workflow } = await findPinnedBundle(deps, bundleHash);
      return { id, serviceName: workflow.name, updatedAt, expiresAt };
    }),
  );
}

/**
 * A new secret instead of a kept one: only hashes of secrets are stored. The draft goes on at the level of the present login, so that a
 * draft begun at a higher level cannot be sent from a lower one.
 */
export async function resumeDraft(
  deps: Dependencies,
  tenant: string,
  identity: CitizenIdentity,
  id: string,
): ReturnType<DraftApi['resume']> {
  const key = await deps.keys.find(tenant, id);
  const secret = newSecret();
  const row = await deps.store.write(async (tx) => {
    const found = await tx.findDraft(tenant, id);
    if (!key || !found || found.account !== identity.account || found.sentCaseNumber) return undefined;
    const content = openJson<DraftContent>(key, tenant, id, 'draft', found.sealed);
    const sealed = sealJson(key, tenant, id, 'draft', { ...content, identity } satisfies DraftContent);
    await tx.saveDraft({ ...found, sealed, secretHash: hashSecret(secret) });
    return found;
  });
  return row ? ok({ ref: { tenant, id, secret }, service: row.service }) : fail('draft-unknown');
}
