import type { JsonObject } from '../../engine/definition/bundle.ts';
import { drawForm } from './draw-form.tsx';
import { drawPage, fieldAt, viewOf } from './fixtures/draw-field.tsx';
import { packView, unpackView } from './pack-view.ts';

const field = fieldAt('seite.name', { kind: 'text', label: 'Name' });
const more = fieldAt('seite.mehr', { kind: 'text', label: 'Mehr', conditional: true });
const condition = {
  scope: 'seite',
  if: { properties: { name: { const: 'x' } }, required: ['name'] },
  shows: ['seite.mehr'],
  requires: [],
  reads: ['seite.name'],
};

test('what is hidden is neither drawn nor marked as shown', () => {
  const [without, shown] = [{}, { seite: { name: 'x' } } as JsonObject].map((answers) =>
    drawPage(viewOf([field, more], { answers }, { conditions: [condition] })),
  );
  expect(without).not.toContain('seite.mehr');
  expect(without).toContain('name="_fields" value="seite.name"');
  expect(shown).toContain('name="seite.mehr"');
  expect(shown).toContain('name="_fields" value="seite.name,seite.mehr"');
});

test('the same view gives the same page; no generated ids', () => {
  const view = viewOf([field], { issues: [{ path: 'seite.name', code: 'required', message: 'Bitte ausfüllen.' }] });
  const [first, second] = [1, 2].map(() => drawForm(view));
  expect(first).toBe(second);
  expect(first).toContain('href="#f-seite-name"');
});

test('the view travels in a script element that nothing typed can end', () => {
  const view = viewOf([field], { answers: { seite: { name: '</script><script>alert(1)' } } });
  const packed = packView(view);
  expect(packed).not.toContain('<');
  expect(unpackView(packed)).toEqual(view);
});
