import type { Authority } from '../definition/format.ts';
import { buildRechtsbehelfsbelehrung } from './remedy-notice.ts';

const place = (street: string) => ({ street, postcode: '35390', city: 'Ort' });
const authority: Authority = {
  name: 'Der Magistrat',
  level: 'gemeinde',
  address: place('Markt 1'),
  court: { name: 'Verwaltungsgericht Ort', address: place('Weg 2') },
  localCourt: { name: 'Amtsgericht Ort', address: place('Weg 3') },
};

// § 58 (1) VwGO, § 66 (1) SGG, § 356 (1) AO: remedy, authority or court, its seat, period.
test.each([
  ['widerspruch', 'innerhalb eines Monats nach Bekanntgabe Widerspruch', 'Der Magistrat, Markt 1, 35390 Ort', '§ 3a Absatz 2'],
  ['klage', 'innerhalb eines Monats nach Bekanntgabe Klage', 'Verwaltungsgericht Ort, Weg 2, 35390 Ort', '§ 55a'],
  ['widerspruch-sgg', 'innerhalb eines Monats nach Bekanntgabe Widerspruch', 'Der Magistrat, Markt 1, 35390 Ort', '§ 36a Absatz 2a'],
  ['einspruch', 'innerhalb eines Monats nach Bekanntgabe Einspruch', 'Der Magistrat, Markt 1, 35390 Ort', 'schriftlich oder elektronisch'],
  ['antrag-amtsgericht', 'an keine Frist gebunden', 'Amtsgericht Ort, Weg 3, 35390 Ort', '§ 49 Absatz 1 des Personenstandsgesetzes'],
] as const)('%s names remedy and period, where and its seat, and the form', (remedy, ...parts) => {
  const notice = buildRechtsbehelfsbelehrung(remedy, authority);
  for (const part of parts) expect(notice).toContain(part);
});

test('social matters: three months abroad (§ 84 (1) SGG), and no other notice says so', () => {
  const abroad = (['widerspruch', 'klage', 'widerspruch-sgg', 'einspruch', 'antrag-amtsgericht'] as const).filter((remedy) =>
    buildRechtsbehelfsbelehrung(remedy, authority)?.includes('drei Monate'),
  );
  expect(abroad).toEqual(['widerspruch-sgg']);
});
test('where nothing is decided there is no notice', () => expect(buildRechtsbehelfsbelehrung('keiner', authority)).toBeUndefined());
test('a notice without its court is a bug, never a letter', () =>
  expect(() => buildRechtsbehelfsbelehrung('antrag-amtsgericht', { ...authority, localCourt: undefined })).toThrow('localCourt'));
