import type { Bundle, JsonObject } from '../../definition/bundle.ts';
import type { Offer } from '../../definition/format.ts';
import { getAt, type ValidationIssue } from '../../rules/index.ts';
import { formatShortDate } from '../local-date.ts';
import { chosenOffer } from './chosen-offer.ts';

/** Whether one may register for the chosen offer on this day and at this age. Whether a place is free, only sending decides. */
export function checkBooking(bundle: Bundle, answers: JsonObject, today: string): ValidationIssue[] {
  const offer = chosenOffer(bundle, answers);
  if (!offer) return [];
  const born = bundle.booking?.born && getAt(answers, bundle.booking.born);
  const message = windowProblem(offer, today) ?? (typeof born === 'string' ? ageProblem(offer, born) : undefined);
  return message ? [{ path: bundle.booking!.field, code: 'offer', message }] : [];
}

export function windowProblem({ registration }: Offer, today: string): string | undefined {
  if (today < registration.from) return `Die Anmeldung beginnt am ${formatShortDate(registration.from)}.`;
  if (today > registration.to) return `Die Anmeldung ist seit dem ${formatShortDate(registration.to)} beendet.`;
  return undefined;
}

function ageProblem({ age, from }: Offer, born: string): string | undefined {
  const years = ageOn(born, from);
  const tooYoung = age?.from !== undefined && years < age.from;
  const tooOld = age?.to !== undefined && years > age.to;
  return tooYoung || tooOld
    ? `Dieses Angebot ist ${ageText(age!)}, am ${formatShortDate(from)} ist die Person ${years} Jahre alt.`
    : undefined;
}

/** Completed years; on the birthday itself the year is complete (§ 187 (2) BGB). */
function ageOn(born: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}
export function ageText({ from, to }: NonNullable<Offer['age']>): string {
  if (from !== undefined && to !== undefined) return `für ${from} bis ${to} Jahre`;
  return from !== undefined ? `ab ${from} Jahren` : `bis ${to} Jahre`;
}
