import { drawField } from '../../form/fixtures/draw-field.tsx';

test('says its text in paragraphs under its title and asks nothing', () => {
  const html = drawField({ kind: 'info', label: 'Gut zu wissen', hint: 'Das Erste.\n\nDas Zweite.' });
  for (const part of ['Gut zu wissen</p>', '>Das Erste.</p>', '>Das Zweite.</p>']) expect(html).toContain(part);
  expect(html).not.toContain('name=');
});
