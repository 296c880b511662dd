import { attributesOf, drawField } from '../../form/fixtures/draw-field.tsx';

test('stored the ISO way, shown the German way', () =>
  expect(attributesOf(drawField({ kind: 'month' }, '2026-11'))).toMatchObject({ name: 'seite.feld', value: '11.2026' }));
test('without a hint it says how a month is written', () => expect(drawField({ kind: 'month' })).toContain('MM.JJJJ'));
