import type { Bundle } from '../../definition/bundle.ts';
import type { Scenario, TownScenarios } from '../../definition/format.ts';

/**
 * The scenarios of a service as they hold in another town than the one they were written for: what is asked, the way through the process
 * and its letters are the same everywhere; amounts, unit, queue and last days count only where the town itself names them. Where the town
 * has a single queue nothing can be passed on within it, so such a way ends before it begins.
 * @param own the town's expectations, by name of the scenario
 */
export function scenariosForTown({ process, town }: Bundle, scenarios: Scenario[], own: TownScenarios['scenarios'] = []): Scenario[] {
  const onePlace = Object.values(town.units).flatMap(({ queues }) => Object.keys(queues)).length === 1;
  const passesOn = (action: string): boolean => process.actions[action]?.does === 'transfer';
  return scenarios.map((scenario) => {
    const { fees: _fees, unit: _unit, queue: _queue, deadlines: _deadlines, ...everywhere } = scenario.expect;
    const here = own.find(({ name }) => name === scenario.name)?.expect;
    if (!onePlace || !everywhere.path?.some((step) => passesOn(typeof step === 'string' ? step : step.action)))
      return { ...scenario, expect: { ...everywhere, ...here } };
    const { path: _path, state: _state, letters: _letters, ...form } = everywhere;
    return { ...scenario, expect: { ...form, ...here } };
  });
}
