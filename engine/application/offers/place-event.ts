import { runCommand, type CaseEvent, type CaseState } from '../../cases/index.ts';
import type { Bundle } from '../../definition/bundle.ts';
import { toLocalDate } from '../local-date.ts';
import type { OfferRow, PlaceRow } from '../ports.ts';

const system = { kind: 'system', id: 'system', name: 'Platzvergabe' } as const;

/**
 * The event by which a case learns of its place or its place on the waiting list: the action of the process that does this and is possible now
 * (a place that costs something first leads to payment: `requires` fees-settled or fees-open). Undefined: nothing to tell, or the case does not go on.
 */
export function placeEvent(
  bundle: Bundle,
  state: CaseState,
  place: Pick<PlaceRow, 'state' | 'offer' | 'rank'>,
  facts: { feesSettled: boolean; drawn?: OfferRow; now: string },
): CaseEvent | undefined {
  const does = place.state === 'held' ? 'place' : place.state === 'waiting' ? 'wait' : undefined;
  const { drawn, now, feesSettled } = facts;
  const draw = drawn?.seed ? { seed: drawn.seed, entries: Number(drawn.entries ?? 0) } : undefined;
  for (const [action, shape] of Object.entries(bundle.process.actions)) {
    if (shape.does !== does) continue;
    const input = { offer: place.offer, rank: place.rank, draw };
    const command = { action, actor: system, roles: ['system' as const], units: [], input, now, today: toLocalDate(now), newId: '' };
    const result = runCommand(bundle.process, state, { mandatoryConsultations: [], feesSettled }, command);
    if (result.ok) return result.event;
  }
  return undefined;
}
