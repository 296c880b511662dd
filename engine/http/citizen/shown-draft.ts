import type { DraftSummary } from '../../application/api.ts';
import type { ShownDraft } from '../../contract/citizen-pages.ts';
import { citizenUrls } from './citizen-urls.ts';

/** A draft with the addresses of what can be done with it. */
export function shownDraft(tenant: string, draft: DraftSummary): ShownDraft {
  const urls = citizenUrls(tenant);
  return { ...draft, resumeUrl: urls.resume(draft.id), removeUrl: urls.removeDraft(draft.id) };
}
