import { compileExpression, typeOfSchema } from '../definition/expressions/index.ts';
import type { Bundle, JsonObject } from '../definition/bundle.ts';

export interface Zustaendigkeit {
  authority: string;
  unit: string;
  queue: string;
}

/**
 * Authority, unit and queue of an application: the first rule that holds, else the service's default; never none.
 * @throws Error when the tenant lacks the unit (the checker finds this before publishing)
 */
export function findZustaendigkeit(bundle: Bundle, answers: JsonObject, today: string): Zustaendigkeit {
  const { routing } = bundle.workflow;
  const rule = routing.queues?.find((candidate) => {
    const compiled = compileExpression(candidate.when, typeOfSchema(bundle.schema), 'boolean');
    if (!compiled.ok) throw new Error(`Route of ${bundle.service} does not compile: ${candidate.when}`);
    return compiled.expression.evaluate(answers, today) === true;
  });
  const unit = rule?.unit ?? routing.unit;
  const office = bundle.town.units[unit];
  if (!office) throw new Error(`${bundle.tenant} has no unit ${unit}`);
  return { authority: office.authority, unit, queue: rule?.queue ?? routing.queue };
}
