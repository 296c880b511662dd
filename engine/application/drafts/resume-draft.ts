import type { CitizenIdentity, DraftApi } from '../api.ts';
import type { Dependencies } from '../dependencies.ts';
import { ConflictError, type DraftRow } from '../ports.ts';
import { fail, ok } from '../result.ts';
import { openJson, sealJson } from '../sealing.ts';
import { hashSecret, newSecret } from '../secrets.ts';
import type { DraftContent } from './draft-content.ts';

/**
 * A new secret instead of a kept one: only hashes of secrets are stored. The draft goes on at the level of the present login, so that a
 * draft begun at a higher level cannot be sent from a lower one.
 */
export function resumeDraft(deps: Dependencies, tenant: string, identity: CitizenIdentity, id: string): ReturnType<DraftApi['resume']> {
  return takeOver(deps, tenant, id, (row) => row.account === identity.account, identity);
}

/** @param may whether the row, as it is when it is changed, may be taken over */
export async function takeOver(
  deps: Dependencies,
  tenant: string,
  id: string,
  may: (row: DraftRow) => boolean,
  identity?: CitizenIdentity,
): ReturnType<DraftApi['resume']> {
  const key = await deps.keys.find(tenant, id);
  for (;;) {
    const found = await deps.store.read.findDraft(tenant, id);
    if (!key || !found || found.sentCaseNumber || !may(found)) return fail('draft-unknown');
    const secret = newSecret();
    const content = openJson<DraftContent>(key, tenant, id, 'draft', found.sealed);
    const sealed = sealJson(key, tenant, id, 'draft', { ...content, ...(identity && { identity }) } satisfies DraftContent);
    try {
      await deps.store.write((tx) => tx.replaceDraft({ ...found, sealed, secretHash: hashSecret(secret) }, found));
      return ok({ ref: { tenant, id, secret }, service: found.service });
    } catch (error) {
      // Written meanwhile by the browser that has it still: what that one wrote goes along.
      if (!(error instanceof ConflictError)) throw error;
    }
  }
}
