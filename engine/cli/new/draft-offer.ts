import type { Offer } from '../../definition/format.ts';
import type { Choices } from './choices.ts';
import { draftTexts as texts } from './messages.de.ts';

/** The first offer of a service that gives places; the town fills in the others. */
export function draftOffer({ offer, row, today }: Choices): Offer | undefined {
  if (!offer) return undefined;
  return {
    format: 1,
    offer: `${row.id}-1`,
    services: [row.id],
    title: offer.title,
    from: offer.from,
    places: offer.places,
    allocation: 'waiting-list',
    registration: { from: today, to: offer.lastDay },
    provenance: { source: texts.offerSource, example: true },
  };
}
