import type { Outcome, ProcessShape } from '../../format.ts';
import type { ServiceContext } from './service-context.ts';

/** Every way a case can end has its period of retention, and no other. */
export function checkRetention({ workflow, shape, report }: ServiceContext): void {
  if (!shape) return;
  const outcomes = outcomesOf(shape);
  for (const outcome of outcomes)
    if (!(outcome in workflow.retention)) report('AW1641', ['retention'], `Für den Ausgang „${outcome}“ fehlt die Aufbewahrungsfrist.`);
  for (const key of Object.keys(workflow.retention))
    if (key !== 'law' && !outcomes.has(key as Outcome))
      report('AW1642', ['retention', key], `Den Ausgang „${key}“ gibt es in diesem Verfahren nicht.`, { key: true });
}

/** Outcomes a case of the shape can have in the end. */
export function outcomesOf(shape: ProcessShape): Set<Outcome> {
  const outcomes = new Set<Outcome>();
  for (const state of Object.values(shape.states)) if (state.end && state.end !== 'decided') outcomes.add(state.end);
  for (const action of Object.values(shape.actions))
    if (action.does === 'prepare' || action.does === 'deem') for (const outcome of action.outcomes ?? []) outcomes.add(outcome);
  return outcomes;
}
