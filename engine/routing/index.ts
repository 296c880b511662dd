import type { Bundle, JsonObject } from '../definition/bundle.ts';
import { ExpressionError } from '../definition/expressions/index.ts';
import { expressionsOf } from '../definition/named-values/index.ts';

export interface Zustaendigkeit {
  authority: string;
  unit: string;
  queue: string;
}

/**
 * Authority, unit and queue of an application: the first rule that holds, else the service's default; never none. A rule that cannot be
 * judged because a value is missing does not hold: the default queue sees the application rather than nobody.
 * @throws Error when the tenant lacks the default unit (the checker finds this before publishing)
 */
export function findZustaendigkeit(bundle: Bundle, answers: JsonObject, today: string): Zustaendigkeit {
  const { routing } = bundle.workflow;
  const rule = routing.queues?.find((candidate) => appliesTo(bundle, candidate.when, answers, today));
  const wanted = rule && placeOf(bundle, rule.unit ?? routing.unit, rule.queue);
  const found = wanted ?? placeOf(bundle, routing.unit, routing.queue);
  if (!found) throw new Error(`${bundle.tenant} has no unit ${routing.unit} with a queue`);
  return found;
}

function appliesTo(bundle: Bundle, condition: string, answers: JsonObject, today: string): boolean {
  try {
    return expressionsOf(bundle).evaluate(condition, 'boolean', answers, today, bundle.town.land) === true;
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
