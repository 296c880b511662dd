import type { OfficeActionPage } from '../../contract/office-pages.ts';
import type { RecordField, ShapeAction } from '../../definition/format.ts';
import { fakeCase, startFakeOffice, type FakeOffice } from './fake-office.ts';

const fields: RecordField[] = [
  { name: 'nummer', label: 'Nummer', kind: 'text', outcomes: ['granted'], required: true },
  { name: 'bis', label: 'Gültig bis', kind: 'date', outcomes: ['granted'], required: true },
  { name: 'kaution', label: 'Kaution', kind: 'money' },
  { name: 'stueck', label: 'Stück', kind: 'integer', maximum: 9 },
  { name: 'abholung', label: 'Abholung', kind: 'yesno' },
];
const action: ShapeAction = { label: 'Schritt', does: 'prepare', by: ['caseworker'], from: ['offen'], outcomes: ['granted', 'refused'] };
let office: FakeOffice;
beforeEach(async () => {
  office = await startFakeOffice();
  const found = fakeCase({ actions: [{ id: 'schritt', action }] });
  const { bundle } = found;
  const workflow = { ...bundle.workflow, reasons: { refused: 'none' as const }, suggestions: { conditions: ['Erstens.', 'Zweitens.'] } };
  office.case = {
    ...found,
    fees: { lines: [], total: 0 },
    record: { fields, values: { bis: '2027-01-31' }, defaults: { nummer: 'P-1', bis: '2028-01-01', kaution: 5000 } },
    bundle: { ...bundle, workflow, process: { ...bundle.process, actions: { ...bundle.process.actions, schritt: action } } },
  };
});
afterEach(() => office.close());
const url = () => `${office.url}/vorgang/S-2026-7/aktion/schritt`;
const post = (typed: Record<string, string>) =>
  fetch(url(), { method: 'POST', body: new URLSearchParams({ version: '3', ...typed }), redirect: 'manual' });
const page = () => office.shown.at(-1) as OfficeActionPage;

test('what was recorded stands in the field, else the default; the outcome it belongs to is said', async () => {
  await fetch(url());
  const shown = page().fields.flatMap((field) => ('value' in field && field.name.startsWith('record-') ? [[field.name, field.value]] : []));
  expect(shown).toEqual([
    ['record-nummer', 'P-1'],
    ['record-bis', '2027-01-31'],
    ['record-kaution', '50,00'],
    ['record-stueck', ''],
    ['record-abholung', ''],
  ]);
  const until = page().fields.find(({ name }) => name === 'record-bis');
  expect(until).toMatchObject({ required: true, hint: 'TT.MM.JJJJ. Nur bei: Stattgegeben.' });
});

test('typed the German way, stored the ISO way; ticked suggestions as changed, then what was added', async () => {
  const typed = { outcome: 'granted', 'record-nummer': ' P-7 ', 'record-bis': '1.2.2027', 'record-kaution': '12,50' };
  const more = { 'record-stueck': '3', 'record-abholung': 'false', 'suggestion-1': 'true', 'suggestion-text-0': 'Erstens.' };
  const answer = await post({ ...typed, ...more, 'suggestion-text-1': 'Zweitens, geändert.', conditions: 'Drittens.' });
  expect(answer.status).toBe(303);
  const record = { nummer: 'P-7', bis: '2027-02-01', kaution: 1250, stueck: 3, abholung: false };
  expect(office.acted[0]).toMatchObject({ input: { record, conditions: ['Zweitens, geändert.', 'Drittens.'] } });
});

test('what is missing or wrong is said at its field', async () => {
  const answer = await post({ outcome: 'granted', 'record-nummer': '', 'record-bis': '31.2.2027', 'record-stueck': '10' });
  expect(answer.status).toBe(422);
  expect(page().issues).toEqual([
    { field: 'record-nummer', message: 'Bitte füllen Sie „Nummer“ aus.' },
    { field: 'record-bis', message: 'Bitte geben Sie ein Datum an, zum Beispiel 24.12.2026.' },
    { field: 'record-stueck', message: 'Bitte geben Sie eine ganze Zahl an, von 0 bis 9.' },
  ]);
});

test('a neutral refusal demands neither reasons nor what belongs to the grant, and keeps nothing of it', async () => {
  expect((await post({ outcome: 'refused', 'record-nummer': 'P-7', 'record-bis': 'bald' })).status).toBe(303);
  expect(office.acted[0]).toMatchObject({ input: { outcome: 'refused' } });
  expect(office.acted[0]).not.toHaveProperty('input.record');
});
