import type { FormPageView } from '../../engine/contract/form-page.ts';
import { treeForm, treeRuntime } from '../../engine/rules/fixtures/tree-form.ts';
import { createFormState } from '../form/form-state.ts';
import { viewOf } from '../form/fixtures/draw-field.tsx';
import { judgePage } from './judge-page.ts';
import { pathWithoutItem, saidWithoutItem } from './list-paths.ts';
import { keepSaid, sayAt } from './said-issues.ts';
import { describeChanges } from './visible-changes.ts';

const trees = treeForm.pages.find((page) => page.id === 'baeume')!;
const runtime = treeRuntime();
const id = '11111111-1111-4111-8111-111111111111';
const view: FormPageView = { ...viewOf([]), page: trees, form: treeForm };
const fields = (art: string, more: Record<string, string> = {}) => ({
  'baeume.0._id': id,
  'baeume.0.art': art,
  'baeume.0.umfang': '95,5',
  _fields: ['baeume', 'baeume.0.art', 'baeume.0.umfang', ...Object.keys(more)].join(','),
  ...more,
});
const judge = (answers: FormPageView['answers'], posted: Record<string, string>) => judgePage(runtime, view, answers, posted);

describe('judging a page in the browser', () => {
  test('reads German input; what is not shown keeps its answer until it is shown again', () => {
    const first = judge({}, fields('andere', { 'baeume.0.welche': 'Ginkgo' }));
    expect(first.verdict).toEqual([]);
    const second = judge(first.answers, fields('eiche'));
    expect(second.answers).toEqual({ baeume: [{ _id: id, art: 'eiche', umfang: 95.5, welche: 'Ginkgo' }] });
    expect(second.settled['baeume']).toEqual([{ _id: id, art: 'eiche', umfang: 95.5 }]);
    expect([...second.hidden]).toContain('baeume.0.welche');
  });
  test('says what came and what went', () => {
    const [oak, other] = [judge({}, fields('eiche')), judge({}, fields('andere'))];
    expect(describeChanges(trees.field, oak, other)).toBe('Neue Frage: Welche Baumart?');
    expect(describeChanges(trees.field, other, oak)).toBe('Nicht mehr nötig: Welche Baumart?');
    expect(describeChanges(trees.field, oak, oak)).toBe('');
  });
  test('mistakes come in the order of the page, unread input among them', () => {
    const { verdict } = judge({}, { ...fields('eiche'), 'baeume.0.art': '', 'baeume.0.umfang': 'dick' });
    expect(verdict.map((issue) => issue.path)).toEqual(['baeume.0.art', 'baeume.0.umfang']);
  });
});

describe('what is said at the fields', () => {
  const issue = (path: string) => ({ path, code: 'required', message: `${path} fehlt` });
  const state = { ...createFormState(viewOf([], { issues: [issue('a'), issue('b')] })) };
  test('goes when it is mended; nothing new comes while typing', () => {
    expect([...keepSaid(state, [issue('b'), issue('c')], 'a').keys()]).toEqual(['b']);
    expect(keepSaid(state, [issue('a'), issue('b'), issue('c')], 'c')).toBe(state.issues);
  });
  test('what only the server knew stays until its own field is touched', () => {
    const known = { ...state, verdict: [] };
    expect(keepSaid(known, [], 'b').has('a')).toBe(true);
    expect(keepSaid(known, [], 'a').has('a')).toBe(false);
  });
  test('is said when the field is left', () => {
    expect(sayAt(state.issues, [issue('c')], 'c').get('c')).toBe('c fehlt');
    expect(sayAt(state.issues, [], 'a').has('a')).toBe(false);
    expect(sayAt(state.issues, [], 'c')).toBe(state.issues);
  });
  test('moves up with its item', () => {
    expect(['liste.0.x', 'liste.1.x', 'liste.2.x.1', 'liste', 'andere.1'].map((path) => pathWithoutItem(path, 'liste', 1))).toEqual([
      'liste.0.x',
      undefined,
      'liste.1.x.1',
      'liste',
      'andere.1',
    ]);
    const said = {
      ...state,
      issues: new Map([
        ['liste.1.x', 'weg'],
        ['liste.2.x', 'bleibt'],
      ]),
      summary: [issue('liste.2.x')],
    };
    const moved = saidWithoutItem(said, 'liste', 1);
    expect([...moved.issues]).toEqual([['liste.1.x', 'bleibt']]);
    expect(moved.summary.map(({ path }) => path)).toEqual(['liste.1.x']);
  });
});
