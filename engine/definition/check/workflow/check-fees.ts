import type { ShapeAction } from '../../format.ts';
import { findNearest } from '../../nearest.ts';
import { tariffFileOf, tariffOf, type ServiceContext } from './service-context.ts';

/** Every fee has its tariff in every town, at a moment the process knows, with a quantity where the tariff counts. */
export function checkFees(context: ServiceContext): void {
  const { raw, workflow, shape, towns, report } = context;
  const fees = workflow.fees ?? [];
  for (const [index, fee] of fees.entries()) {
    const known = [...raw.tariffs.keys(), ...towns.flatMap((town) => [...(raw.tenants.get(town.tenant)?.tariffs.keys() ?? [])])];
    for (const town of towns)
      if (!tariffFileOf(raw, town, fee.tariff))
        report('AW1621', ['fees', index, 'tariff'], `Den Tarif „${fee.tariff}“ gibt es nicht (${town.name}).`, {
          nearest: findNearest(fee.tariff, known),
          town: town.tenant,
        });
    const actions = Object.values(shape?.actions ?? {});
    if (shape && fee.due === 'at-counter' && !actions.some((action) => action.does === 'cash'))
      report('AW1622', ['fees', index, 'due'], `Das Verfahren „${workflow.process}“ kennt keine Zahlung am Schalter (Aktion cash).`);
    if (shape && fee.due === 'at-counter' && actions.some(({ does }) => does === 'cash') && !actions.some(demandsCash))
      report(
        'AW1630',
        ['fees', index, 'due'],
        `Das Verfahren „${workflow.process}“ endet auch ohne Zahlung am Schalter (requires: cashed).`,
      );
    if (shape && fee.due.startsWith('before-') && !shape.payment)
      report('AW1622', ['fees', index, 'due'], `Das Verfahren „${workflow.process}“ kennt keine Zahlung vor der Bearbeitung (payment).`);
    if (shape && fee.due === 'after-decision' && !actions.some((action) => action.does === 'prepare'))
      report('AW1623', ['fees', index, 'due'], 'Dieses Verfahren kennt keine Entscheidung, nach der eine Gebühr fällig werden könnte.');
    checkTariffKind(context, index);
    const twin = fees.findIndex((other) => other.tariff === fee.tariff && other.when === fee.when);
    if (twin < index)
      report('AW1625', ['fees', index, 'tariff'], `Der Tarif „${fee.tariff}“ würde unter derselben Bedingung zweimal erhoben.`);
  }
}

const demandsCash = ({ requires }: ShapeAction): boolean => requires?.includes('cashed') ?? false;

function checkTariffKind({ raw, workflow, towns, report }: ServiceContext, index: number): void {
  const fee = workflow.fees![index]!;
  for (const town of towns) {
    const tariff = tariffOf(raw, town, fee.tariff);
    if (tariff?.kind === 'per-unit' && !fee.quantity)
      report(
        'AW1624',
        ['fees', index],
        `Der Tarif „${fee.tariff}“ gilt je ${tariff.unit ?? 'Stück'}: Bitte nennen Sie die Anzahl (quantity).`,
        { town: town.tenant },
      );
    if (tariff?.kind === 'range' && fee.due !== 'after-decision')
      report(
        'AW1628',
        ['fees', index, 'due'],
        'Den Betrag eines Rahmens setzt die Sachbearbeitung fest; er kann erst nach der Entscheidung fällig sein.',
        { town: town.tenant },
      );
    if (tariff?.date === 'decided' && fee.due !== 'after-decision')
      report(
        'AW1629',
        ['fees', index, 'due'],
        `Der Tarif „${fee.tariff}“ richtet sich nach dem Tag der Entscheidung, die Gebühr ist aber vorher fällig.`,
        { town: town.tenant },
      );
  }
}
