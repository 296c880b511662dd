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

describe('districts', () => {
  const district: Routing['district'] = { street: 'ort.strasse', houseNumber: 'ort.nummer' };
  const divided = {
    bauhof: {
      ...unit('stadt'),
      queues: {
        strassen: {
          label: 'Straßen',
          districts: { nord: { queue: 'nord' }, sued: { queue: 'sued', unit: 'aussen' }, weg: { queue: 'x', unit: 'y' } },
        },
        nord: { label: 'Nord' },
        sofort: { label: 'Sofort' },
      },
    },
    aussen: unit('kreis', 'sued'),
  };
  const districts = {
    nord: { name: 'Nord', streets: ['Ahornweg'] },
    sued: { name: 'Süd', parts: [{ street: 'Talstraße', from: 10 }] },
    weg: { name: 'Weg', streets: ['Irrweg'] },
  };
  const place = (ort: JsonObject, more: Partial<Routing> = {}) => {
    const given = { unit: 'bauhof', queue: 'strassen', district, ...more };
    const bundle = { tenant: 't', service: 's', schema, workflow: { routing: given }, town: { units: divided, districts } };
    return findZustaendigkeit(bundle as unknown as Bundle, { ort, zahl: 9 }, '2026-11-24');
  };

  test('the queue of the district', () =>
    expect(place({ strasse: 'Ahornweg' })).toEqual({ authority: 'stadt', unit: 'bauhof', queue: 'nord' }));
  test('of another unit', () =>
    expect(place({ strasse: 'Talstr.', nummer: '12a' })).toEqual({ authority: 'kreis', unit: 'aussen', queue: 'sued' }));
  test.each<[string, JsonObject]>([
    ['an address in no district', { strasse: 'Feldweg' }],
    ['a number that is missing', { strasse: 'Talstraße' }],
    ['an answer that is no text', { strasse: 7 }],
    ['no address', {}],
    ['a district whose unit is not there', { strasse: 'Irrweg' }],
  ])('%s stays in the queue itself', (_name, ort) => expect(place(ort).queue).toBe('strassen'));
  test('a queue that is not divided stays whole', () =>
    expect(place({ strasse: 'Ahornweg' }, { queues: [{ when: 'zahl > 3', queue: 'sofort' }] }).queue).toBe('sofort'));
  test('a service that asks for no address is not divided', () =>
    expect(place({ strasse: 'Ahornweg' }, { district: undefined }).queue).toBe('strassen'));
});
