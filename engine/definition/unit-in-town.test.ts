import type { Tenant, Workflow } from './format.ts';
import { unitInTown, withUnitsOf } from './unit-in-town.ts';

const queues = (...names: string[]) => Object.fromEntries(names.map((name) => [name, { label: name }]));
const town = {
  units: {
    buergerbuero: {
      name: 'Bürgerbüro',
      authority: 'gemeinde',
      standsFor: ['steueramt', 'ordnungsamt'],
      queues: queues('anliegen', 'hunde'),
    },
    bauamt: { name: 'Bauamt', authority: 'gemeinde', queues: queues('bau') },
  },
} as unknown as Tenant;

test('a unit is the one of its name, else the one that stands for it', () => {
  expect(unitInTown(town, 'bauamt')).toBe('bauamt');
  expect(unitInTown(town, 'steueramt')).toBe('buergerbuero');
  expect(unitInTown(town, 'constructor')).toBeUndefined();
});

test('routing and consultations name the units of the town; a queue it does not have is its first one', () => {
  const workflow = {
    routing: {
      unit: 'steueramt',
      queue: 'hundesteuer',
      queues: [
        { when: 'a', unit: 'ordnungsamt', queue: 'hunde' },
        { when: 'b', queue: 'mahnung' },
      ],
    },
    consultations: [{ id: 'x', unit: 'bauamt', question: 'Ja?', period: 'P1D' }],
  } as unknown as Workflow;
  expect(withUnitsOf(town, workflow)).toEqual({
    routing: {
      unit: 'buergerbuero',
      queue: 'anliegen',
      queues: [
        { when: 'a', unit: 'buergerbuero', queue: 'hunde' },
        { when: 'b', unit: 'buergerbuero', queue: 'anliegen' },
      ],
    },
    consultations: [{ id: 'x', unit: 'bauamt', question: 'Ja?', period: 'P1D' }],
  });
});
test('what the town has nothing for stays, so that the checker can name it', () =>
  expect(withUnitsOf(town, { routing: { unit: 'forstamt', queue: 'wald' } } as unknown as Workflow).routing).toEqual({
    unit: 'forstamt',
    queue: 'wald',
  }));
