import type { JsonObject } from '../definition/bundle.ts';
import { fromItemPath, kindNames, megabytes, refuseBeforeUpload, toItemPath } from './index.ts';

const limits = { kinds: ['pdf', 'jpg'], maxBytes: 10_000_000 };
test.each([
  ['plan.PDF', 10, undefined],
  ['Foto.jpeg', 10_000_000, undefined],
  ['leer.pdf', 0, 'leer'],
  ['programm.exe', 10, 'Möglich sind: PDF, JPG.'],
  ['ohne-endung', 10, 'Möglich sind: PDF, JPG.'],
  ['riesig.pdf', 10_000_001, 'höchstens 10\u00a0MB'],
])('%s of %i bytes', (name, size, why) => {
  const refusal = refuseBeforeUpload({ name, size }, limits);
  if (why === undefined) expect(refusal).toBeUndefined();
  else expect(refusal).toContain(why);
});
test('limits in words', () => expect([megabytes(2_500_000), kindNames(['png'])]).toEqual(['2,5\u00a0MB', 'PNG']));

describe('paths by item', () => {
  const [first, second] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
  const answers: JsonObject = { baeume: [{ _id: first }, { _id: second, fotos: [] }, {}] };
  test('there and back', () => {
    expect(toItemPath(answers, 'baeume.1.fotos')).toBe(`baeume.${second}.fotos`);
    expect(fromItemPath(answers, `baeume.${second}.fotos`)).toBe('baeume.1.fotos');
    expect(fromItemPath({ baeume: [{ _id: second }] }, `baeume.${second}.fotos`)).toBe('baeume.0.fotos');
  });
  test('plain paths and items without an id stay; items that are gone have no path', () => {
    expect(toItemPath(answers, 'baeume.2.fotos')).toBe('baeume.2.fotos');
    expect(fromItemPath(answers, 'person.name')).toBe('person.name');
    expect(fromItemPath({}, `baeume.${first}.fotos`)).toBeUndefined();
  });
});
