import type { PageLang } from '../../definition/language.ts';
import { isPlausibleEmail } from '../../rules/index.ts';
import type { CitizenIdentity, DraftApi, DraftRef } from '../api.ts';
import { findPinnedBundle } from '../case-file.ts';
import type { Dependencies } from '../dependencies.ts';
import { enqueueMailTo } from '../effects/citizen-mail.ts';
import { draftMailTexts } from '../effects/mail-texts.de.ts';
import { formatLongDate, toLocalDate } from '../local-date.ts';
import { ConflictError, type DraftRow } from '../ports.ts';
import { fail, ok } from '../result.ts';
import { sealJson } from '../sealing.ts';
import { hashSecret, newSecret } from '../secrets.ts';
import { draftEnd, findEditableDraft, type OpenDraft } from './draft-content.ts';
import { describeDraft } from './list-drafts.ts';
import { resumeDraft, takeOver } from './resume-draft.ts';

/** Sends a link to the draft: a token of its own, of which only the hash is kept. Asking for it counts as working on the draft. */
export async function mailLink(deps: Dependencies, ref: DraftRef, typed: string): ReturnType<DraftApi['mailLink']> {
  const email = typed.trim();
  if (!isPlausibleEmail(email)) return fail('email-invalid');
  for (;;) {
    const found = await findEditableDraft(deps, ref);
    if (!found.ok) return found;
    const now = deps.clock.now();
    const { content, row } = found.value;
    const expiresAt = draftEnd(now);
    try {
      const changed = {
        ...found.value,
        content: { ...content, reminder: { email } },
        row: { ...row, updatedAt: now.toISOString(), expiresAt },
      };
      await storeLink(deps, changed, row, email, 'link');
      void deps.wake();
      return ok({ expiresAt });
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
    }
  }
}

/**
 * The row with a new link and the mail that carries it, in one transaction. Sealing anew gives other bytes: of two who do this at once, one is
 * refused, and one mail goes out.
 * @throws ConflictError when the draft is no longer as `before`
 */
export async function storeLink(
  deps: Dependencies,
  { key, row, content, bundle }: Pick<OpenDraft, 'key' | 'row' | 'content' | 'bundle'>,
  before: DraftRow,
  to: string,
  kind: keyof typeof draftMailTexts,
): Promise<void> {
  const { tenant, id, expiresAt } = row;
  const token = newSecret();
  const linkHash = hashSecret(token);
  const text = draftMailTexts[kind]({
    service: bundle.workflow.name,
    town: bundle.town.name,
    url: `${deps.publicUrl}/${tenant}/weiter/${token}`,
    deletedOn: formatLongDate(toLocalDate(expiresAt)),
  });
  await deps.store.write(async (tx) => {
    await tx.replaceDraft({ ...row, sealed: sealJson(key, tenant, id, 'draft', content), linkHash }, before);
    await enqueueMailTo(deps, tx, { key, row, bundle }, to, { key: `draft-${kind}/${linkHash.slice(0, 16)}`, ...text });
  });
}

export async function findLink(deps: Dependencies, tenant: string, token: string, lang?: PageLang): ReturnType<DraftApi['findLink']> {
  const row = await deps.store.read.findDraftByLink(tenant, hashSecret(token));
  if (!row || row.expiresAt <= deps.clock.now().toISOString()) return fail('link-unknown');
  if (row.sentCaseNumber) return fail('link-sent');
  const described = await describeDraft(deps, row, lang);
  if (row.account === null) return ok(described);
  const { workflow } = await findPinnedBundle(deps, row.bundleHash);
  return ok({ ...described, login: workflow.assurance });
}

/** The link alone opens what was begun without a login. What belongs to an account goes on with that account only. */
export async function resumeByLink(
  deps: Dependencies,
  tenant: string,
  token: string,
  identity?: CitizenIdentity,
): ReturnType<DraftApi['resumeByLink']> {
  const found = await findLink(deps, tenant, token);
  if (!found.ok) return found;
  const linkHash = hashSecret(token);
  if (found.value.login === undefined)
    return takeOver(deps, tenant, found.value.id, (row) => row.linkHash === linkHash && row.account === null);
  const resumed = identity && (await resumeDraft(deps, tenant, identity, found.value.id));
  return resumed?.ok ? resumed : fail('link-other-account');
}
