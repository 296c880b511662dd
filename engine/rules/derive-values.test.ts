import type { FormModel, JsonObject } from '../definition/bundle.ts';
import { deriveValues } from './derive-values.ts';

const derive = (of: string, to: string | undefined, answers: JsonObject): JsonObject => {
  const form = { pages: [], conditions: [], derived: [{ path: 'zeit.tage', function: 'days-between', of, to }] } as unknown as FormModel;
  return deriveValues(form, answers, '2026-11-24', new Set());
};

describe('deriveValues', () => {
  test('counts the days from the day of the application until something begins, below 0 once it has', () => {
    expect(derive('today', 'zeit.von', { zeit: { von: '2026-12-07' } })).toEqual({ zeit: { von: '2026-12-07', tage: 13 } });
    expect(derive('today', 'zeit.von', { zeit: { von: '2026-11-23' } })).toEqual({ zeit: { von: '2026-11-23', tage: -1 } });
  });
  test('stays absent until the date is there', () =>
    expect(derive('today', 'zeit.von', { zeit: { bis: '2026-12-07' } })).toEqual({ zeit: { bis: '2026-12-07' } }));
  test('nothing is computed into what is no group', () => {
    const form = { pages: [], conditions: [], derived: [{ path: 'zeit.summe', function: 'sum', of: 'zeit.teile.*.betrag' }] };
    for (const zeit of [false, 'x', 3, []])
      expect(deriveValues(form as unknown as FormModel, { zeit }, '2026-11-24', new Set())).toEqual({ zeit });
  });
});
