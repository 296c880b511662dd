import type { PageLang } from '../../definition/language.ts';
import { isNamedIn, translateBundle } from '../../definition/texts/translate-bundle.ts';
import type { CitizenIdentity, DraftApi, DraftSummary } from '../api.ts';
import { findPinnedBundle } from '../case-file.ts';
import type { Dependencies } from '../dependencies.ts';
import type { DraftRow } from '../ports.ts';

export async function listDraftsOf(
  deps: Dependencies,
  tenant: string,
  { account }: CitizenIdentity,
  lang?: PageLang,
): ReturnType<DraftApi['listOf']> {
  const rows = await deps.store.read.listDraftsOfAccount(tenant, account, deps.clock.now().toISOString());
  return Promise.all(rows.map((row) => describeDraft(deps, row, lang)));
}

/** What may be said of a draft without opening it, in the language asked for. */
export async function describeDraft(deps: Dependencies, row: DraftRow, lang: PageLang = 'de'): Promise<DraftSummary> {
  const { id, service, bundleHash, createdAt, updatedAt, expiresAt } = row;
  const bundle = await findPinnedBundle(deps, bundleHash);
  const serviceName = translateBundle(bundle, lang).workflow.name;
  const german = lang === 'en' && !isNamedIn(bundle, lang);
  return { id, service, serviceName, updatedAt, expiresAt, untouched: updatedAt === createdAt, ...(german && { lang: 'de' }) };
}
