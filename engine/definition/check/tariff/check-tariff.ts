import type { Diagnostic } from '../../diagnostics.ts';
import type { IsoDate, Tariff } from '../../format.ts';
import { asTariff } from '../../read/read-catalog.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { checkBands } from './check-bands.ts';
import { checkInputs } from './check-inputs.ts';
import { checkModifiers } from './check-modifiers.ts';
import { checkPeriods } from './check-periods.ts';
import { tariffFindings as say } from './messages.de.ts';

/** Dated law on its own, whatever service charges it: dates, keys of its kind, bands, modifiers, inputs. */
export function checkTariff(file: SourceFile, today?: IsoDate): Diagnostic[] {
  const tariff = asTariff(file);
  const periods = checkPeriods(file, tariff);
  return [
    ...checkHead(file, tariff),
    ...periods,
    ...(periods.length > 0 ? [] : checkEnd(file, tariff, today)),
    ...checkBands(file, tariff),
    ...checkModifiers(file, tariff),
    ...checkInputs(file, tariff),
  ];
}

/** From the day after its last period a tariff has no amount, and no service that charges it can be applied for. */
function checkEnd(file: SourceFile, { periods }: Tariff, today: IsoDate | undefined): Diagnostic[] {
  const end = periods.at(-1)?.to;
  return end === undefined || today === undefined || end >= today
    ? []
    : [file.report('AW1563', ['periods', periods.length - 1, 'to'], say.ended(end))];
}

function checkHead(file: SourceFile, tariff: Tariff): Diagnostic[] {
  const found: Diagnostic[] = [];
  const id = file.path
    .split('/')
    .at(-1)!
    .replace(/\.yaml$/, '');
  if (tariff.tariff !== id) found.push(file.report('AW1506', ['tariff'], say.name(id)));
  if (tariff.kind === 'per-unit' && !tariff.unit) found.push(file.report('AW1519', ['kind'], say.noUnit));
  if (tariff.date === 'event' && !tariff.event) found.push(file.report('AW1507', ['date'], say.event));
  if (tariff.date !== 'event' && tariff.event) found.push(file.report('AW1508', ['event'], say.noEvent));
  if (tariff.vat !== undefined && (tariff.vat <= 0 || tariff.vat > 100))
    found.push(file.report('AW1509', ['vat'], say.percent(tariff.vat)));
  return found;
}
