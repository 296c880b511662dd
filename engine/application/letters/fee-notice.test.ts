import { startCase, type Decision, type SubmittedData } from '../../cases/index.ts';
import type { Bundle } from '../../definition/bundle.ts';
import type { GebuehrLine } from '../../tariffs/api.ts';
import { buildLetterDocument } from './letter-document.ts';

const address = { street: 'Markt 1', postcode: '35390', city: 'Musterstadt' };
const bundle = {
  service: 'test',
  hash: 'h',
  workflow: { remedy: 'widerspruch', reasons: { refused: 'none' } },
  process: { states: {} },
  town: { name: 'Stadt', letterhead: 'Stadt', place: 'Ort', address, units: {}, authorities: { stadt: { name: 'Stadt', address } } },
} as unknown as Bundle;
const fee = { tariff: 't', label: 'Gebühr', law: '§ 1', amount: 2000, due: 'after-decision' } as unknown as GebuehrLine;

function letter(outcome: Decision['outcome'], fees: GebuehrLine[]) {
  const data = { state: 'offen', authority: 'stadt', parties: [], files: [], receivedAt: '2026-11-24' } as unknown as SubmittedData;
  const preparedBy = { kind: 'staff' as const, id: 's', name: 'S' };
  const decision = { outcome, reasons: 'Geheim', conditions: [], fees, letter: 'decision', preparedBy } as unknown as Decision;
  const state = { ...startCase(bundle.process, data), decision };
  const content = { title: 'A', text: '# A\n\nText', templateText: '', addressee: [], addresseeName: '' };
  const built = buildLetterDocument({ bundle, state, number: '1', role: 'decision', content, date: '2026-11-24', draft: false });
  const notice = built.blocks.find((block) => block.kind === 'paragraph' && block.text.startsWith('Gegen '));
  return { built, notice: notice?.kind === 'paragraph' ? notice.text.split(' kann')[0] : undefined };
}

test.each([
  ['completed', [], undefined],
  ['completed', [fee], 'Gegen die Festsetzung der Gebühr'],
  ['granted', [], 'Gegen diesen Bescheid'],
  ['granted', [fee], 'Gegen diesen Bescheid'],
] as const)('%s with fees %j: %s', (outcome, fees, expected) => expect(letter(outcome, [...fees]).notice).toBe(expected));

test('reasons of a neutral answer are not in the data of the letter either', () => {
  expect(JSON.stringify(letter('refused', []).built)).not.toContain('Geheim');
  expect(JSON.stringify(letter('granted', []).built)).toContain('Geheim');
});
