import { drawPage, fieldAt, viewOf } from '../../form/fixtures/draw-field.tsx';

const fields = [fieldAt('seite.geboren', { kind: 'date' }), fieldAt('seite.alter', { kind: 'derived', label: 'Alter' })];
const derived = [{ path: 'seite.alter', function: 'age' as const, of: 'seite.geboren' }];
test('follows from the answers and the day of the page', () => {
  const view = viewOf(fields, { answers: { seite: { geboren: '2000-11-25' } } }, { derived });
  expect(drawPage(view)).toContain('Alter: <output id="f-seite-alter">25</output>');
});
test('says so while it cannot be computed', () =>
  expect(drawPage(viewOf(fields, {}, { derived }))).toContain('wird aus Ihren Angaben berechnet'));
