import type { Router } from 'express';
import type { DraftView } from '../../application/api.ts';
import { nounWords } from '../../contract/noun.ts';
import type { AppRequest, AppResponse, HttpContext } from '../context.ts';
import { citizenUrls } from './citizen-urls.ts';
import { openDraft } from './draft-session.ts';
import { textsOf } from './texts-of.ts';
import { formPageUrl } from './show-form-page.ts';

/** The page on which a form ends when the answers rule an application out. Nothing is lost: the answer can be changed. */
export function addStopRoutes(router: Router, context: HttpContext): void {
  router.get('/antrag/:draft/nicht-moeglich', async (request: AppRequest, response: AppResponse) => {
    const view = await openDraft(context, request, response);
    if (!view) return;
    const { review } = citizenUrls(view.ref.tenant);
    if (isStopped(view)) await showStop(context, response, view);
    else response.redirect(303, review(view.ref.id));
  });
}

/** Citizens go no further; staff who record an application on paper are warned only: it is there and has to be decided. */
export function isStopped(view: DraftView): view is DraftView & Required<Pick<DraftView, 'stop'>> {
  return view.stop !== undefined && view.channel === 'online';
}

/** Position of the page with the answer that stops the form: pages after it are closed. */
export const stopPosition = (view: DraftView & Required<Pick<DraftView, 'stop'>>): number =>
  view.pages.findIndex((entry) => entry.page.id === view.stop.at.split('.')[0]);

async function showStop({ app }: HttpContext, response: AppResponse, view: DraftView & Required<Pick<DraftView, 'stop'>>): Promise<void> {
  const { rule, at } = view.stop;
  const { service, workflow, process } = view.bundle;
  const urls = citizenUrls(view.ref.tenant);
  response.locals.page(
    {
      kind: 'stop',
      serviceName: workflow.name,
      noun: process.noun,
      because: textsOf(response).stopSentence(nounWords(process.noun), rule.because),
      instead: rule.instead,
      link: rule.link,
      changeUrl: `${formPageUrl(view, at.split('.')[0]!)}#f-${at.replaceAll('.', '-')}`,
      discardUrl: urls.discard(view.ref.id),
      unit: (await app.catalog.findService(view.ref.tenant, service))?.unit,
    },
    { title: `${textsOf(response).stopTitle(nounWords(process.noun))} – ${workflow.name}`, of: view.bundle },
  );
}
