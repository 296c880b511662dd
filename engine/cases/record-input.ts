import type { ShapeAction } from '../definition/format.ts';
import type { CaseState } from './case-state.ts';
import type { Command } from './command.ts';
import type { IdentityDocument } from './events.ts';
import { invalid, missing, ok, type InputResult } from './input-result.ts';
import { refusals } from './refusals.de.ts';

/** Ways to prove who one is at the counter. Only the kind is kept, never a number or copy (§ 20 PAuswG, data minimisation). */
export const identityDocuments: IdentityDocument[] = [
  'personalausweis',
  'reisepass',
  'aufenthaltstitel',
  'anderer-ausweis',
  'persoenlich-bekannt',
];

export function readIdentity({ input }: Command): InputResult {
  return input.document && identityDocuments.includes(input.document)
    ? ok({ document: input.document })
    : missing(refusals.documentMissing);
}

/** Day and time in the town; an appointment earlier on the same day can still be recorded. */
export function readAppointment({ input, today }: Command): InputResult {
  if (!input.at || !/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/.test(input.at)) return missing(refusals.appointmentMissing);
  return input.at.slice(0, 10) >= today ? ok({ on: input.at, where: input.where?.trim() || undefined }) : invalid(refusals.appointmentPast);
}

export function readRelation(state: CaseState, { input }: Command): InputResult {
  const { number = '', other, kind = 'concerns' } = input;
  if (!number.trim()) return missing(refusals.numberMissing);
  if (!other) return invalid(refusals.numberUnknown(number));
  const known = state.related.some((relation) => relation.other === other && relation.kind === kind);
  return known ? { ok: false, code: 'already-done', message: refusals.alreadyRelated } : ok({ number, other, kind });
}

export function readFlag(action: ShapeAction, state: CaseState, { input }: Command): InputResult {
  const { flag, on = true } = input;
  if (!flag || !Object.hasOwn(action.flags ?? {}, flag)) return missing(refusals.flagMissing);
  return state.flags.includes(flag) === on ? invalid(refusals.flagSame) : ok({ flag, on });
}

/** A place is given, or the case joins the waiting list; whether a place is free is decided outside, in the database. */
export function readPlace(action: ShapeAction, state: CaseState, { input }: Command): InputResult {
  const { offer, rank, draw } = input;
  if (!offer || rank === undefined) return missing(refusals.offerMissing);
  if (action.does === 'place' && state.place?.state === 'held') return { ok: false, code: 'already-done', message: refusals.placeHeld };
  return ok({ offer, rank, draw });
}
