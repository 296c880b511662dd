import { attributesOf, drawField } from '../../form/fixtures/draw-field.tsx';

test('carries the answer, its own id and the path as its name; what is wrong is tied to it', () => {
  const html = drawField({ kind: 'text', hint: 'Wie im Ausweis', autocomplete: 'family-name' }, 'Müller & Söhne', 'Bitte ausfüllen.');
  expect(html).toContain('<label class="kern-label" for="f-seite-feld">Die Frage</label>');
  expect(attributesOf(html)).toMatchObject({
    name: 'seite.feld',
    value: 'Müller &amp; Söhne',
    autocomplete: 'family-name',
    'aria-describedby': 'f-seite-feld-hint f-seite-feld-error',
    'aria-invalid': 'true',
  });
});
test('what need not be answered says so; without a hint the example stands there', () => {
  const html = drawField({ kind: 'text', required: false, example: 'Lindenweg' });
  expect(html).toContain('(freiwillig)');
  expect(html).toContain('Zum Beispiel: Lindenweg');
  expect(html).not.toContain('aria-required');
});
test('suggestions need no script', () => {
  const html = drawField({ kind: 'text', suggestions: ['Lindenweg'] });
  expect(attributesOf(html)['list']).toBe('f-seite-feld-suggestions');
  expect(html).toContain('<datalist id="f-seite-feld-suggestions"><option value="Lindenweg">');
});
