import { drawField } from '../../form/fixtures/draw-field.tsx';

test('is never ticked beforehand; ticked it stays', () => {
  expect(drawField({ kind: 'declaration' })).not.toContain('checked');
  expect(drawField({ kind: 'declaration' }, true)).toMatch(/value="true"[^>]*checked|checked[^>]*value="true"/);
});
test('the mistake is tied to the box', () =>
  expect(drawField({ kind: 'declaration' }, undefined, 'Setzen Sie das Häkchen.')).toContain('aria-describedby="f-seite-feld-error"'));
