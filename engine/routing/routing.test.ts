import fc from 'fast-check';
import type { Bundle, JsonObject } from '../definition/bundle.ts';
import type { Routing } from '../definition/format.ts';
import { findZustaendigkeit } from './index.ts';

const schema = { type: 'object', required: ['zahl'], properties: { zahl: { type: 'integer' }, gefahr: { type: 'boolean' } } };
const unit = (authority: string, ...queues: string[]) => ({
  name: authority,
  authority,
  queues: Object.fromEntries(queues.map((queue) => [queue, { label: queue }])),
});
const units = { steueramt: unit('stadt', 'hunde', 'rest'), ordnungsamt: unit('kreis', 'sofort') };
const find = (routing: Routing, answers: JsonObject, town: object = units) =>
  findZustaendigkeit(
    { tenant: 't', service: 's', schema, workflow: { routing }, town: { units: town } } as unknown as Bundle,
    answers,
    '2026-11-24',
  );
const routing: Routing = {
  unit: 'steueramt',
  queue: 'rest',
  queues: [
    { when: 'gefahr = true', unit: 'ordnungsamt', queue: 'sofort' },
    { when: 'zahl > 3', queue: 'hunde' },
  ],
};

test('the first rule that holds, in the unit it names', () => {
  expect(find(routing, { zahl: 9, gefahr: true })).toEqual({ authority: 'kreis', unit: 'ordnungsamt', queue: 'sofort' });
  expect(find(routing, { zahl: 9 })).toEqual({ authority: 'stadt', unit: 'steueramt', queue: 'hunde' });
});
test('else the default', () => expect(find(routing, { zahl: 1 })).toEqual({ authority: 'stadt', unit: 'steueramt', queue: 'rest' }));
test('a rule that cannot be judged does not lose the application', () => expect(find(routing, {}).queue).toBe('rest'));
test('a unit or queue the tenant lacks leads to one it has', () => {
  expect(find({ ...routing, queues: [{ when: 'zahl > 3', unit: 'bauamt', queue: 'x' }] }, { zahl: 9 })).toEqual({
    authority: 'stadt',
    unit: 'steueramt',
    queue: 'rest',
  });
  expect(find({ ...routing, queue: 'weg' }, { zahl: 1 }).queue).toBe('hunde');
});
test('a tenant without the default unit is an error', () => expect(() => find(routing, { zahl: 1 }, {})).toThrow('has no unit steueramt'));
test('whatever was answered, there is a queue', () => {
  const value = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('zahl', 'gefahr', 'fremd'), value), (answers) => {
      const place = find(routing, answers as JsonObject);
      expect(units[place.unit as keyof typeof units].queues).toHaveProperty(place.queue);
    }),
  );
});
