import type { Code } from '../../codes/index.ts';
import type { DataPath } from '../../diagnostics.ts';
import type { FeeStep, Tariff } from '../../format.ts';
import type { ServiceExpressions } from '../../named-values/index.ts';
import { findNearest } from '../../nearest.ts';
import { kindOfInput } from '../../tariff-inputs.ts';
import { tariffFindings as say } from './messages.de.ts';

export type ReportStep = (code: Code, path: DataPath, message: string, more?: { nearest?: string; offset?: number }) => void;

/** Does a service give a tariff what it needs: base value, units, inputs of the right type? */
export function checkFeeStep(step: FeeStep, tariff: Tariff, expressions: ServiceExpressions, path: DataPath, report: ReportStep): void {
  const { kind, name } = tariff;
  const needsBase = kind === 'percentage' || kind === 'stepped';
  if (needsBase && !step.base) report('AW1550', path, say.base(name));
  if (!needsBase && step.base) report('AW1552', [...path, 'base'], say.idleStep('base', name));
  if (kind === 'time' && !step.quantity) report('AW1551', path, say.quantity(name));
  if (step.quantity && ['range', 'percentage', 'stepped', 'positions', 'free'].includes(kind))
    report('AW1552', [...path, 'quantity'], say.idleStep('quantity', name));
  checkBindings(step, tariff, expressions, path, report);
}

function checkBindings(step: FeeStep, tariff: Tariff, expressions: ServiceExpressions, path: DataPath, report: ReportStep): void {
  const inputs = tariff.inputs ?? {};
  for (const [name, input] of Object.entries(inputs))
    if (step.with?.[name] === undefined && input.default === undefined) report('AW1553', path, say.unbound(name, tariff.name));
  for (const [name, source] of Object.entries(step.with ?? {})) {
    const at = [...path, 'with', name];
    const input = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    if (!input) {
      report('AW1554', at, say.unknownInput(name, tariff.name), { nearest: findNearest(name, Object.keys(inputs)) });
      continue;
    }
    const compiled = expressions.compile(String(source), kindOfInput(input), step.when);
    if (!compiled.ok) {
      for (const { message, nearest, offset } of compiled.problems)
        report('AW1555', at, say.expression(String(source), message), { nearest, offset });
      continue;
    }
    const { type } = compiled.expression;
    const given = type.kind === 'string' ? type.values : undefined;
    const literal = /^"(.*)"$/s.exec(String(source).trim())?.[1];
    const possible = given ?? (literal === undefined ? undefined : [literal]);
    if (input.values && possible?.some((value) => !input.values!.includes(String(value))))
      report('AW1556', at, say.outsideValues(name, input.values.join(', ')));
  }
}
