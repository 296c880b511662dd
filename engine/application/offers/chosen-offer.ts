import type { Bundle, JsonObject } from '../../definition/bundle.ts';
import type { Offer } from '../../definition/format.ts';
import { getAt } from '../../rules/index.ts';

/** The offer the answers choose; undefined when the service has none, or nothing is chosen yet. */
export function chosenOffer({ booking }: Pick<Bundle, 'booking'>, answers: JsonObject): Offer | undefined {
  const id = booking && getAt(answers, booking.field);
  return typeof id === 'string' && Object.hasOwn(booking!.offers, id) ? booking!.offers[id] : undefined;
}
