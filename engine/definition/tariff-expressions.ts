import type { DataPath } from './diagnostics.ts';
import type { Tariff } from './format.ts';

export interface PlacedExpression {
  source: string;
  path: DataPath;
  expected: 'boolean' | 'number' | 'date';
  /** The condition beside it, which held before. */
  under?: string;
}

/** Every FEEL text of a tariff and where it stands. */
export function expressionsIn(tariff: Tariff): PlacedExpression[] {
  const found: PlacedExpression[] = [];
  const add = (source: string | undefined, path: DataPath, expected: PlacedExpression['expected'] = 'boolean', under?: string): void => {
    if (source !== undefined) found.push({ source, path, expected, under });
  };
  add(tariff.event, ['event'], 'date');
  tariff.modifiers?.forEach((modifier, index) => add(modifier.when, ['modifiers', index, 'when']));
  tariff.periods?.forEach((period, index) => {
    const path = ['periods', index];
    period.table?.forEach((row, at) => add(row.when, [...path, 'table', at, 'when']));
    for (const [key, lines] of Object.entries({ positions: period.positions ?? [], expenses: period.expenses ?? [] }))
      lines.forEach((line, at) => {
        add(line.when, [...path, key, at, 'when']);
        add(line.quantity, [...path, key, at, 'quantity'], 'number', line.when);
      });
  });
  return found;
}
