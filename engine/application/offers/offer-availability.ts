import type { Bundle, FormField, FormPage } from '../../definition/bundle.ts';
import type { Offer } from '../../definition/format.ts';
import { describeAmount, periodOn } from '../../tariffs/index.ts';
import type { Dependencies } from '../dependencies.ts';
import type { OfferRow } from '../ports.ts';
import { ageText, windowProblem } from './check-booking.ts';

/** The page with the words each offer needs now: free places, full, not open yet. Other pages come back as they are. */
export async function withAvailability(deps: Dependencies, bundle: Bundle, today: string): Promise<(page: FormPage) => FormPage> {
  const { booking } = bundle;
  if (!booking) return (page) => page;
  const counters = new Map((await deps.store.read.listOffers(bundle.tenant)).map((row) => [row.id, row]));
  const hintOf = (offer: Offer): string =>
    [offer.venue, offer.age && ageText(offer.age), priceOf(bundle, offer, today), availability(offer, counters.get(offer.offer), today)]
      .filter(Boolean)
      .join(', ');
  const change = (field: FormField): FormField => {
    if (field.path === booking.field)
      return { ...field, options: field.options?.map((option) => withHint(option, booking.offers, hintOf)) ?? [] };
    return field.fields ? { ...field, fields: field.fields.map(change) } : field;
  };
  return (page) => ({ ...page, field: change(page.field) });
}

/** What taking part costs, in words; undefined where the offer names no fee. Reductions are settled with the answers. */
function priceOf({ tariffs }: Bundle, { fees = [] }: Offer, today: string): string | undefined {
  const texts = fees.flatMap(({ tariff: id }) => {
    const tariff = tariffs[id];
    const period = tariff && periodOn(tariff, today);
    return period ? [describeAmount(tariff, period)] : [];
  });
  return texts.length > 0 ? texts.join(' und ') : undefined;
}

type Option = NonNullable<FormField['options']>[number];
function withHint(option: Option, offers: Record<string, Offer>, hintOf: (offer: Offer) => string): Option {
  const offer = offers[String(option.value)];
  return offer ? { ...option, hint: [option.hint, hintOf(offer)].filter(Boolean).join(' – ') } : option;
}

/** "noch 3 von 12 Plätzen frei", "ausgebucht, Warteliste", "Plätze werden verlost" … */
export function availability(offer: Offer, counter: OfferRow | undefined, today: string): string {
  const closed = windowProblem(offer, today);
  if (closed) return closed.replace(/\.$/, '');
  const places = counter?.places ?? offer.places;
  if (offer.allocation === 'open' || places === undefined || places === null) return '';
  if (offer.allocation === 'lottery') return `${places} Plätze werden verlost`;
  const free = Math.max(0, places - (counter?.taken ?? 0));
  if (free > 0) return `noch ${free} von ${places} Plätzen frei`;
  return offer.allocation === 'waiting-list' ? 'ausgebucht, Anmeldung auf die Warteliste' : 'ausgebucht';
}
