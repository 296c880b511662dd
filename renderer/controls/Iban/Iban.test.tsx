import { drawField } from '../../form/fixtures/draw-field.tsx';

test('is shown in groups of four', () =>
  expect(drawField({ kind: 'iban' }, 'DE89370400440532013000')).toContain('value="DE89 3704 0044 0532 0130 00"'));
