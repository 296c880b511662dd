import { renderToString } from 'react-dom/server';
import type { FormPageView } from '../../engine/contract/form-page.ts';
import { viewForm } from '../../engine/rules/index.ts';
import { drawForm } from './draw-form.tsx';
import { fieldAt, viewOf } from './fixtures/draw-field.tsx';

jest.mock('react-dom/server', () => {
  const actual = jest.requireActual<typeof import('react-dom/server')>('react-dom/server');
  return { ...actual, renderToString: jest.fn(actual.renderToString) };
});
const drawing = renderToString as jest.MockedFunction<typeof renderToString>;
const drawn = (): number => drawing.mock.calls.length;

const name = fieldAt('seite.name', { kind: 'text', label: 'Name' });
const [anna, bert] = ['0b7c4c52-6f0e-4c0e-8f0a-0f6a1f8e0001', '0b7c4c52-6f0e-4c0e-8f0a-0f6a1f8e0002'] as const;
const page = viewOf([name]);
const seenBy = (draft: string, more: Partial<FormPageView> = {}): FormPageView => {
  const view = { ...page, action: `/stadt/antrag/${draft}/seite/seite`, ...more };
  return { ...view, verdict: viewForm(view.form, view.answers, view.today) };
};
beforeEach(() => void drawing.mockClear());

test('a page without answers is drawn for the first person only; each posts to their own draft', () => {
  expect(drawForm(seenBy(anna))).toContain(`action="/stadt/antrag/${anna}/seite/seite"`);
  expect(drawn()).toBe(1);
  const second = drawForm(seenBy(bert));
  expect(drawn()).toBe(1);
  expect(second).toContain(`action="/stadt/antrag/${bert}/seite/seite"`);
  expect(second).not.toContain(anna);
});

test('mistakes, another step and new questions are other pages', () => {
  const issues = [{ path: 'seite.name', code: 'required', message: 'Bitte ausfüllen.' }];
  for (const more of [{ issues }, { stepNumber: 7 }, { newQuestions: true }, { returnToReview: true }, { backUrl: '/zurueck' }]) {
    const before = drawn();
    drawForm(seenBy(anna, more));
    drawForm(seenBy(bert, more));
    expect({ more, drawn: drawn() - before }).toEqual({ more, drawn: 1 });
  }
});

test.each([
  ['an answer', { answers: { seite: { name: 'Anna' } } }],
  ['a file refused by its name', { issues: [{ path: 'seite.name', code: 'upload', message: 'Die Datei anna.exe …' }] }],
  ['a warning about the answers', { warning: 'Sie wohnen nicht hier.' }],
])('a page with %s is drawn each time and not kept', (_what, more) => {
  drawForm(seenBy(anna, more));
  drawForm(seenBy(anna, more));
  expect(drawn()).toBe(2);
});

test('answers of other pages are no part of what is drawn', () => {
  drawForm(seenBy(anna));
  const before = drawn();
  drawForm(seenBy(anna, { answers: { andere: { name: 'Anna' } } }));
  expect(drawn()).toBe(before);
});
