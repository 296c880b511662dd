import type { DataPath, Diagnostic } from '../../diagnostics.ts';
import type { Tariff, TariffPeriod } from '../../format.ts';
import { addDays } from '../../periods.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { tariffFindings as say } from './messages.de.ts';

type Key = keyof TariffPeriod;
/** Keys a kind needs, and those it may use beside; dates, law, expenses and rounding go with every kind. */
const keysOf: Record<Tariff['kind'], { needs: Key[]; may: Key[] }> = {
  fixed: { needs: ['amount'], may: ['min', 'max'] },
  'per-unit': { needs: ['amount'], may: ['further', 'minUnits', 'min', 'max'] },
  time: { needs: ['amount'], may: ['minUnits', 'min', 'max'] },
  range: { needs: ['min', 'max'], may: [] },
  percentage: { needs: ['percent'], may: ['min', 'max'] },
  stepped: { needs: ['bands'], may: ['min', 'max'] },
  table: { needs: ['table'], may: ['min', 'max'] },
  positions: { needs: ['positions'], may: [] },
  free: { needs: [], may: [] },
};
const amounts: Key[] = ['amount', 'further', 'minUnits', 'min', 'max', 'percent', 'bands', 'table', 'positions'];

/** Amounts of the tariff's kind in every period; dates without gap or overlap; a law for each. */
export function checkPeriods(file: SourceFile, tariff: Tariff): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (tariff.periods.length === 0) found.push(file.report('AW1501', ['periods'], say.noPeriod));
  if (tariff.kind === 'time' && !tariff.per) found.push(file.report('AW1502', [], say.needs('time', 'per')));
  tariff.periods.forEach((period, index) => {
    const path = ['periods', index];
    found.push(...checkKeys(file, tariff, period, path), ...checkRows(file, period, path), ...checkDates(file, period, path));
    const before = tariff.periods[index - 1];
    if (before) found.push(...checkSequence(file, before, period, path));
  });
  return found;
}

function checkKeys(file: SourceFile, { kind }: Tariff, period: TariffPeriod, path: DataPath): Diagnostic[] {
  const found: Diagnostic[] = [];
  const { needs, may } = keysOf[kind];
  for (const key of needs) if (period[key] === undefined) found.push(file.report('AW1502', path, say.needs(kind, key)));
  for (const key of amounts)
    if (period[key] !== undefined && !needs.includes(key) && !may.includes(key))
      found.push(file.report('AW1510', [...path, key], say.idle(kind, key)));
  if (period.min !== undefined && period.max !== undefined && period.min > period.max)
    found.push(file.report('AW1503', [...path, 'max'], say.bounds));
  if (period.percent !== undefined && (period.percent <= 0 || period.percent > 100))
    found.push(file.report('AW1509', [...path, 'percent'], say.percent(period.percent)));
  if (period.law.trim() === '') found.push(file.report('AW1511', [...path, 'law'], say.noLaw));
  return found;
}

function checkRows(file: SourceFile, { table, positions = [], expenses = [] }: TariffPeriod, path: DataPath): Diagnostic[] {
  const found: Diagnostic[] = [];
  const forAll = table?.findIndex((row) => !row.when) ?? -1;
  if (table && forAll === -1) found.push(file.report('AW1513', [...path, 'table'], say.noLastRow));
  if (table && forAll >= 0 && forAll < table.length - 1) found.push(file.report('AW1512', [...path, 'table', forAll + 1], say.rowAfterAll));
  const seen = new Set<string>();
  for (const [key, lines] of Object.entries({ positions, expenses }))
    for (const [index, { id }] of lines.entries()) {
      if (seen.has(id)) found.push(file.report('AW1514', [...path, key, index, 'id'], say.twice(id)));
      seen.add(id);
    }
  return found;
}

function checkDates(file: SourceFile, { from, to }: TariffPeriod, path: DataPath): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (to !== undefined && to < from) found.push(file.report('AW1516', [...path, 'to'], say.backwards(from, to)));
  return found;
}

function checkSequence(file: SourceFile, before: TariffPeriod, period: TariffPeriod, path: DataPath): Diagnostic[] {
  if (!before.to || before.to >= period.from) return [file.report('AW1504', [...path, 'from'], say.overlap)];
  if (addDays(before.to, 1) === period.from) return [];
  return [file.report('AW1505', [...path, 'from'], say.gap(before.to, period.from))];
}
