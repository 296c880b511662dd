import { drawField } from '../../form/fixtures/draw-field.tsx';

const options = [
  { value: 'de', label: 'Deutschland' },
  { value: 'fr', label: 'Frankreich' },
];
test('chooses nothing beforehand', () =>
  expect(drawField({ kind: 'select', options })).toContain('<option value="" selected="">Bitte wählen</option>'));
test('shows the answer', () =>
  expect(drawField({ kind: 'select', options }, 'fr')).toContain('<option value="fr" selected="">Frankreich</option>'));
