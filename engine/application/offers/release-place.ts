import type { CaseState } from '../../cases/index.ts';
import type { CaseRow, WriteTx } from '../ports.ts';

/** Ends after which nobody takes the place any more; after taking part it stays taken. */
const releasing = new Set<string>(['withdrawn', 'expired', 'canceled', 'refused', 'handed-over']);

/** Gives the place of a case back when the case has ended without it; who waits moves up with the next run of `settlePlaces`. */
export async function releasePlace(tx: WriteTx, row: Pick<CaseRow, 'tenant' | 'id'>, state: CaseState): Promise<void> {
  if (!state.closedAt || !releasing.has(state.outcome ?? '')) return;
  const known = await tx.findPlace(row.tenant, row.id);
  if (!known) return;
  // Read again under the lock: the place may have been given in the meantime.
  await tx.lockOffer(known.tenant, known.offer);
  const place = (await tx.findPlace(row.tenant, row.id))!;
  if (place.state === 'held') await tx.freePlace(place.tenant, place.offer);
  await tx.savePlace({ ...place, state: 'released', told: true });
}
