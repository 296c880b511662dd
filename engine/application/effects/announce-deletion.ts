import { findPinnedBundle } from '../case-file.ts';
import type { Dependencies } from '../dependencies.ts';
import type { DraftContent } from '../drafts/draft-content.ts';
import { storeLink } from '../drafts/return-link.ts';
import { ConflictError, type DraftRow } from '../ports.ts';
import { openJson } from '../sealing.ts';

/** People hear of the deletion that long before it (§ 8a (2) OZG). */
export const noticeDays = 7;
const dayMs = 86_400_000;

/** Address of a person who wants to hear of the draft: where the link was sent, or that of the account. Never one typed into the form. */
const addressOf = ({ reminder, identity }: DraftContent): string | undefined => reminder?.email ?? identity?.email;

/**
 * Tells people, once per day of deletion, that their draft is about to be deleted, with a link to go on. A draft whose notice comes late (nothing
 * was running) stays until the notice is a week old. Without an address the list and the form say it.
 */
export async function announceDeletions(deps: Dependencies, limit = 50): Promise<number> {
  const until = new Date(deps.clock.now().getTime() + noticeDays * dayMs).toISOString();
  const rows = await deps.store.read.listDraftsToAnnounce(until, limit);
  for (const row of rows) {
    try {
      await announce(deps, row);
    } catch (error) {
      // Edited, sent or announced by another meanwhile.
      if (!(error instanceof ConflictError)) throw error;
    }
  }
  return rows.length;
}

async function announce(deps: Dependencies, before: DraftRow): Promise<void> {
  const key = await deps.keys.find(before.tenant, before.id);
  const content = key && openJson<DraftContent>(key, before.tenant, before.id, 'draft', before.sealed);
  const to = content && addressOf(content);
  if (!key || !content || !to) {
    await deps.store.write((tx) => tx.replaceDraft({ ...before, announcedFor: before.expiresAt }, before));
    return;
  }
  const now = deps.clock.now().getTime();
  const late = Date.parse(before.expiresAt) - now < (noticeDays - 1) * dayMs;
  const expiresAt = late ? new Date(now + noticeDays * dayMs).toISOString() : before.expiresAt;
  const bundle = await findPinnedBundle(deps, before.bundleHash);
  await storeLink(deps, { key, content, bundle, row: { ...before, expiresAt, announcedFor: expiresAt } }, before, to, 'ends');
}

/** True when a draft may be deleted now as far as notices go. */
export const wasAnnounced = (row: DraftRow, content: DraftContent): boolean =>
  row.channel !== 'online' || row.announcedFor === row.expiresAt || addressOf(content) === undefined;
