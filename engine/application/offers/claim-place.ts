import type { Bundle, JsonObject } from '../../definition/bundle.ts';
import type { PlaceRow, WriteTx } from '../ports.ts';
import { chosenOffer } from './chosen-offer.ts';

/** Nobody can be taken any more; nothing of the transaction stays. */
export class OfferFullError extends Error {}

/**
 * What a case gets of its offer when it is sent, in the transaction that creates the case: a place, a place on the waiting list, or
 * (lottery, statements) only its registration. Undefined: the service has no offers.
 * @throws OfferFullError when the last place is gone and the offer has no waiting list
 */
export async function claimPlace(
  tx: WriteTx,
  bundle: Bundle,
  row: { tenant: string; id: string; number: string },
  answers: JsonObject,
  at: string,
): Promise<PlaceRow | undefined> {
  const offer = chosenOffer(bundle, answers);
  if (!offer) return undefined;
  const { tenant } = row;
  const counter = (await tx.lockOffer(tenant, offer.offer)) ?? (await createCounter(tx, tenant, offer.offer, offer.places ?? null));
  const rank = await tx.nextRank(tenant, offer.offer);
  const place = (state: PlaceRow['state']): PlaceRow => ({
    tenant,
    caseId: row.id,
    caseNumber: row.number,
    offer: offer.offer,
    state,
    rank,
    told: true,
    at,
  });
  switch (offer.allocation) {
    case 'open':
      return place('registered');
    case 'lottery':
      return place(counter?.drawnAt ? 'waiting' : 'registered');
    case 'waiting-list': {
      // Who waits comes before who arrives now.
      const [ahead] = await tx.listPlaces(tenant, offer.offer, 'waiting', 1);
      return place(!ahead && (await tx.takePlace(tenant, offer.offer)) ? 'held' : 'waiting');
    }
    case 'first-come':
      if (await tx.takePlace(tenant, offer.offer)) return place('held');
      throw new OfferFullError(offer.offer);
  }
}

async function createCounter(tx: WriteTx, tenant: string, id: string, places: number | null) {
  await tx.saveOffer(tenant, id, places);
  return tx.lockOffer(tenant, id);
}
