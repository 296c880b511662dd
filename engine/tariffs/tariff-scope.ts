import { calendarOf } from '../definition/holidays.ts';
import type { Bundle, JsonObject, JsonValue } from '../definition/bundle.ts';
import { both, compileExpression, ExpressionError, type ExpectedKind } from '../definition/expressions/index.ts';
import type { FeeStep, IsoDate, Tariff } from '../definition/format.ts';
import { expressionsOf } from '../definition/named-values/index.ts';
import { kindOfInput, typeOfInputs } from '../definition/tariff-inputs.ts';

/** Judges FEEL. @param under the condition beside it, which held @throws ExpressionError when an answer it needs is missing */
export type Judge = (source: string, expected: ExpectedKind, under?: string) => unknown;

/** Judges expressions of the service over its answers. */
export function judgeService(bundle: Bundle, answers: JsonObject, today: IsoDate): Judge {
  const expressions = expressionsOf(bundle);
  return (source, expected, under) => expressions.evaluate(source, expected, answers, today, calendarOf(bundle.town), under);
}

/**
 * Judges expressions of a tariff. One with `inputs` sees only what the fee step binds to them and `stichtag`; one without is written for a
 * single service and sees its answers.
 */
export function judgeTariff(
  tariff: Tariff,
  step: FeeStep,
  service: Judge,
  moment: { today: IsoDate; land: string },
): (on?: IsoDate) => Judge {
  if (!tariff.inputs) return () => (source, expected, under) => service(source, expected, both(step.when, under));
  const bound: JsonObject = {};
  for (const [name, input] of Object.entries(tariff.inputs)) {
    const binding = step.with?.[name];
    const value = binding === undefined ? input.default : service(String(binding), kindOfInput(input), step.when);
    if (value === undefined) throw new ExpressionError(`Input ${name} of tariff ${tariff.tariff} is not bound`);
    bound[name] = value as JsonValue;
  }
  return (on) => (source, expected, under) => {
    const compiled = compileExpression(source, typeOfInputs(tariff), expected, under);
    if (!compiled.ok) throw new Error(`Expression of tariff ${tariff.tariff} does not compile: ${source}`);
    return compiled.expression.evaluate({ ...bound, ...(on ? { stichtag: on } : {}) }, moment.today, moment.land);
  };
}
