import { drawField } from '../../form/fixtures/draw-field.tsx';

test('says its text and asks nothing', () => {
  const html = drawField({ kind: 'info', hint: 'Gut zu wissen.' });
  expect(html).toContain('Gut zu wissen.');
  expect(html).not.toContain('name=');
});
