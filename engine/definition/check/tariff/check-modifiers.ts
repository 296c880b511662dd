import { fractionOf } from '../../decimal.ts';
import type { DataPath, Diagnostic } from '../../diagnostics.ts';
import type { Tariff, TariffModifier } from '../../format.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { tariffFindings as say } from './messages.de.ts';

/** Surcharges, reductions and waivers: each does something, can come to bear, does what its kind says, and names its law. */
export function checkModifiers(file: SourceFile, tariff: Tariff): Diagnostic[] {
  return (tariff.modifiers ?? []).flatMap((modifier, index) => {
    const path = ['modifiers', index];
    const found = checkDates(file, modifier, path);
    if (found.length > 0) return found;
    if (modifier.law.trim() === '') found.push(file.report('AW1511', [...path, 'law'], say.noLaw));
    if (isEmpty(modifier)) found.push(file.report('AW1530', path, say.noEffect));
    const reason = unreachableBecause(tariff, index);
    if (reason) found.push(file.report('AW1531', path, say.unreachable(reason)));
    if (contradicts(modifier)) found.push(file.report('AW1532', [...path, 'kind'], say.contradiction(modifier.kind!)));
    return found;
  });
}

function checkDates(file: SourceFile, { from, to }: TariffModifier, path: DataPath): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (from !== undefined && to !== undefined && to < from) found.push(file.report('AW1516', [...path, 'to'], say.backwards(from, to)));
  return found;
}

function isEmpty({ kind, by, multiply, add }: TariffModifier): boolean {
  if (kind === 'waiver') return false;
  return multiply === undefined && add === undefined && !(by === 'caseworker' && kind === 'reduction');
}

function unreachableBecause({ kind, modifiers = [], periods }: Tariff, index: number): string | undefined {
  const modifier = modifiers[index]!;
  const { from = '', to = '9999-12-31' } = modifier;
  if (periods.length > 0 && !periods.some((period) => period.from <= to && (period.to ?? '9999-12-31') >= from)) return say.reasons.outside;
  if (modifiers.slice(0, index).some((before) => before.id === modifier.id)) return say.reasons.twice;
  if (modifiers.slice(0, index).some(waivesAlways)) return say.reasons.waived;
  if (modifier.when?.trim() === 'false') return say.reasons.never;
  if (modifier.by !== 'caseworker') return undefined;
  if (kind === 'positions') return say.reasons.positions;
  return kind === 'range' && modifier.kind !== 'waiver' && modifier.multiply === undefined && modifier.add === undefined
    ? say.reasons.range
    : undefined;
}

const waivesAlways = ({ kind, by, when, from, to }: TariffModifier): boolean =>
  kind === 'waiver' && by !== 'caseworker' && !when && !from && !to;

function contradicts({ kind, multiply, add }: TariffModifier): boolean {
  const factor = multiply === undefined ? undefined : fractionOf(multiply);
  const raises = (factor !== undefined && factor.numerator > factor.denominator) || (add ?? 0) > 0;
  const lowers = (factor !== undefined && factor.numerator < factor.denominator) || (add ?? 0) < 0;
  return (kind === 'surcharge' && lowers) || (kind === 'reduction' && raises);
}
