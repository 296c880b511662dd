import type { Scenario, TownScenarios } from '../../definition/format.ts';

/**
 * The scenarios of a service as they hold in another town than the one they were written for: what is asked, the way through the process
 * and its letters are the same everywhere; amounts, unit, queue and last days count only where the town itself names them.
 * @param own the town's expectations, by name of the scenario
 */
export function scenariosForTown(scenarios: Scenario[], own: TownScenarios['scenarios'] = []): Scenario[] {
  return scenarios.map((scenario) => {
    const { fees: _fees, unit: _unit, queue: _queue, deadlines: _deadlines, ...everywhere } = scenario.expect;
    const here = own.find(({ name }) => name === scenario.name)?.expect;
    return { ...scenario, expect: { ...everywhere, ...here } };
  });
}
