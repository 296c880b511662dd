import type { PageLang } from '../../definition/language.ts';
import { translateBundle } from '../../definition/texts/translate-bundle.ts';
import type { CitizenApi, CitizenIdentity, PostboxLetter, Result } from '../api.ts';
import { appendToCase, findCaseFile, findPinnedBundle } from '../case-file.ts';
import type { Dependencies } from '../dependencies.ts';
import { readCaseFile } from '../files/case-files.ts';
import { openLetter } from '../letters/sealed-letter.ts';
import { toLocalDate } from '../local-date.ts';
import { ConflictError } from '../ports.ts';
import { fail, ok } from '../result.ts';
import { citizenActor } from '../view/citizen-case.ts';

/** Cases and letters of a logged-in person. */
export async function listPostbox(
  deps: Dependencies,
  tenant: string,
  identity: CitizenIdentity,
  lang: PageLang = 'de',
): ReturnType<CitizenApi['postbox']> {
  const rows = await deps.store.read.listCasesOfAccount(tenant, identity.account);
  const cases = [];
  for (const row of rows) {
    const bundle = translateBundle(await findPinnedBundle(deps, row.bundleHash), lang);
    const state = bundle.process.states[row.state];
    cases.push({
      number: row.number,
      serviceName: bundle.workflow.name,
      receivedAt: row.receivedAt,
      stateText: state?.citizen ?? row.state,
    });
  }
  const letters: PostboxLetter[] = [];
  for (const letter of await deps.store.read.listPostbox(tenant, identity.account)) {
    const key = await deps.keys.find(tenant, letter.caseId);
    const row = rows.find((candidate) => candidate.id === letter.caseId);
    if (!key || !row || !letter.sentAt || !letter.pdfBlob) continue;
    const { title } = openLetter({ key, row }, letter);
    const providedAt = letter.sentAt;
    letters.push({
      id: letter.id,
      caseNumber: letter.caseNumber,
      title,
      providedAt,
      legalDate: letter.legalDate ?? toLocalDate(providedAt),
      fetchedAt: letter.fetchedAt ?? undefined,
    });
  }
  return { cases, letters };
}

/** The letter's PDF for the account it was provided to; the first fetch is recorded (the legal date does not change, § 9 OZG). */
export async function fetchLetter(
  deps: Dependencies,
  tenant: string,
  identity: CitizenIdentity,
  letterId: string,
): Promise<Result<{ name: string; bytes: Buffer }>> {
  const letter = await deps.store.read.findLetter(tenant, letterId);
  if (!letter || letter.account !== identity.account || !letter.pdfBlob) return fail('letter-unknown');
  const file = await findCaseFile(deps, tenant, letter.caseNumber);
  const bytes = file && (await readCaseFile(deps, file.key, tenant, letter.caseId, letter.pdfBlob));
  if (!file || !bytes) return fail('letter-unknown');
  const { title } = openLetter(file, letter);
  if (!letter.fetchedAt) await recordFetch(deps, tenant, letterId, title);
  return ok({ name: `${title.replace(/[^\p{L}\p{N} -]/gu, '').slice(0, 80)}.pdf`, bytes });
}

async function recordFetch(deps: Dependencies, tenant: string, letterId: string, title: string): Promise<void> {
  const at = deps.clock.now().toISOString();
  try {
    await deps.store.write(async (tx) => {
      const letter = await tx.findLetter(tenant, letterId);
      const file = letter && (await findCaseFile(deps, tenant, letter.caseNumber));
      if (!letter || !file || letter.fetchedAt) return;
      await tx.saveLetter({ ...letter, fetchedAt: at });
      await appendToCase(tx, file, [{ type: 'letter-fetched', at, actor: citizenActor(file.bundle), data: { letter: letterId, title } }]);
    });
  } catch (error) {
    // The letter is handed out all the same; the next fetch records it.
    if (!(error instanceof ConflictError)) throw error;
  }
}
