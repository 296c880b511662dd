import type { Authority, Regime, Workflow } from '../../format.ts';
import { own } from '../../own.ts';
import type { ServiceContext } from './service-context.ts';

/** A decision, and a fee that is set with a letter that decides nothing else, carries a remedy notice that is complete: which authority or court, and where it sits (§ 58 (1) VwGO). */
export function checkRemedy({ workflow, shape, towns, report }: ServiceContext): void {
  checkFit(workflow, report);
  if (!shape) return;
  const decides = Object.values(shape.actions).some(
    (action) =>
      action.does === 'prepare' && (action.outcomes ?? ['granted']).some((outcome) => ['granted', 'partial', 'refused'].includes(outcome)),
  );
  const prepares = Object.values(shape.actions).some(({ does }) => does === 'prepare');
  const setsFee = prepares && (workflow.fees ?? []).some(({ due }) => due === 'after-decision');
  if (decides && workflow.remedy === 'keiner')
    report(
      'AW1633',
      ['remedy'],
      `Dieses Verfahren endet mit einer Entscheidung. Sie braucht einen Rechtsbehelf (${remedies(workflow).join(', ')}).`,
    );
  if (!decides && setsFee && workflow.remedy === 'keiner')
    report(
      'AW1683',
      ['remedy'],
      `Eine Gebühr, die mit der Entscheidung festgesetzt wird, braucht einen Rechtsbehelf (${remedies(workflow)
        .filter((remedy) => remedy !== 'antrag-amtsgericht')
        .join(', ')}).`,
    );
  if (!decides && !setsFee && workflow.remedy !== 'keiner')
    report('AW1636', ['remedy'], 'Dieses Verfahren kennt keine Entscheidung; einen Rechtsbehelf gibt es dann nicht (keiner).');
  if (setsFee && workflow.remedy === 'antrag-amtsgericht')
    report(
      'AW1680',
      ['remedy'],
      'Mit der Entscheidung wird auch eine Gebühr festgesetzt; gegen sie führt kein Antrag zum Amtsgericht. Die Gebühr ist vor der Bearbeitung fällig (due: before-processing).',
    );
  if (!(decides || setsFee) || workflow.remedy === 'keiner') return;
  const units = [workflow.routing.unit, ...(workflow.routing.queues ?? []).flatMap((route) => route.unit ?? [])];
  for (const town of towns)
    for (const unit of new Set(units)) {
      const authority = own(town.authorities, own(town.units, unit)?.authority);
      const seat = authority && seatOf(workflow.remedy, authority);
      if (authority && [seat?.name, seat?.address.street, seat?.address.postcode, seat?.address.city].some((part) => !part?.trim()))
        report(
          'AW1637',
          ['remedy'],
          `Die Belehrung wäre unvollständig: Bei ${town.name} fehlen Name oder Anschrift für „${authority.name}“ (${workflow.remedy}).`,
        );
    }
}

type Remedy = Workflow['remedy'];

/** Remedies that the rules of only one procedural law know; the others are open to all (town taxes and Wohngeld go to the administrative courts). */
const onlyIn: Partial<Record<Remedy, Regime>> = { 'widerspruch-sgg': 'sgbx', einspruch: 'ao', 'antrag-amtsgericht': 'vwvfg' };

const remedies = ({ regime }: Workflow): string[] => [
  'widerspruch',
  'klage',
  ...Object.entries(onlyIn).flatMap(([remedy, only]) => (only === regime ? [remedy] : [])),
];

function checkFit(workflow: Workflow, report: ServiceContext['report']): void {
  const only = onlyIn[workflow.remedy];
  if (only !== undefined && only !== workflow.regime)
    report(
      'AW1678',
      ['remedy'],
      `„${workflow.remedy}“ gibt es nur mit regime: ${only}. Bei ${workflow.regime} sind möglich: ${remedies(workflow).join(', ')}.`,
    );
}

/** Where the remedy is to be lodged. */
function seatOf(remedy: Remedy, authority: Authority) {
  if (remedy === 'klage') return authority.court;
  return remedy === 'antrag-amtsgericht' ? authority.localCourt : authority;
}
