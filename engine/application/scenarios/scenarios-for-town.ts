import type { Bundle } from '../../definition/bundle.ts';
import type { Scenario, TownScenarios } from '../../definition/format.ts';
import { isOwnName } from '../../definition/overlay/own-questions.ts';

type Entry = TownScenarios['scenarios'][number];
type Answers = Record<string, unknown>;

/**
 * The scenarios of a service as they hold in another town than the one they were written for: what is asked, the way through the process
 * and its letters are the same everywhere; amounts, unit, queue and last days count only where the town itself names them. Where the town
 * has a single queue nothing can be passed on within it, so such a way ends before it begins. Behind them stand the town's own scenarios.
 * @param own what the town answers to its own questions and expects
 * @param isHome true for the town they were written for: what they say of amounts and places holds
 */
export function scenariosForTown({ process, town }: Bundle, scenarios: Scenario[], own?: TownScenarios, isHome = false): Scenario[] {
  const onePlace = Object.values(town.units).flatMap(({ queues }) => Object.keys(queues)).length === 1;
  const passesOn = (action: string): boolean => process.actions[action]?.does === 'transfer';
  const here = (scenario: Scenario, entry?: Entry): Scenario => {
    const { fees: _fees, unit: _unit, queue: _queue, deadlines: _deadlines, ...everywhere } = scenario.expect;
    const { path: _path, state: _state, letters: _letters, ...form } = everywhere;
    const staysPut = !isHome && onePlace && everywhere.path?.some((step) => passesOn(typeof step === 'string' ? step : step.action));
    return {
      ...scenario,
      ...(entry?.today && { today: entry.today }),
      answers: laidOver(withOwn(scenario.answers, own?.answers ?? {}), entry?.answers ?? {}),
      expect: { ...(isHome ? scenario.expect : staysPut ? form : everywhere), ...entry?.expect },
    };
  };
  const entries = own?.scenarios ?? [];
  const shared = scenarios.map((scenario) => {
    const entry = entries.find(({ name, like }) => like === undefined && name === scenario.name);
    return withBoth(here(scenario, entry), scenario);
  });
  const further = entries.flatMap((entry) => {
    const start = entry.like === undefined ? undefined : scenarios.find(({ name }) => name === entry.like);
    // Other answers show and hide other questions; what is to be seen then, the town says.
    const { shown: _shown, hidden: _hidden, ...expect } = start?.expect ?? {};
    return start ? [here({ ...start, name: entry.name, expect }, entry)] : [];
  });
  return [...shared, ...further];
}

/** What the service says of shown and hidden questions holds besides what the town says. */
function withBoth(here: Scenario, { expect }: Scenario): Scenario {
  const both = (['shown', 'hidden'] as const).flatMap((key) =>
    expect[key] && here.expect[key] !== expect[key] ? [[key, [...expect[key], ...(here.expect[key] ?? [])]] as const] : [],
  );
  return both.length === 0 ? here : { ...here, expect: { ...here.expect, ...Object.fromEntries(both) } };
}

const isGroup = (value: unknown): value is Answers => value !== null && typeof value === 'object' && !Array.isArray(value);

/** Answers to questions of the town wherever their group is answered; groups a scenario leaves out stay left out. */
function withOwn(answers: Answers, own: Answers): Answers {
  const result: Answers = { ...answers };
  for (const [name, value] of Object.entries(own)) {
    const was = answers[name];
    if (isOwnName(name)) result[name] = isGroup(was) && isGroup(value) ? laidOver(value, was) : (was ?? value);
    else if (isGroup(was) && isGroup(value)) result[name] = withOwn(was, value);
    else if (Array.isArray(was) && isGroup(value)) result[name] = was.map((item: unknown) => (isGroup(item) ? withOwn(item, value) : item));
  }
  return result;
}

/** Group by group; `null` takes an answer away. */
function laidOver(answers: Answers, over: Answers): Answers {
  const result: Answers = { ...answers };
  for (const [name, value] of Object.entries(over)) {
    const was = answers[name];
    if (value === null) delete result[name];
    else result[name] = isGroup(was) && isGroup(value) ? laidOver(was, value) : value;
  }
  return result;
}
