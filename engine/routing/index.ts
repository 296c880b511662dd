import { calendarOf } from '../definition/holidays.ts';
import type { Bundle, JsonObject } from '../definition/bundle.ts';
import { findDistrict, type DistrictAddress } from '../definition/districts/index.ts';
import { ExpressionError } from '../definition/expressions/index.ts';
import type { Queue } from '../definition/format.ts';
import { expressionsOf } from '../definition/named-values/index.ts';
import { own } from '../definition/own.ts';
import { getAt } from '../rules/index.ts';

export interface Zustaendigkeit {
  authority: string;
  unit: string;
  queue: string;
}

/**
 * Authority, unit and queue of an application: the first rule that holds, else the service's default, and of that queue the part that
 * belongs to the district of the address, where the town divides it; never none. A rule that cannot be
 * judged because a value is missing does not hold: the default queue sees the application rather than nobody.
 * @throws Error when the tenant lacks the default unit (the checker finds this before publishing)
 */
export function findZustaendigkeit(bundle: Bundle, answers: JsonObject, today: string): Zustaendigkeit {
  return inDistrict(bundle, answers, findUndivided(bundle, answers, today));
}

/** The same without looking at districts. @throws as above */
export function findUndivided(bundle: Bundle, answers: JsonObject, today: string): Zustaendigkeit {
  const { routing } = bundle.workflow;
  const rule = routing.queues?.find((candidate) => appliesTo(bundle, candidate.when, answers, today));
  const wanted = rule && placeOf(bundle, rule.unit ?? routing.unit, rule.queue);
  const found = wanted ?? placeOf(bundle, routing.unit, routing.queue);
  if (!found) throw new Error(`${bundle.tenant} has no unit ${routing.unit} with a queue`);
  return found;
}

/** Where the town divides the queue by districts and the address lies in one of them: that district's queue. */
function inDistrict(bundle: Bundle, answers: JsonObject, place: Zustaendigkeit): Zustaendigkeit {
  const { district: fields } = bundle.workflow.routing;
  const targets = targetsOf(bundle, place);
  if (!fields || !targets) return place;
  const district = findDistrict(bundle.town.districts, addressAt(fields, answers));
  const target = own(targets, district);
  return (target && placeOf(bundle, target.unit ?? place.unit, target.queue)) ?? place;
}

/** Where a queue is divided by districts: their queues by district. */
export const targetsOf = ({ town }: Bundle, { unit, queue }: Zustaendigkeit): Queue['districts'] =>
  own(own(town.units, unit)?.queues, queue)?.districts;

function addressAt(fields: NonNullable<Bundle['workflow']['routing']['district']>, answers: JsonObject): DistrictAddress {
  const answered = Object.entries(fields as Record<string, string>).map(([part, path]) => [part, getAt(answers, path)] as const);
  return Object.fromEntries(answered.filter(([, value]) => typeof value === 'string'));
}

function appliesTo(bundle: Bundle, condition: string, answers: JsonObject, today: string): boolean {
  try {
    return expressionsOf(bundle).evaluate(condition, 'boolean', answers, today, calendarOf(bundle.town)) === true;
  } catch (error) {
    if (error instanceof ExpressionError) return false;
    throw error;
  }
}

/** The unit's queue, or its first one where the tenant has no queue of that name. */
function placeOf(bundle: Bundle, unit: string, queue: string): Zustaendigkeit | undefined {
  const units = bundle.town.units;
  const office = Object.hasOwn(units, unit) ? units[unit] : undefined;
  if (!office) return undefined;
  const found = Object.hasOwn(office.queues, queue) ? queue : Object.keys(office.queues)[0];
  return found === undefined ? undefined : { authority: office.authority, unit, queue: found };
}
