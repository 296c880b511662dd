import type { Booking, JsonSchema } from '../bundle.ts';
import { choiceOfTown } from '../choice-of-town.ts';
import type { FeeStep, Offer, Workflow } from '../format.ts';
import { asOffer, type RawTenant } from '../read/read-catalog.ts';

/** Paths of the fields that choose among offers (`x-options: offers`); the checker allows one, outside of repeatable groups. */
export function findOfferFields(schema: JsonSchema, path = ''): string[] {
  if (schema['x-options'] === 'offers') return [path];
  const children = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
  return children.flatMap(([name, inner]) => findOfferFields(inner, path === '' ? name : `${path}.${name}`));
}

/** What a service books in a town; undefined when its form has no such field. */
export function compileBooking(schema: JsonSchema, workflow: Workflow, town: RawTenant | undefined): Booking | undefined {
  const [field] = findOfferFields(schema);
  if (field === undefined) return undefined;
  const offers = [...(town?.offers.values() ?? [])].map(asOffer).filter((offer) => offer.services.includes(workflow.service));
  const born = workflow.booking?.born;
  return { field, ...(born !== undefined && { born }), offers: Object.fromEntries(offers.map((offer) => [offer.offer, offer])) };
}

/** The schema with the offers as the choices of their field, so that browser, server and any other validator know the same ones. */
export function withOffers(schema: JsonSchema, booking: Booking | undefined): JsonSchema {
  if (!booking) return schema;
  const change = (node: JsonSchema): JsonSchema => {
    if (node['x-options'] === 'offers')
      return { ...node, ...choiceOfTown, 'x-widget': 'radio', ...choicesOf(Object.values(booking.offers)) };
    if (!node.properties) return node;
    const properties = Object.entries(node.properties as Record<string, JsonSchema>).map(([name, inner]) => [name, change(inner)]);
    return { ...node, properties: Object.fromEntries(properties) };
  };
  return change(schema);
}

/** Between two seasons there may be no offer at all: then no value is valid. */
function choicesOf(offers: Offer[]): JsonSchema {
  if (offers.length === 0) return { pattern: '^$', minLength: 1 };
  const sorted = [...offers].sort((a, b) => a.from.localeCompare(b.from) || a.offer.localeCompare(b.offer));
  return { oneOf: sorted.map((offer) => ({ const: offer.offer, title: offerLabel(offer), description: offer.description })) };
}

/** "Seepferdchen (12.01.2027 bis 30.03.2027, montags 16 Uhr)" */
export function offerLabel({ title, from, to, times }: Offer): string {
  const day = (date: string): string => date.split('-').reverse().join('.');
  const dates = to ? `${day(from)} bis ${day(to)}` : day(from);
  return `${title} (${times ? `${dates}, ${times}` : dates})`;
}

/** Fee rows of the offers, each for the answers that choose the offer. */
export function feesOfOffers(booking: Booking | undefined): FeeStep[] {
  if (!booking) return [];
  return Object.values(booking.offers).flatMap((offer) =>
    (offer.fees ?? []).map(({ tariff, due }) => ({ tariff, due, when: `${booking.field} = "${offer.offer}"` })),
  );
}
