import { drawField, fieldAt } from '../../form/fixtures/draw-field.tsx';

const fields = [fieldAt('seite.feld.a', { kind: 'text' }), fieldAt('seite.feld.b', { kind: 'text' })];
test('stands under its legend; its fields carry their paths', () => {
  const html = drawField({ kind: 'group', label: 'Anschrift', fields }, { b: 'Ort' });
  expect(html).toContain('<fieldset class="kern-fieldset" id="f-seite-feld"');
  expect(html).toContain('Anschrift</legend>');
  expect(html.indexOf('name="seite.feld.a"')).toBeLessThan(html.indexOf('name="seite.feld.b"'));
  expect(html).toContain('value="Ort"');
});
