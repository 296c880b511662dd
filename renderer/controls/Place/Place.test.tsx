import { drawField, fieldAt } from '../../form/fixtures/draw-field.tsx';

test('asks for a place by words', () => {
  const html = drawField({
    kind: 'place',
    label: 'Wo ist es?',
    fields: [fieldAt('seite.feld.strasse', { kind: 'text', label: 'Straße' })],
  });
  expect(html).toContain('Wo ist es?</legend>');
  expect(html).toContain('name="seite.feld.strasse"');
});
