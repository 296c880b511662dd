import type { Router } from 'express';
import type { AppRequest, AppResponse, HttpContext } from '../context.ts';
import { citizenUrls } from './citizen-urls.ts';
import { shownDraft } from './shown-draft.ts';
import { textsOf } from './texts-of.ts';
import { sendFile } from './send-file.ts';
import { showFailure } from './show-failure.ts';

/** Cases and letters of a logged-in person (§ 9 OZG). */
export function addPostboxRoutes(router: Router, { app }: HttpContext): void {
  router.get('/postfach', async (_request: AppRequest, response: AppResponse) => {
    const { identity, tenant, lang } = response.locals;
    const urls = citizenUrls(tenant.tenant);
    if (!identity) return response.redirect(303, urls.login(urls.postbox));
    const { cases, letters } = await app.citizen.postbox(tenant.tenant, identity, lang);
    const drafts = await app.drafts.listOf(tenant.tenant, identity, lang);
    response.locals.page(
      {
        kind: 'postbox',
        drafts: drafts.map((draft) => shownDraft(tenant.tenant, draft)),
        cases: cases.map((entry) => ({ ...entry, url: urls.case(entry.number) })),
        letters: letters.map((letter) => ({ ...letter, url: urls.letter(letter.id) })),
        servicesUrl: urls.home,
      },
      { title: textsOf(response).postboxTitle },
    );
  });
  const fetchLetter = async (request: AppRequest, response: AppResponse): Promise<void> => {
    const { identity, tenant } = response.locals;
    const urls = citizenUrls(tenant.tenant);
    if (!identity) return response.redirect(303, urls.login(urls.postbox));
    const letter = await app.citizen.fetchLetter(tenant.tenant, identity, request.params['letter'] ?? '');
    return letter.ok ? sendFile(response, { ...letter.value, mediaType: 'application/pdf' }) : showFailure(response, letter);
  };
  // By post from the pages: fetching is recorded in the case. By address for who comes from a bookmark.
  router.post('/postfach/:letter', fetchLetter);
  router.get('/postfach/:letter', fetchLetter);
}
