import type { Bundle } from '../../definition/bundle.ts';
import type { Scenario, TownScenarios } from '../../definition/format.ts';
import { scenariosForTown } from './scenarios-for-town.ts';

const bundle = {
  process: { actions: { abgeben: { does: 'transfer' } } },
  town: { units: { amt: { queues: { a: {}, b: {} } } } },
} as unknown as Bundle;
const base: Scenario = {
  name: 'Karte',
  today: '2026-11-24',
  answers: { wunsch: { art: 'karte' }, kinder: [{ name: 'A' }, { name: 'B' }] },
  expect: { shown: ['wunsch.farbe'], fees: [], unit: 'amt', queue: 'a', path: ['erledigen'], state: 'erledigt' },
};
const play = (own: Omit<TownScenarios, 'format' | 'service'>, isHome?: boolean): Scenario[] =>
  scenariosForTown(bundle, [base], { format: 1, service: 'dienst', ...own }, isHome);

test('answers to own questions stand wherever their group is answered, in each entry of a list, and nowhere else', () => {
  const [played] = play({
    answers: { wunsch: { kommune_a: 1 }, kinder: { kommune_b: 2 }, kontakt: { kommune_c: 3 }, kommune_seite: { d: 4 } },
    scenarios: [],
  });
  expect(played!.answers).toEqual({
    wunsch: { art: 'karte', kommune_a: 1 },
    kinder: [
      { name: 'A', kommune_b: 2 },
      { name: 'B', kommune_b: 2 },
    ],
    kommune_seite: { d: 4 },
  });
});

test('amounts and places of the home town do not count elsewhere; what the service shows counts with what the town adds', () => {
  const scenarios = [{ name: 'Karte', answers: { wunsch: { kommune_a: null } }, expect: { shown: ['wunsch.kommune_b'], queue: 'b' } }];
  const own = { answers: { wunsch: { kommune_a: 1 } }, scenarios };
  expect(play(own)[0]).toMatchObject({ answers: { wunsch: { art: 'karte' } } });
  expect(play(own)[0]!.expect).toEqual({
    shown: ['wunsch.farbe', 'wunsch.kommune_b'],
    queue: 'b',
    path: ['erledigen'],
    state: 'erledigt',
  });
  expect(play(own, true)[0]!.expect).toMatchObject({ fees: [], unit: 'amt', queue: 'b' });
});

test('a scenario of the town starts from one of the service and says itself what is shown', () => {
  const played = play({
    scenarios: [{ name: 'Ring', like: 'Karte', today: '2026-12-01', answers: { wunsch: { art: 'ring' } }, expect: { queue: 'b' } }],
  });
  expect(played.map(({ name }) => name)).toEqual(['Karte', 'Ring']);
  expect(played[1]).toEqual({
    ...base,
    name: 'Ring',
    today: '2026-12-01',
    answers: { ...base.answers, wunsch: { art: 'ring' } },
    expect: { queue: 'b', path: ['erledigen'], state: 'erledigt' },
  });
});
