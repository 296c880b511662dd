import type { JsonObject } from '../definition/bundle.ts';
import { evaluateForm, isHidden, issuesOfPage } from './evaluate-form.ts';
import { treeRuntime } from './fixtures/tree-form.ts';
import { getAt, setAt } from './paths.ts';

const runtime = treeRuntime();
const today = '2026-11-24';
const complete: JsonObject = {
  person: { name: 'Muster', geboren: '1990-05-04' },
  baeume: [{ _id: 'a', art: 'eiche', umfang: 120.5 }],
  zustimmung: true,
};
const evaluate = (answers: JsonObject) => evaluateForm(runtime, answers, today);
const messageAt = (answers: JsonObject, path: string): string | undefined =>
  evaluate(answers).issues.find((issue) => issue.path === path)?.message;

describe('evaluateForm', () => {
  test('complete answers have no issue and carry the derived values', () => {
    const { issues, answers } = evaluate(complete);
    expect(issues).toEqual([]);
    expect(answers).toEqual({ ...complete, anzahl: 1, person: { name: 'Muster', geboren: '1990-05-04', alter: 36 } });
  });
  test('nothing answered: one issue at each required field, in the order of the form, none at groups', () => {
    expect(evaluate({}).issues.map(({ path, code }) => [path, code])).toEqual([
      ['person.name', 'required'],
      ['person.geboren', 'required'],
      ['baeume', 'required'],
      ['zustimmung', 'required'],
    ]);
  });
  test('a condition on a derived value shows and demands a group; its own field is named', () => {
    const minor = setAt(complete, 'person.geboren', '2010-11-25');
    const { issues, required, hidden } = evaluate(minor);
    expect(issues).toEqual([
      { path: 'person.vertretung.name', code: 'required', message: 'Füllen Sie das Feld „Name der Vertretung“ aus.' },
    ]);
    expect(hidden.has('person.vertretung')).toBe(false);
    expect([...required]).toEqual(expect.arrayContaining(['person.vertretung', 'person.vertretung.name']));
  });
  test('hidden values are removed, also inside list items', () => {
    const dirty = setAt(setAt(complete, 'person.vertretung', { name: 'Alt' }), 'baeume.0.welche', 'Esche');
    const evaluation = evaluate(dirty);
    expect(getAt(evaluation.answers, 'person.vertretung')).toBeUndefined();
    expect(getAt(evaluation.answers, 'baeume.0.welche')).toBeUndefined();
    expect(isHidden(evaluation, 'person.vertretung.name')).toBe(true);
    expect(evaluation.issues).toEqual([]);
  });
  test('a condition holds for its item only, and its issue names the item', () => {
    const two = setAt(setAt(complete, 'baeume.1', { _id: 'b', art: 'andere', umfang: 99 }), 'kosten', 500);
    const { hidden, issues } = evaluate(two);
    expect(hidden.has('baeume.0.welche')).toBe(true);
    expect(hidden.has('baeume.1.welche')).toBe(false);
    expect(issues).toEqual([{ path: 'baeume.1.welche', code: 'required', message: 'Baum 2: Füllen Sie das Feld „Welche Baumart?“ aus.' }]);
  });
  test('a derived value sent by the citizen counts for nothing', () => {
    expect(evaluate({ ...complete, anzahl: 7 }).answers.anzahl).toBe(1);
    expect(evaluate({ ...complete, anzahl: 7 }).hidden.has('kosten')).toBe(true);
  });
  test('empty inputs are absent; an empty optional group disappears, a started one must be completed', () => {
    const empty = { ...complete, bemerkung: '  ', bevollmaechtigt: { name: '', telefon: '' } };
    expect(evaluate(empty).answers).not.toHaveProperty('bevollmaechtigt');
    expect(evaluate(empty).answers).not.toHaveProperty('bemerkung');
    expect(messageAt({ ...complete, bevollmaechtigt: { telefon: '06123 4' } }, 'bevollmaechtigt.name')).toBe(
      'Füllen Sie das Feld „Name“ aus.',
    );
  });
  test('raw text that could not be read is named at its field, once', () => {
    const raw = setAt(setAt(complete, 'baeume.0.umfang', 'dick'), 'person.geboren', '31.02.1990');
    expect(evaluate(raw).issues).toEqual([
      {
        path: 'person.geboren',
        code: 'pattern',
        message: 'Das Datum bei „Geburtsdatum“ muss es geben und im Format TT.MM.JJJJ stehen, zum Beispiel 24.11.2026.',
      },
      { path: 'baeume.0.umfang', code: 'type', message: 'Baum 1: Geben Sie bei „Stammumfang“ eine Zahl ein, zum Beispiel 3,5.' },
    ]);
  });
  test('bounds are said the German way', () => {
    expect(messageAt(setAt(complete, 'baeume.0.umfang', 1000.5), 'baeume.0.umfang')).toBe(
      'Baum 1: Der Wert bei „Stammumfang“ ist zu groß. Möglich sind Werte bis 1.000 cm.',
    );
  });
  test('a well-formed date that does not exist and a mistyped IBAN are caught by the named checks', () => {
    expect(evaluate(setAt(complete, 'person.geboren', '1990-02-30')).issues.map((issue) => issue.code)).toEqual(['calendar-date']);
    expect(evaluate({ ...complete, bemerkung: 'Danke 🦉' }).issues.map((issue) => issue.code)).toEqual(['characters']);
    expect(evaluate(setAt(complete, 'person.iban', 'DE89370400440532013001')).issues.map((issue) => issue.code)).toEqual(['iban']);
  });
  test('names the form does not know are refused', () => {
    expect(evaluate({ ...complete, fremd: 1 }).issues).toEqual([
      { path: 'fremd', code: 'unknown', message: 'Die Angaben enthalten etwas, das dieses Formular nicht kennt.' },
    ]);
    expect(evaluate({ ...complete, fremd: '' }).issues).toEqual([]);
  });
  test.each([[[]], [''], [[null]]])('%j in place of a group is no answer, also the second time', (value) => {
    const once = evaluate({ ...complete, person: value as never });
    expect(once.answers.person).toEqual({});
    expect(once.issues.map((issue) => issue.path)).toEqual(['person.name', 'person.geboren']);
    expect(evaluate(once.answers).answers).toEqual(once.answers);
  });
  test('answers of the wrong shape are an issue, never a crash', () => {
    for (const value of ['x', 3, [], [1], true]) expect(evaluate({ ...complete, person: value as never }).issues.length).toBeGreaterThan(0);
    expect(evaluate({ ...complete, baeume: { a: 1 } as never }).issues.map((issue) => issue.path)).toEqual(['baeume']);
    expect(evaluate({ ...complete, baeume: ['x'] as never }).issues.map((issue) => issue.path)).toEqual(['baeume.0']);
  });
  test('issues of one page', () => {
    expect(issuesOfPage(evaluate({}), 'person').map((issue) => issue.path)).toEqual(['person.name', 'person.geboren']);
  });
});
