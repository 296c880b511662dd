import { attributesOf, drawField } from '../../form/fixtures/draw-field.tsx';

const options = [
  { value: 'de', label: 'Deutschland' },
  { value: 'fr', label: 'Frankreich' },
];
test('chooses nothing beforehand', () =>
  expect(drawField({ kind: 'select', options })).toContain('<option value="" selected="">Bitte wählen</option>'));
test('shows the answer', () =>
  expect(drawField({ kind: 'select', options }, 'fr')).toContain('<option value="fr" selected="">Frankreich</option>'));

test('what is asked for most stands on top, in a group of its own', () =>
  expect(drawField({ kind: 'select', options, firstOptions: 1 })).toMatch(
    /<optgroup label="Häufig gewählt"><option value="de">.*<optgroup label="Alle weiteren"><option value="fr">/,
  ));
test('a long list is a native select as long as no script runs', () => {
  const many = Array.from({ length: 20 }, (_, index) => ({ value: String(index), label: `Nummer ${index}` }));
  const html = drawField({ kind: 'select', options: many }, '7', 'Bitte wählen.');
  expect(attributesOf(html)).toMatchObject({ name: 'seite.feld', 'aria-describedby': 'f-seite-feld-error', 'aria-invalid': 'true' });
  expect(html).toContain('<option value="7" selected="">Nummer 7</option>');
  expect(html).not.toContain('role="combobox"');
});
