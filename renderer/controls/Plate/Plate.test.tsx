import { attributesOf, drawField } from '../../form/fixtures/draw-field.tsx';

test('shows the number plate as it is on the car', () =>
  expect(attributesOf(drawField({ kind: 'plate' }, 'GI-AB 123E'))).toMatchObject({ name: 'seite.feld', value: 'GI-AB 123E' }));
