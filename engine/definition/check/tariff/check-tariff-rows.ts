import type { Diagnostic } from '../../diagnostics.ts';
import { asTariff } from '../../read/read-catalog.ts';
import type { SourceFile } from '../../read/source-file.ts';

/** A tariff is called as its file, ends after it begins, and gives an amount for every case. */
export function checkTariffRows(file: SourceFile): Diagnostic[] {
  const tariff = asTariff(file);
  const found: Diagnostic[] = [];
  const report = (...args: Parameters<SourceFile['report']>): void => void found.push(file.report(...args));
  const name = /([^/]+)\.yaml$/.exec(file.path)?.[1];
  if (tariff.tariff !== name) report('AW1510', ['tariff'], `Der Tarif heißt wie seine Datei: „${name}“.`);
  tariff.periods.forEach((period, index) => {
    const at = ['periods', index];
    if (period.to && period.to < period.from) report('AW1511', [...at, 'to'], 'Der Zeitraum endet, bevor er beginnt.');
    if (!period.law.trim()) report('AW1512', [...at, 'law'], 'Jeder Betrag nennt seine Rechtsgrundlage.');
    const rows = period.table ?? [];
    const open = rows.findIndex((row) => row.when === undefined);
    if (tariff.kind === 'table' && rows.length > 0 && open < 0)
      report(
        'AW1513',
        [...at, 'table'],
        'Wenn keine Zeile zutrifft, gibt es keinen Betrag. Bitte fügen Sie eine letzte Zeile ohne when an.',
      );
    if (open >= 0 && open < rows.length - 1)
      report('AW1514', [...at, 'table', open + 1], 'Diese Zeile gilt nie: Die Zeile davor hat keine Bedingung.');
    rows.forEach((row, r) => {
      if (!Number.isInteger(row.amount) || row.amount < 0)
        report('AW1515', [...at, 'table', r, 'amount'], 'Beträge sind ganze Cent und nicht negativ.');
    });
  });
  (tariff.modifiers ?? []).forEach((modifier, index) => {
    if (modifier.add === undefined && modifier.multiply === undefined)
      report('AW1517', ['modifiers', index], 'Dieser Zu- oder Abschlag ändert nichts: Es fehlt add oder multiply.');
    if (tariff.modifiers!.findIndex((other) => other.id === modifier.id) < index)
      report('AW1518', ['modifiers', index, 'id'], `„${modifier.id}“ gibt es schon.`);
  });
  if (tariff.kind === 'per-unit' && !tariff.unit)
    report('AW1519', ['kind'], 'Ein Tarif je Stück sagt, was gezählt wird (unit), zum Beispiel „Urkunde“.');
  return found;
}
