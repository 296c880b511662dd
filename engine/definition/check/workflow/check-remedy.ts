import { own } from '../../own.ts';
import type { ServiceContext } from './service-context.ts';

/** A decision, and a fee that is set with a letter that decides nothing else, carries a remedy notice that is complete: which authority or court, and where it sits (§ 58 (1) VwGO). */
export function checkRemedy({ workflow, shape, towns, report }: ServiceContext): void {
  if (!shape) return;
  const decides = Object.values(shape.actions).some(
    (action) =>
      action.does === 'prepare' && (action.outcomes ?? ['granted']).some((outcome) => ['granted', 'partial', 'refused'].includes(outcome)),
  );
  const prepares = Object.values(shape.actions).some(({ does }) => does === 'prepare');
  const setsFee = prepares && (workflow.fees ?? []).some(({ due }) => due === 'after-decision');
  if (decides && workflow.remedy === 'keiner')
    report('AW1633', ['remedy'], 'Dieses Verfahren endet mit einer Entscheidung. Sie braucht einen Rechtsbehelf (widerspruch oder klage).');
  if (!decides && setsFee && workflow.remedy === 'keiner')
    report(
      'AW1683',
      ['remedy'],
      'Eine Gebühr, die mit der Entscheidung festgesetzt wird, braucht einen Rechtsbehelf (widerspruch oder klage).',
    );
  if (!decides && !setsFee && workflow.remedy !== 'keiner')
    report('AW1636', ['remedy'], 'Dieses Verfahren kennt keine Entscheidung; einen Rechtsbehelf gibt es dann nicht (keiner).');
  if (!(decides || setsFee) || workflow.remedy === 'keiner') return;
  const units = [workflow.routing.unit, ...(workflow.routing.queues ?? []).flatMap((route) => route.unit ?? [])];
  for (const town of towns)
    for (const unit of new Set(units)) {
      const authority = own(town.authorities, own(town.units, unit)?.authority);
      const seat = workflow.remedy === 'klage' ? authority?.court : authority;
      if (authority && [seat?.name, seat?.address.street, seat?.address.postcode, seat?.address.city].some((part) => !part?.trim()))
        report(
          'AW1637',
          ['remedy'],
          `Die Belehrung wäre unvollständig: Bei ${town.name} fehlen Name oder Anschrift für „${authority.name}“ (${workflow.remedy}).`,
        );
    }
}
