import type { ServiceContext } from './service-context.ts';

/** Consultations have ids of their own, and the process knows how to ask; else a mandatory one would block the case for ever. */
export function checkConsultations({ workflow, shape, report }: ServiceContext): void {
  const rules = workflow.consultations ?? [];
  const canAsk = !shape || Object.values(shape.actions).some((action) => action.does === 'consult');
  if (rules.length > 0 && !canAsk)
    report('AW1447', ['consultations'], `Das Verfahren „${workflow.process}“ kennt keine Stellungnahmen (consult).`, { key: true });
  for (const [index, rule] of rules.entries()) {
    if (rules.findIndex((other) => other.id === rule.id) < index)
      report('AW1619', ['consultations', index, 'id'], `Die Stellungnahme „${rule.id}“ gibt es schon.`);
    if (rule.unit === workflow.routing.unit)
      report('AW1627', ['consultations', index, 'unit'], 'Die zuständige Stelle holt von sich selbst keine Stellungnahme ein.');
  }
}
