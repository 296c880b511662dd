import { calendarOf } from '../definition/holidays.ts';
import type { Bundle, JsonObject, JsonValue } from '../definition/bundle.ts';
import { compileExpression, ExpressionError, type ExpectedKind } from '../definition/expressions/index.ts';
import type { FeeStep, IsoDate, Tariff } from '../definition/format.ts';
import { expressionsOf } from '../definition/named-values/index.ts';
import { kindOfInput, typeOfInputs } from '../definition/tariff-inputs.ts';

/** Judges FEEL. @throws ExpressionError when an answer it needs is missing */
export type Judge = (source: string, expected: ExpectedKind) => unknown;

/** Judges expressions of the service over its answers. */
export function judgeService(bundle: Bundle, answers: JsonObject, today: IsoDate): Judge {
  const expressions = expressionsOf(bundle);
  return (source, expected) => expressions.evaluate(source, expected, answers, today, calendarOf(bundle.town));
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
  if (!tariff.inputs) return () => service;
  const bound: JsonObject = {};
  for (const [name, input] of Object.entries(tariff.inputs)) {
    const binding = step.with?.[name];
    const value = binding === undefined ? input.default : service(String(binding), kindOfInput(input));
    if (value === undefined) throw new ExpressionError(`Input ${name} of tariff ${tariff.tariff} is not bound`);
    bound[name] = value as JsonValue;
  }
  return (on) => (source, expected) => {
    const compiled = compileExpression(source, typeOfInputs(tariff), expected);
    if (!compiled.ok) throw new Error(`Expression of tariff ${tariff.tariff} does not compile: ${source}`);
    return compiled.expression.evaluate({ ...bound, ...(on ? { stichtag: on } : {}) }, moment.today, moment.land);
  };
}
