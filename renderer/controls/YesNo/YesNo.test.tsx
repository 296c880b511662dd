import { attributesOf, drawField } from '../../form/fixtures/draw-field.tsx';

test('asks with Ja and Nein, and chooses neither beforehand', () => {
  const html = drawField({ kind: 'yesno' });
  expect(attributesOf(html)).toMatchObject({ name: 'seite.feld', value: 'true' });
  expect(html).toContain('value="false"');
  expect(html).not.toContain('checked');
});
test('shows the answer No as well as Yes', () =>
  expect(drawField({ kind: 'yesno' }, false)).toMatch(/checked="" value="false"|value="false" checked=""/));
