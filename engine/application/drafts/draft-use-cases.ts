import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../../definition/bundle.ts';
import type { DraftApi, DraftRef, DraftView, Result } from '../api.ts';
import type { Dependencies } from '../dependencies.ts';
import { fail, ok } from '../result.ts';
import { sealJson } from '../sealing.ts';
import { hashSecret, newSecret } from '../secrets.ts';
import { changeDraft, draftEnd, findDraft, findEditableDraft, viewDraft, type DraftContent } from './draft-content.ts';
import { rememberContent } from './opened-content.ts';
import { prefillFrom } from './prefill.ts';
import { describeDraft, listDraftsOf } from './list-drafts.ts';
import { findLink, mailLink, resumeByLink } from './return-link.ts';
import { resumeDraft } from './resume-draft.ts';
import { submitDraft } from './submit-draft.ts';
import { addUpload, readDraftUpload, removeUpload } from './uploads.ts';
import { removeBlobs } from '../files/case-files.ts';

export function createDraftUseCases(deps: Dependencies): DraftApi {
  return {
    start: (tenant, service, options) => startDraft(deps, tenant, service, options),
    async open(ref) {
      const found = await findDraft(deps, ref);
      return found.ok ? ok(await viewDraft(deps, found.value)) : found;
    },
    savePage: (ref, page, read) => storePage(deps, ref, page, read, true),
    keepAnswers: (ref, page, read) => storePage(deps, ref, page, read, false),
    async attachIdentity(ref, identity) {
      const saved = await changeDraft(deps, ref, ({ bundle, content }) =>
        ok({ ...content, answers: prefillFrom(bundle, content.answers, identity), identity }),
      );
      return saved.ok ? ok(await viewDraft(deps, saved.value)) : saved;
    },
    addUpload: (ref, path, file, replaces) => addUpload(deps, ref, path, file, replaces),
    removeUpload: (ref, path, blobId) => removeUpload(deps, ref, path, blobId),
    readUpload: (ref, blobId) => readDraftUpload(deps, ref, blobId),
    async discard(ref) {
      const found = await findEditableDraft(deps, ref);
      if (!found.ok) return;
      await deps.store.write((tx) => tx.deleteDraft(ref.tenant, ref.id));
      await deps.keys.destroy(ref.tenant, ref.id);
      await removeBlobs(deps, ref.tenant, Object.keys(found.value.content.blobs));
    },
    async describe(ref, lang) {
      const found = await findEditableDraft(deps, ref);
      return found.ok ? describeDraft(deps, found.value.row, lang) : undefined;
    },
    mailLink: (ref, email) => mailLink(deps, ref, email),
    findLink: (tenant, token, lang) => findLink(deps, tenant, token, lang),
    resumeByLink: (tenant, token, identity) => resumeByLink(deps, tenant, token, identity),
    listOf: (tenant, identity, lang) => listDraftsOf(deps, tenant, identity, lang),
    resume: (tenant, identity, id) => resumeDraft(deps, tenant, identity, id),
    submit: (ref, options) => submitDraft(deps, ref, options),
  };
}

async function storePage(
  deps: Dependencies,
  ref: DraftRef,
  page: string,
  read: (previous: JsonObject) => JsonObject,
  left: boolean,
): Promise<Result<DraftView>> {
  const saved = await changeDraft(deps, ref, ({ content, bundle }) => {
    if (!bundle.form.pages.some((candidate) => candidate.id === page)) return fail('page-unknown');
    const { [page]: _, ...answers } = content.answers;
    const value = read(content.answers)[page];
    if (value !== undefined) answers[page] = value;
    return ok({ ...content, answers, visited: left ? [...new Set([...content.visited, page])] : content.visited });
  });
  return saved.ok ? ok(await viewDraft(deps, saved.value)) : saved;
}

const startDraft = async (
  deps: Dependencies,
  tenant: string,
  service: string,
  options: Parameters<DraftApi['start']>[2],
): ReturnType<DraftApi['start']> => {
  const bundle = await deps.catalog.findActive(tenant, service);
  if (!bundle) return fail('service-unknown');
  if (bundle.elsewhere?.mode === 'inform') return fail('service-elsewhere');
  const id = randomUUID();
  const secret = newSecret();
  const { identity, staff, channel, receivedAt } = options;
  const answers = identity ? prefillFrom(bundle, {}, identity) : {};
  const recordedBy = staff && { id: staff.id, name: staff.name };
  const contested = options.objectsTo && (await deps.store.read.findCase(options.objectsTo.tenant, options.objectsTo.number));
  const objectsTo = contested && { caseId: contested.id, number: contested.number };
  const content: DraftContent = { answers, visited: [], identity, recordedBy, receivedAt, objectsTo, blobs: {} };
  const now = deps.clock.now();
  // The key exists before anything sealed with it; a key without a draft is harmless, the reverse is loss.
  const key = await deps.keys.create(tenant, id);
  const sealed = sealJson(key, tenant, id, 'draft', content);
  await deps.store.write((tx) =>
    tx.saveDraft({
      tenant,
      id,
      service,
      bundleHash: bundle.hash,
      channel,
      secretHash: hashSecret(secret),
      account: identity?.account ?? null,
      sealed,
      createdAt: now.toISOString(),
      updatedAt: now.toISOString(),
      expiresAt: draftEnd(now),
      sentCaseNumber: null,
      linkHash: null,
      announcedFor: null,
    }),
  );
  rememberContent(key, sealed, content);
  return ok({ tenant, id, secret });
};
