import type { Bundle, FormPage, JsonObject } from '../../definition/bundle.ts';
import { issuesOfPage } from '../../rules/index.ts';
import { evaluateApplication } from '../evaluate-application.ts';
import { findStop, type Stop } from '../find-stop.ts';
import type { Evaluation } from '../../rules/api.ts';
import { assessGebuehren } from '../../tariffs/index.ts';
import type { CitizenIdentity, DraftRef, DraftView, Result } from '../api.ts';
import { findPinnedBundle } from '../case-file.ts';
import type { Dependencies } from '../dependencies.ts';
import { toLocalDate } from '../local-date.ts';
import { withAvailability } from '../offers/offer-availability.ts';
import { readParties } from '../parties.ts';
import { ConflictError, type CaseKey, type DraftRow } from '../ports.ts';
import { fail, ok } from '../result.ts';
import { sealJson } from '../sealing.ts';
import { secretMatches } from '../secrets.ts';
import { openContent, rememberContent } from './opened-content.ts';

/** What a draft keeps, sealed with the key the case will have. */
export interface DraftContent {
  answers: JsonObject;
  /** Pages saved at least once. */
  visited: string[];
  identity?: CitizenIdentity;
  recordedBy?: { id: string; name: string };
  /** Date of receipt of a paper application. */
  receivedAt?: string;
  /** Where a link to this draft was sent; told before the draft is deleted. */
  reminder?: { email: string };
  /** The case whose decision this is an objection to. */
  objectsTo?: { caseId: string; number: string };
  /** Blobs uploaded so far, wherever they are used. */
  blobs: Record<string, { name: string; mediaType: string; bytes: number }>;
}
export interface OpenDraft {
  ref: DraftRef;
  row: DraftRow;
  key: CaseKey;
  content: DraftContent;
  bundle: Bundle;
}

/** Drafts are deleted 30 days after the last edit (§ 8a (2) OZG). */
export const draftDays = 30;
export const draftEnd = (from: Date): string => new Date(from.getTime() + draftDays * 86_400_000).toISOString();

export async function findDraft(deps: Dependencies, ref: DraftRef): Promise<Result<OpenDraft>> {
  const row = await deps.store.read.findDraft(ref.tenant, ref.id);
  if (!row || !secretMatches(ref.secret, row.secretHash)) return fail('draft-unknown');
  const key = await deps.keys.find(ref.tenant, ref.id);
  if (!key) return fail('draft-unknown');
  const content = openContent(key, ref.tenant, ref.id, row.sealed);
  return ok({ ref, row, key, content, bundle: await findPinnedBundle(deps, row.bundleHash) });
}

/** An open draft that may still be changed. */
export async function findEditableDraft(deps: Dependencies, ref: DraftRef): Promise<Result<OpenDraft>> {
  const found = await findDraft(deps, ref);
  return found.ok && found.value.row.sentCaseNumber ? fail('draft-sent') : found;
}

/**
 * Reads an open draft, changes its content and stores it as if alone: when another request was faster (two windows, uploads side by side),
 * the change is made again on what that one left, so that neither is lost.
 * @param change pure; may run more than once. Its refusal stores nothing.
 */
export async function changeDraft(
  deps: Dependencies,
  ref: DraftRef,
  change: (draft: OpenDraft) => Result<DraftContent>,
): Promise<Result<OpenDraft>> {
  for (;;) {
    const found = await findEditableDraft(deps, ref);
    if (!found.ok) return found;
    const changed = change(found.value);
    if (!changed.ok) return changed;
    const row = rowWith(found.value, changed.value, deps.clock.now());
    try {
      await deps.store.write((tx) => tx.replaceDraft(row, found.value.row));
      return ok({ ...found.value, row, content: rememberContent(found.value.key, row.sealed, changed.value) });
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
    }
  }
}

function rowWith({ row, key }: OpenDraft, content: DraftContent, now: Date): DraftRow {
  return {
    ...row,
    sealed: sealJson(key, row.tenant, row.id, 'draft', content),
    account: content.identity?.account ?? row.account,
    updatedAt: now.toISOString(),
    expiresAt: draftEnd(now),
  };
}

/** Today for a draft's ages and amounts: the date of receipt when a paper application is recorded, else now. */
export function draftDate(deps: Dependencies, content: DraftContent): string {
  return content.receivedAt ?? toLocalDate(deps.clock.now());
}

export async function viewDraft(deps: Dependencies, draft: OpenDraft): Promise<DraftView> {
  const { bundle, content, row } = draft;
  const today = draftDate(deps, content);
  const { evaluation, stop } = judgeContent(bundle, content, today);
  const shown = await withAvailability(deps, bundle, today);
  let fees: DraftView['fees'] | undefined;
  return {
    ref: draft.ref,
    bundle,
    channel: row.channel,
    answers: content.answers,
    evaluation,
    today,
    pages: bundle.form.pages
      .filter((page) => !evaluation.hidden.has(page.id))
      .map((page) => ({ page: shown(page), state: pageState(page, content, evaluation) })),
    // Most pages of a form show no fees: they are assessed when somebody asks.
    get fees() {
      return (fees ??= feesOf(bundle, evaluation, today));
    },
    stop,
    expiresAt: row.expiresAt,
    reminder: content.reminder?.email,
    objectsTo: content.objectsTo?.number,
    sent: row.sentCaseNumber ? { caseNumber: row.sentCaseNumber } : undefined,
    identity: content.identity,
    postbox: content.identity !== undefined && reachesPostbox(bundle, evaluation.answers, today, content.identity),
  };
}

interface Judged {
  bundle: Bundle;
  today: string;
  evaluation: Evaluation;
  stop: Stop | undefined;
}
const judged = new WeakMap<DraftContent, Judged>();

/** The verdict on a draft so far. Its content is frozen, so the verdict stands as long as the content does, for that day. */
function judgeContent(bundle: Bundle, content: DraftContent, today: string): Judged {
  const known = judged.get(content);
  if (known?.bundle === bundle && known.today === today) return known;
  const left = new Set(content.visited);
  const evaluation = evaluateApplication(bundle, content.answers, today, left);
  const verdict = { bundle, today, evaluation, stop: findStop(bundle, evaluation, today, left) };
  judged.set(content, verdict);
  return verdict;
}

const reachesPostbox = (bundle: Bundle, answers: JsonObject, today: string, identity: CitizenIdentity): boolean =>
  readParties(bundle, answers, today, { identity, optOut: false }).some((party) => party.account !== undefined);

function feesOf(bundle: Bundle, evaluation: Evaluation, today: string): DraftView['fees'] {
  const assessed = assessGebuehren(bundle, evaluation.answers, { received: today, today });
  return assessed.ok ? assessed : { ok: false, message: assessed.reason };
}

function pageState(page: FormPage, content: DraftContent, evaluation: Evaluation): 'open' | 'complete' | 'error' {
  if (!content.visited.includes(page.id)) return 'open';
  return issuesOfPage(evaluation, page.id).length > 0 ? 'error' : 'complete';
}
