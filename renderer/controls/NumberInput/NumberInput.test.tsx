import { drawField } from '../../form/fixtures/draw-field.tsx';

test.each([
  ['decimal', 3.5, 'cm', 'Die Frage (cm)', 'value="3,5"', 'inputMode="decimal"'],
  ['integer', 12, undefined, 'Die Frage', 'value="12"', 'inputMode="numeric"'],
  ['money', 123456, undefined, 'Die Frage (Euro)', 'value="1.234,56"', 'inputMode="decimal"'],
] as const)('%s the German way', (kind, value, unit, label, text, keyboard) => {
  const html = drawField({ kind, unit }, value);
  for (const part of [label, text, keyboard]) expect(html).toContain(part);
});
test('what could not be read stands there as typed', () =>
  expect(drawField({ kind: 'decimal' }, 'etwa drei')).toContain('value="etwa drei"'));
