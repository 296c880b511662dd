import { attributesOf, drawField } from '../../form/fixtures/draw-field.tsx';

const options = [
  { value: 'a', label: 'Erstens', hint: 'Nur im Winter' },
  { value: 2, label: 'Zweitens' },
];
test('the first answer carries the plain id; hints belong to their answers', () => {
  const html = drawField({ kind: 'radio', options }, undefined, 'Bitte wählen.');
  expect(attributesOf(html)).toMatchObject({ name: 'seite.feld', value: 'a', 'aria-describedby': 'f-seite-feld-0-hint' });
  expect(html).toContain('kern-fieldset--error');
});
test('an option may be a number', () =>
  expect(drawField({ kind: 'radio', options }, 2)).toMatch(/checked="" value="2"|value="2" checked=""/));
