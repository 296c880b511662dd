import type { JsonObject } from '../definition/bundle.ts';
import { evaluateForm } from './evaluate-form.ts';
import { nestedRuntime } from './fixtures/nested-form.ts';
import { addItem, removeItem } from './list-items.ts';
import { getAt, setAt } from './paths.ts';
import { readPostedPage } from './read-posted-page.ts';

const runtime = nestedRuntime();
const id = (number: number): string => `00000000-0000-4000-8000-00000000000${number}`;
const evaluate = (answers: JsonObject) => evaluateForm(runtime, answers, '2026-11-24');
const flat = (number: number, more: JsonObject = {}): JsonObject => ({ _id: id(number), nutzung: 'wohnen', flaeche: 50, ...more });
const two: JsonObject = {
  gebaeude: [
    { _id: id(1), wohnungen: [flat(2), flat(3, { flaeche: 25.5 })], aufzug: true },
    { _id: id(4), wohnungen: [flat(5, { flaeche: 80 })] },
  ],
};

describe('a list in a list', () => {
  test('sums and counts stay within their item; those outside run over all', () => {
    const { answers, issues } = evaluate(two);
    expect(issues).toEqual([]);
    expect(answers).toMatchObject({
      gesamt: 155.5,
      wohnungen: 3,
      gebaeude: [
        { anzahl: 2, flaeche: 75.5 },
        { anzahl: 1, flaeche: 80 },
      ],
    });
    expect(evaluate(answers).answers).toEqual(answers);
  });

  test('a derived value sent by the citizen counts for nothing, in items either', () => {
    expect(getAt(evaluate(setAt(two, 'gebaeude.1.flaeche', 9999)).answers, 'gebaeude.1.flaeche')).toBe(80);
  });

  test('a condition of the inner item shows and demands its field there alone', () => {
    const { hidden, required, issues } = evaluate(setAt(two, 'gebaeude.0.wohnungen.1.nutzung', 'andere'));
    expect(hidden.has('gebaeude.0.wohnungen.0.welche')).toBe(true);
    expect(hidden.has('gebaeude.0.wohnungen.1.welche')).toBe(false);
    expect(hidden.has('gebaeude.1.wohnungen.0.welche')).toBe(true);
    expect(required.has('gebaeude.0.wohnungen.1.welche')).toBe(true);
    expect(issues).toContainEqual({
      path: 'gebaeude.0.wohnungen.1.welche',
      code: 'required',
      message: 'Gebäude 1, Wohnung 2: Füllen Sie das Feld „Welche Nutzung?“ aus.',
    });
  });

  test('a condition outside looks into both lists', () => {
    expect(evaluate(two).hidden.has('gutachten')).toBe(true);
    const other = setAt(setAt(two, 'gebaeude.1.wohnungen.0.nutzung', 'andere'), 'gebaeude.1.wohnungen.0.welche', 'Praxis');
    expect(evaluate(other).issues.map(({ path }) => path)).toEqual(['gutachten']);
  });

  test('a condition on a count within the item holds for that item', () => {
    const { hidden, answers } = evaluate(setAt(two, 'gebaeude.1.aufzug', true));
    expect([hidden.has('gebaeude.0.aufzug'), hidden.has('gebaeude.1.aufzug')]).toEqual([false, true]);
    expect(getAt(answers, 'gebaeude.1.aufzug')).toBeUndefined();
  });

  test('hidden values go, also two lists deep', () => {
    expect(getAt(evaluate(setAt(two, 'gebaeude.1.wohnungen.0.welche', 'alt')).answers, 'gebaeude.1.wohnungen.0.welche')).toBeUndefined();
  });

  test('an inner list that is missing is named with the item it is missing in', () => {
    const { issues } = evaluate({ gebaeude: [{ _id: id(1), wohnungen: [flat(2)] }, { _id: id(4) }] });
    expect(issues).toEqual([{ path: 'gebaeude.1.wohnungen', code: 'required', message: expect.stringMatching(/^Gebäude 2: /) }]);
    expect(evaluate({}).issues).toEqual([{ path: 'gebaeude', code: 'required', message: expect.not.stringMatching(/^Gebäude \d/) }]);
  });

  test('items are added and removed in the inner list, three lists deep too', () => {
    const list = 'gebaeude.1.wohnungen.0.zimmer';
    const more = addItem(addItem(two, list, id(6)), list, id(7));
    expect(getAt(more, list)).toEqual([{ _id: id(6) }, { _id: id(7) }]);
    expect(getAt(removeItem(more, list, id(6)), list)).toEqual([{ _id: id(7) }]);
    expect(removeItem(more, 'gebaeude.0.wohnungen', id(5))).toEqual(more);
  });

  test('a posted page is read by the ids of both lists, whatever their places', () => {
    const page = runtime.form.pages.find(({ id }) => id === 'gebaeude')!;
    const posted = {
      _fields: 'gebaeude,gebaeude.0.wohnungen,gebaeude.0.wohnungen.0.flaeche',
      'gebaeude.0._id': id(1),
      'gebaeude.0.wohnungen.0._id': id(3),
      'gebaeude.0.wohnungen.0.flaeche': '30,5',
    };
    expect(readPostedPage(page, two, posted)).toEqual({
      answers: { gebaeude: [{ _id: id(1), aufzug: true, wohnungen: [flat(3, { flaeche: 30.5 })] }] },
      issues: [],
    });
    const { _fields: _, ...unmarked } = posted;
    expect(getAt(readPostedPage(page, two, unmarked).answers, 'gebaeude.1')).toEqual(getAt(two, 'gebaeude.1'));
  });
});
