import { randomBytes } from 'node:crypto';
import { drawLots } from '../../cases/index.ts';
import type { Bundle } from '../../definition/bundle.ts';
import type { Offer } from '../../definition/format.ts';
import type { OfferView, OffersApi, Result, StaffIdentity } from '../api.ts';
import { findCaseFile } from '../case-file.ts';
import type { Dependencies } from '../dependencies.ts';
import { toLocalDate } from '../local-date.ts';
import { actAsStaff } from '../office/act-as-staff.ts';
import { findForStaff } from '../office/find-for-staff.ts';
import type { WriteTx } from '../ports.ts';
import { fail, ok } from '../result.ts';
import { settlePlaces } from './settle-places.ts';

const maxCases = 10_000;

/** Offers of the services that a person's units work on: how full they are, the lottery, the common evaluation. */
export function createOfferUseCases(deps: Dependencies): OffersApi {
  return {
    list: (tenant, staff) => listOffers(deps, tenant, staff),
    draw: (tenant, staff, offer) => drawOffer(deps, tenant, staff, offer),
    evaluate: (tenant, staff, offer, text) => evaluateOffer(deps, tenant, staff, offer, text),
  };
}

interface Known {
  offer: Offer;
  bundles: Bundle[];
}

async function offersOf(deps: Dependencies, tenant: string, staff: StaffIdentity): Promise<Known[]> {
  const booked = deps.catalog.listActive(tenant).filter(({ books, unit }) => books && staff.units.includes(unit));
  const bundles = await Promise.all(booked.map(({ service }) => deps.catalog.findActive(tenant, service)));
  const known = new Map<string, Known>();
  for (const bundle of bundles.filter((found) => found !== undefined))
    for (const offer of Object.values(bundle.booking?.offers ?? {}))
      known.set(offer.offer, { offer, bundles: [...(known.get(offer.offer)?.bundles ?? []), bundle] });
  return [...known.values()].sort((a, b) => a.offer.from.localeCompare(b.offer.from) || a.offer.offer.localeCompare(b.offer.offer));
}

async function listOffers(deps: Dependencies, tenant: string, staff: StaffIdentity): Promise<OfferView[]> {
  const today = toLocalDate(deps.clock.now());
  const counters = new Map((await deps.store.read.listOffers(tenant)).map((row) => [row.id, row]));
  const counts = await deps.store.read.countPlaces(tenant);
  const countOf = (offer: string, state: string): number => counts.find((row) => row.offer === offer && row.state === state)?.count ?? 0;
  return (await offersOf(deps, tenant, staff)).map(({ offer, bundles }) => {
    const counter = counters.get(offer.offer);
    const ended = today > offer.registration.to;
    return {
      offer,
      services: bundles.map((bundle) => bundle.workflow.name),
      registered: countOf(offer.offer, 'registered'),
      waiting: countOf(offer.offer, 'waiting'),
      held: countOf(offer.offer, 'held'),
      drawn: counter?.drawnAt ? { at: counter.drawnAt, seed: counter.seed ?? '', entries: Number(counter.entries ?? 0) } : undefined,
      mayDraw: offer.allocation === 'lottery' && ended && !counter?.drawnAt && staff.functions.includes('caseworker'),
      mayEvaluate: offer.allocation === 'open' && ended && countOf(offer.offer, 'registered') > 0 && staff.functions.includes('caseworker'),
    };
  });
}

/** Draws once, in one transaction; the seed stays with the offer and in every case, so that anyone can repeat the draw. */
async function drawOffer(
  deps: Dependencies,
  tenant: string,
  staff: StaffIdentity,
  id: string,
): Promise<Result<{ entries: number; held: number }>> {
  const view = (await listOffers(deps, tenant, staff)).find(({ offer }) => offer.offer === id);
  if (!view) return fail('offer-unknown');
  if (!view.mayDraw) return fail('offer-not-drawable');
  const seed = randomBytes(16).toString('hex');
  const at = deps.clock.now().toISOString();
  const drawn = await deps.store.write((tx) => drawInside(tx, tenant, id, seed, at));
  if (!drawn) return fail('offer-not-drawable');
  deps.log.info('offer.drawn', { tenant, offer: id, entries: drawn.entries, held: drawn.held });
  await settlePlaces(deps, maxCases);
  await deps.wake();
  return ok(drawn);
}

async function drawInside(tx: WriteTx, tenant: string, id: string, seed: string, at: string) {
  await tx.lockOffer(tenant, id);
  const entries = await tx.listPlaces(tenant, id, 'registered', maxCases);
  if (!(await tx.recordDraw(tenant, id, { seed, entries: entries.length, at }))) return undefined;
  const byNumber = new Map(entries.map((entry) => [entry.caseNumber, entry]));
  let held = 0;
  for (const [index, number] of drawLots(seed, [...byNumber.keys()]).entries()) {
    const taken = await tx.takePlace(tenant, id);
    if (taken) held += 1;
    await tx.savePlace({ ...byNumber.get(number)!, state: taken ? 'held' : 'waiting', rank: index + 1, told: false, at });
  }
  return { entries: entries.length, held };
}

/** The same evaluation for every statement of a procedure; a case that cannot take it now is counted, not forced. */
async function evaluateOffer(
  deps: Dependencies,
  tenant: string,
  staff: StaffIdentity,
  id: string,
  text: string,
): Promise<Result<{ done: number; left: number }>> {
  const view = (await listOffers(deps, tenant, staff)).find(({ offer }) => offer.offer === id);
  if (!view) return fail('offer-unknown');
  if (!view.mayEvaluate) return fail('offer-not-evaluable');
  if (!text.trim()) return fail('input-invalid', 'Bitte schreiben Sie die Auswertung.');
  let done = 0;
  const places = await deps.store.read.listPlaces(tenant, id, 'registered', maxCases);
  for (const place of places) if (await evaluateCase(deps, tenant, staff, place.caseNumber, text)) done += 1;
  await deps.wake();
  return ok({ done, left: places.length - done });
}

async function evaluateCase(deps: Dependencies, tenant: string, staff: StaffIdentity, number: string, text: string): Promise<boolean> {
  const seen = await findForStaff(deps, { tenant, number }, staff);
  const file = seen.ok ? await findCaseFile(deps, tenant, number) : undefined;
  const action =
    file &&
    Object.entries(file.bundle.process.actions).find(([, shape]) => shape.does === 'evaluate' && shape.from.includes(file.state.state));
  return file && action ? (await actAsStaff(deps, file, staff, action[0], { text })).ok : false;
}
