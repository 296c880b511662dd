import type { Diagnostic } from '../diagnostics.ts';
import type { TariffPeriod } from '../format.ts';
import { asTariff } from '../read/read-catalog.ts';
import type { SourceFile } from '../read/source-file.ts';

const needed: Record<string, (keyof TariffPeriod)[]> = {
  fixed: ['amount'],
  'per-unit': ['amount'],
  range: ['min', 'max'],
  table: ['table'],
  free: [],
};

/** Amounts of the tariff's kind in every period, periods without gap or overlap. */
export function checkTariff(file: SourceFile): Diagnostic[] {
  const tariff = asTariff(file);
  const found: Diagnostic[] = [];
  if (tariff.periods.length === 0) found.push(file.report('AW1501', ['periods'], 'Ein Tarif braucht mindestens einen Zeitraum.'));
  tariff.periods.forEach((period, index) => {
    for (const key of needed[tariff.kind] ?? [])
      if (period[key] === undefined)
        found.push(file.report('AW1502', ['periods', index], `Ein Tarif der Art ${tariff.kind} braucht hier „${key}“.`));
    if (period.min !== undefined && period.max !== undefined && period.min > period.max)
      found.push(file.report('AW1503', ['periods', index, 'max'], 'Das Höchste ist kleiner als das Niedrigste.'));
    const before = tariff.periods[index - 1];
    if (!before) return;
    if (!before.to || before.to >= period.from)
      found.push(file.report('AW1504', ['periods', index, 'from'], 'Dieser Zeitraum überschneidet sich mit dem vorigen.'));
    else if (dayAfter(before.to) !== period.from)
      found.push(file.report('AW1505', ['periods', index, 'from'], `Zwischen ${before.to} und ${period.from} gilt kein Betrag.`));
  });
  return found;
}

const dayAfter = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
