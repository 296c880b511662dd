import { attributesOf, drawField, fieldAt } from '../../form/fixtures/draw-field.tsx';

const id = '11111111-1111-4111-8111-111111111111';
const list = { kind: 'list' as const, itemLabel: 'Baum', maxItems: 2, fields: [fieldAt('seite.feld.*.art', { kind: 'text' })] };
test('an empty one says so and offers the first', () => {
  const html = drawField(list);
  expect(html).toContain('Noch nichts angegeben.');
  expect(attributesOf(html, 'f-seite-feld-add')).toMatchObject({ name: '_action', value: 'add:seite.feld' });
});
test('the only item of a list that must be answered stays; of one that need not, it can go', () => {
  expect(drawField(list, [{ _id: id }])).not.toContain('remove:');
  expect(drawField({ ...list, required: false }, [{ _id: id }])).toContain('remove:');
});
test('each item carries its id, its fields their index', () => {
  const html = drawField(list, [{ _id: id, art: 'Eiche' }, { _id: id.replaceAll('1', '2') }]);
  expect(html).toContain(`<input type="hidden" name="seite.feld.0._id" value="${id}"/>`);
  expect(attributesOf(html, 'f-seite-feld-0-art')).toMatchObject({ name: 'seite.feld.0.art', value: 'Eiche' });
  expect(html).toContain(`value="remove:seite.feld:${id}"`);
  expect(html).toContain('Baum 1 entfernen');
});
test('a full one offers no more', () => {
  const html = drawField(list, [{ _id: id }, { _id: id.replaceAll('1', '2') }]);
  expect(html).toContain('Mehr als 2 sind hier nicht möglich.');
  expect(html).not.toContain('add:seite.feld');
});
