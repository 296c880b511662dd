import type { Router } from 'express';
import type { OfferView } from '../../application/api.ts';
import type { OfferItem, OfficeOffersPage } from '../../contract/office-pages.ts';
import type { HttpContext } from '../context.ts';
import { handle, one, param, showFailure, type OfficeCall } from './handle.ts';
import { offerTexts as texts } from './messages.de.ts';
import type { OfficeUrls } from './office-urls.ts';

/** Offers of the person's units: how full they are, the lottery, one evaluation for all statements of a procedure. */
export function addOfferRoutes(router: Router, ctx: HttpContext): void {
  const { offers } = ctx.app;
  router.get(
    '/angebote',
    handle((call) => showOffers(ctx, call)),
  );
  router.post(
    '/angebote/:offer/auslosen',
    handle(async (call) => {
      const drawn = await offers.draw(call.tenant, call.staff, param(call.request, 'offer'));
      if (!drawn.ok) return showFailure(call, drawn, { label: texts.back, url: call.urls.offers });
      call.response.locals.flash({ kind: 'success', title: texts.drawn(drawn.value.entries, drawn.value.held) });
      call.response.redirect(303, call.urls.offers);
    }),
  );
  router.post(
    '/angebote/:offer/auswerten',
    handle(async (call) => {
      const offer = param(call.request, 'offer');
      const typed = one(call.response.locals.fields['text']);
      const done = await offers.evaluate(call.tenant, call.staff, offer, typed);
      if (!done.ok && done.status === 422) return showOffers(ctx, call, { offer, message: done.message, typed });
      if (!done.ok) return showFailure(call, done, { label: texts.back, url: call.urls.offers });
      call.response.locals.flash({ kind: 'success', title: texts.evaluated(done.value.done), text: texts.left(done.value.left) });
      call.response.redirect(303, call.urls.offers);
    }),
  );
}

async function showOffers(
  ctx: HttpContext,
  { response, tenant, staff, urls }: OfficeCall,
  problem?: OfficeOffersPage['problem'],
): Promise<void> {
  const found = await ctx.app.offers.list(tenant, staff);
  const page: OfficeOffersPage = { kind: 'office-offers', offers: found.map((view) => offerItem(view, urls)), problem };
  response.locals.page(page, { title: texts.title, status: problem ? 422 : 200 });
}

const day = (date: string): string => date.split('-').reverse().join('.');
const span = (from: string, to?: string): string => (to ? `${day(from)} bis ${day(to)}` : day(from));

function offerItem(view: OfferView, urls: OfficeUrls): OfferItem {
  const { offer, services, drawn } = view;
  const facts = [
    { label: texts.services, value: services.join(', ') },
    { label: texts.dates, value: [span(offer.from, offer.to), offer.times, offer.venue].filter(Boolean).join(', ') },
    {
      label: offer.allocation === 'open' ? texts.participation : texts.registration,
      value: span(offer.registration.from, offer.registration.to),
    },
    { label: texts.allocation, value: texts.allocations[offer.allocation] },
  ];
  return {
    id: offer.offer,
    title: offer.title,
    facts,
    counts: countsOf(view),
    drawn,
    drawUrl: view.mayDraw ? urls.drawOffer(offer.offer) : undefined,
    evaluateUrl: view.mayEvaluate ? urls.evaluateOffer(offer.offer) : undefined,
  };
}

function countsOf({ offer, registered, held, waiting }: OfferView): OfferItem['counts'] {
  if (offer.allocation === 'open') return [{ label: texts.statements, value: registered }];
  return [
    { label: texts.places, value: offer.places ?? 0 },
    { label: texts.held, value: held },
    { label: texts.waiting, value: waiting },
    ...(offer.allocation === 'lottery' ? [{ label: texts.registered, value: registered }] : []),
  ];
}
