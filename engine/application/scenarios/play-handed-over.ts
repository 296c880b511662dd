import type { Bundle, JsonObject } from '../../definition/bundle.ts';
import type { ProcessShape, Scenario } from '../../definition/format.ts';
import { evaluateApplication } from '../evaluate-application.ts';
import type { TextTemplates } from '../ports.ts';
import { runScenarios, type ScenarioResult } from './run-scenarios.ts';

/**
 * Plays the scenarios of a service for a town that hands it over. What the form asks must be the same; fees, route, periods and the way
 * through the process are the deciding authority's and do not count here. One application goes the ways of the shape instead, so that
 * each letter is written once.
 */
export function playHandedOver(bundle: Bundle, scenarios: Scenario[], shape: ProcessShape, templates?: TextTemplates): ScenarioResult[] {
  const asked = scenarios.map(({ expect: { shown, hidden, issues, stop }, ...scenario }) => ({
    ...scenario,
    expect: { shown, hidden, issues, stop },
  }));
  const whole = scenarios.find(
    ({ answers, today, expect }) => !expect.stop && evaluateApplication(bundle, answers as JsonObject, today).issues.length === 0,
  );
  const ways = whole
    ? waysOf(bundle, shape).map(({ name, path, end }) => ({ ...whole, name: `${whole.name}, ${name}`, expect: { path, state: end } }))
    : [];
  return runScenarios(bundle, { format: 1, scenarios: [...asked, ...ways] }, templates);
}

/** Without what this town leaves out, and without a transfer inside: whether there is another unit is the town's business. */
function waysOf({ process }: Bundle, { scenarios = [] }: ProcessShape): NonNullable<ProcessShape['scenarios']> {
  const isOpen = (id: string): boolean => Object.hasOwn(process.actions, id) && process.actions[id]!.does !== 'transfer';
  return scenarios.filter(({ path }) => path.every(isOpen));
}
