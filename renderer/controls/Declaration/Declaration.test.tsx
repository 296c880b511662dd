import { drawField } from '../../form/fixtures/draw-field.tsx';

test('is never ticked beforehand; ticked it stays', () => {
  expect(drawField({ kind: 'declaration' })).not.toContain('checked');
  expect(drawField({ kind: 'declaration' }, true)).toMatch(/value="true"[^>]*checked|checked[^>]*value="true"/);
});
test('the mistake is tied to the box', () =>
  expect(drawField({ kind: 'declaration' }, undefined, 'Setzen Sie das Häkchen.')).toContain('aria-describedby="f-seite-feld-error"'));
test('its words stand in full at the box, the hint below', () => {
  const words = `Ich versichere, dass ${'alles '.repeat(60)}stimmt.`;
  const html = drawField({ kind: 'declaration', label: words, hint: 'Ohne sie geht es nicht.' });
  expect(html).toContain(words);
  expect(html.indexOf('Ohne sie')).toBeGreaterThan(html.indexOf('stimmt.'));
  expect(html).toContain('aria-describedby="f-seite-feld-hint"');
});
