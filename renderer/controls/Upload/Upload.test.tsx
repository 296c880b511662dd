import { drawField } from '../../form/fixtures/draw-field.tsx';

const upload = { kinds: ['pdf', 'jpg'], maxBytes: 10_000_000, maxCount: 2 };
const file = { datei: 'b1', name: 'plan.pdf', typ: 'application/pdf', groesse: 2048 };
test('tells kinds, size and number beforehand', () => {
  const html = drawField({ kind: 'upload', upload, hint: 'Eine Skizze genügt.' });
  expect(html).toContain('Eine Skizze genügt. Erlaubt: PDF, JPG. Höchstens 10\u00a0MB je Datei, bis zu 2 Dateien.');
  expect(html).toContain('accept=".pdf,.jpg,.jpeg" multiple=""');
});
test('says how many there have to be', () => {
  const least = (minCount: number) => drawField({ kind: 'upload', upload: { ...upload, maxCount: 5, minCount } });
  expect(least(3)).toContain('je Datei, 3 bis 5 Dateien.');
  expect(least(5)).toContain('je Datei, 5 Dateien.');
});
test('lists what is there, to be looked at and removed', () => {
  const html = drawField({ kind: 'upload', upload }, [file]);
  expect(html).toContain('href="/stadt/antrag/1/datei/b1"');
  expect(html).toContain('(2\u00a0KB)');
  expect(html).toContain('value="remove-upload:seite.feld:b1"');
  expect(html).toContain('Entfernen<span class="aw-sr-only"> plan.pdf</span>');
  expect(html).not.toContain('replace-upload');
});
test('images have a preview', () =>
  expect(drawField({ kind: 'upload', upload }, [{ ...file, typ: 'image/png' }])).toContain('src="/stadt/antrag/1/datei/b1"'));
test('a full field offers no input', () => {
  const html = drawField({ kind: 'upload', upload }, [file, { ...file, datei: 'b2' }]);
  expect(html).not.toContain('type="file"');
  expect(html).toContain('Mehr als 2 Dateien sind hier nicht möglich.');
});
