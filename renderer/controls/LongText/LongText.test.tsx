import { drawField } from '../../form/fixtures/draw-field.tsx';

test('several lines stay several lines', () => {
  const html = drawField({ kind: 'longtext', maxLength: 500 }, 'eins\nzwei');
  expect(html).toContain('<textarea');
  expect(html).toContain('>eins\nzwei</textarea>');
});
test('a limit cuts nothing off while typing: the mistake says it', () =>
  expect(drawField({ kind: 'longtext', maxLength: 500 })).not.toContain('maxlength'));
