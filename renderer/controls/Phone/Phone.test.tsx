import { attributesOf, drawField } from '../../form/fixtures/draw-field.tsx';

test('offers the number pad', () =>
  expect(attributesOf(drawField({ kind: 'phone' }, '06123 4567'))).toMatchObject({ type: 'tel', value: '06123 4567' }));
