import { attributesOf, drawField } from '../../form/fixtures/draw-field.tsx';

test('offers the keyboard for addresses', () =>
  expect(attributesOf(drawField({ kind: 'email' }, 'a@b.example'))).toMatchObject({ type: 'email', value: 'a@b.example' }));
