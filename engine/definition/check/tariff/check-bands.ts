import type { DataPath, Diagnostic } from '../../diagnostics.ts';
import type { Tariff, ValueBand } from '../../format.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { tariffFindings as say } from './messages.de.ts';

/** Bands of a Wertgebühr: ascending, only the last one open, and never cheaper at a higher value. */
export function checkBands(file: SourceFile, tariff: Tariff): Diagnostic[] {
  return tariff.periods.flatMap(({ bands = [] }, period) =>
    bands.flatMap((_, index) => checkBand(file, bands, index, ['periods', period, 'bands', index])),
  );
}

function checkBand(file: SourceFile, bands: ValueBand[], index: number, path: DataPath): Diagnostic[] {
  const band = bands[index]!;
  const before = bands[index - 1];
  const found: Diagnostic[] = [];
  if (band.upTo === undefined && index < bands.length - 1) found.push(file.report('AW1521', path, say.bandOpen));
  if ((band.step === undefined) !== (band.perStep === undefined)) found.push(file.report('AW1522', path, say.bandStep));
  if (band.upTo !== undefined && before?.upTo !== undefined && band.upTo <= before.upTo)
    found.push(file.report('AW1520', [...path, 'upTo'], say.bandOrder(`${before.upTo} Cent`)));
  const top = before && topOf(before, bands[index - 2]?.upTo ?? 0);
  if (top !== undefined && band.amount < top) found.push(file.report('AW1523', [...path, 'amount'], say.bandFalls));
  return found;
}

/** Amount at the upper end of a band. */
function topOf({ amount, upTo, step, perStep }: ValueBand, over: number): number | undefined {
  if (upTo === undefined) return undefined;
  return amount + (step === undefined || perStep === undefined ? 0 : Math.ceil((upTo - over) / step) * perStep);
}
