import { appendToCase, findCaseFile } from '../case-file.ts';
import type { Dependencies } from '../dependencies.ts';
import { enqueueNewsMail } from '../effects/citizen-mail.ts';
import { duesBefore, feesSettled } from '../fees.ts';
import { chargeRows } from '../ledger-rows.ts';
import { ConflictError, type PlaceRow } from '../ports.ts';
import { placeEvent } from './place-event.ts';

/** Gives free places to who waits longest, then tells every case what it got. Safe to run at any time and on several machines. */
export async function settlePlaces(deps: Dependencies, limit = 50): Promise<void> {
  for (const offer of await deps.store.read.listOffersToFill(limit)) while (await moveUp(deps, offer.tenant, offer.id));
  for (const place of await deps.store.read.listUntoldPlaces(limit)) await tellCase(deps, place);
}

/** @returns false when no place is free or nobody waits */
function moveUp(deps: Dependencies, tenant: string, offer: string): Promise<boolean> {
  return deps.store.write(async (tx) => {
    if (!(await tx.takePlace(tenant, offer))) return false;
    // Chosen after the place is taken: from here on no other transaction gives one of this offer.
    const [next] = await tx.listPlaces(tenant, offer, 'waiting', 1);
    if (next) await tx.savePlace({ ...next, state: 'held', told: false, at: deps.clock.now().toISOString() });
    else await tx.freePlace(tenant, offer);
    return next !== undefined;
  });
}

async function tellCase(deps: Dependencies, place: PlaceRow): Promise<void> {
  const file = await findCaseFile(deps, place.tenant, place.caseNumber);
  const now = deps.clock.now().toISOString();
  try {
    await deps.store.write(async (tx) => {
      const offer = await tx.lockOffer(place.tenant, place.offer);
      const current = await tx.findPlace(place.tenant, place.caseId);
      if (!current || current.told) return;
      const settled = file && feesSettled(file.state, file.payments);
      const event = file && placeEvent(file.bundle, file.state, current, { feesSettled: settled === true, drawn: offer, now });
      await tx.savePlace(event ? { ...current, told: true } : { ...current, state: 'released', told: true });
      if (!event && current.state === 'held') await tx.freePlace(place.tenant, place.offer);
      if (!event || !file) return;
      const after = await appendToCase(tx, file, [event]);
      if (event.type === 'place') await tx.insertLedger(chargeRows(file.row, duesBefore(file.state.submitted.fees), now));
      await enqueueNewsMail(deps, tx, after, event.type === 'place' ? 'place' : 'waiting', `${after.row.lastSeq}`);
    });
  } catch (error) {
    // Someone acted at the same moment; the place is still untold and comes up again.
    if (!(error instanceof ConflictError)) throw error;
  }
}
