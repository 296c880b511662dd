import type { Tenant } from '../../format.ts';
import { unitInTown } from '../../unit-in-town.ts';
import type { ServiceContext } from './service-context.ts';

/** Consultations have ids of their own, and the process knows how to ask; else a mandatory one would block the case for ever. */
export function checkConsultations({ workflow, shape, towns, report }: ServiceContext): void {
  const rules = workflow.consultations ?? [];
  const canAsk = !shape || Object.values(shape.actions).some((action) => action.does === 'consult');
  if (rules.length > 0 && !canAsk)
    report('AW1447', ['consultations'], `Das Verfahren „${workflow.process}“ kennt keine Stellungnahmen (consult).`, { key: true });
  for (const [index, rule] of rules.entries()) {
    if (rules.findIndex((other) => other.id === rule.id) < index)
      report('AW1619', ['consultations', index, 'id'], `Die Stellungnahme „${rule.id}“ gibt es schon.`);
    const isSame = (town: Tenant): boolean => unitInTown(town, rule.unit) === unitInTown(town, workflow.routing.unit);
    if (rule.unit === workflow.routing.unit || towns.some((town) => unitInTown(town, rule.unit) !== undefined && isSame(town)))
      report('AW1627', ['consultations', index, 'unit'], 'Die zuständige Stelle holt von sich selbst keine Stellungnahme ein.');
  }
}
