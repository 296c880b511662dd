import { drawField } from '../../form/fixtures/draw-field.tsx';

const options = [
  { value: 'a', label: 'Erstens' },
  { value: 'b', label: 'Zweitens' },
];
test('the group carries the id, each box its own; the ticked ones are ticked', () => {
  const html = drawField({ kind: 'checkboxes', options, required: false }, ['b']);
  expect(html).toContain('<fieldset class="kern-fieldset" id="f-seite-feld"');
  expect(html).toContain('(freiwillig)');
  expect(html.match(/checked/g)).toHaveLength(1);
  expect(html).toMatch(/id="f-seite-feld-b"[^>]*checked/);
});
