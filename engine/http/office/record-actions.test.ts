import { fakeCase, startFakeOffice, type FakeOffice } from './fake-office.ts';
import type { OfficeCase } from '../../application/api.ts';
import type { OfficeActionPage, OfficeCasePage, OfficeOffersPage } from '../../contract/office-pages.ts';
import type { ShapeAction } from '../../definition/format.ts';
import { operationTexts } from './messages.de.ts';
import { actionFields } from './action-fields.ts';
import { staff } from './fake-office.ts';

let office: FakeOffice;
beforeEach(async () => void (office = await startFakeOffice()));
afterEach(() => office.close());
const step = '/vorgang/S-2026-7/aktion/schritt';
const last = () => office.shown.at(-1);

/** The case offers just this action. */
function offer(does: ShapeAction['does'], extra: Partial<ShapeAction> = {}, changes: Partial<OfficeCase> = {}): void {
  const action: ShapeAction = { label: 'Schritt', does, by: ['caseworker'], from: ['offen'], ...extra };
  office.case = fakeCase({ actions: [{ id: 'schritt', action }], ...changes });
}
const post = (fields: Record<string, string>) =>
  fetch(office.url + step, { method: 'POST', body: new URLSearchParams({ version: '3', ...fields }), redirect: 'manual' });

const cases: [ShapeAction['does'], Partial<ShapeAction>, Record<string, string>, object][] = [
  ['establish', { amount: true }, { text: 'Lohn', amount: '1.234,50' }, { text: 'Lohn', amount: 123450 }],
  [
    'prepare',
    { decides: 'benefit', outcomes: ['granted'] },
    {
      outcome: 'granted',
      'fee-gebuehr': '45',
      'fee-reason-gebuehr': 'Ortstermin',
      amount: '245',
      rhythm: 'monthly',
      from: '1.1.2027',
      until: '31.12.2027',
    },
    {
      outcome: 'granted',
      fees: { gebuehr: 4500 },
      feeReasons: { gebuehr: 'Ortstermin' },
      amount: 24500,
      rhythm: 'monthly',
      from: '2027-01-01',
      until: '2027-12-31',
    },
  ],
  ['order', {}, {}, {}],
  ['appoint', {}, { day: '1.12.2026', time: '9:30', where: 'Zimmer 4' }, { at: '2026-12-01T09:30', where: 'Zimmer 4' }],
  ['identify', {}, { document: 'reisepass' }, { document: 'reisepass' }],
  ['cash', {}, { method: 'card', reference: 'B-17' }, { method: 'card', reference: 'B-17' }],
  ['hand-out', {}, { text: 'Pass' }, { text: 'Pass' }],
  ['hand-over', { to: 'weg' }, { recipient: 'Kreis', reason: 'Zuständig' }, { recipient: 'Kreis', reason: 'Zuständig' }],
  ['hand-over', {}, { target: 'bau plan', reason: 'Vorlage' }, { unit: 'bau', queue: 'plan', reason: 'Vorlage' }],
  ['relate', {}, { number: '2026-000001', kind: 'objection-to' }, { number: '2026-000001', kind: 'objection-to' }],
  ['suspend', {}, { reason: 'Gericht' }, { reason: 'Gericht' }],
  ['resume', {}, {}, {}],
  ['reopen', {}, { reason: 'Neues' }, { reason: 'Neues' }],
  ['extend', {}, { deadline: 'd', until: '31.12.2026', reason: 'Gutachten' }, { deadline: 'd', until: '2026-12-31', reason: 'Gutachten' }],
  ['confirm', {}, { from: '24.11.2026' }, { from: '2026-11-24' }],
  ['flag', { flags: { eilig: 'Eilig' } }, { flag: '+eilig' }, { flag: 'eilig', on: true }],
  ['evaluate', {}, { text: 'Folgt.' }, { text: 'Folgt.' }],
  ['publish', {}, { text: 'Pflaster' }, { text: 'Pflaster' }],
];
test.each(cases)('%s: what is typed reaches the case as its input', async (does, extra, typed, input) => {
  offer(does, extra);
  expect((await post(typed)).status).toBe(303);
  expect(office.acted).toEqual([{ action: 'schritt', input, version: 3 }]);
});

const broken: [ShapeAction['does'], Partial<ShapeAction>, Record<string, string>, string[]][] = [
  ['establish', { amount: true }, { text: 'x', amount: 'viel' }, ['amount']],
  ['appoint', {}, { day: '1.12.2026', time: '25:00' }, ['time']],
  ['appoint', {}, { day: '1.12.2025', time: '' }, ['day', 'time']],
  ['identify', {}, { document: 'bibliotheksausweis' }, ['document']],
  ['cash', {}, { method: 'scheck', reference: 'B-17' }, ['method']],
  ['cash', {}, {}, ['method', 'reference']],
  ['relate', {}, {}, ['number', 'kind']],
  ['extend', {}, { deadline: 'd', until: '1.11.2026' }, ['until', 'reason']],
  ['confirm', {}, { from: 'gestern' }, ['from']],
  ['flag', { flags: { eilig: 'Eilig' } }, { flag: '-eilig' }, ['flag']],
];
test.each(broken)('%s: what is missing or wrong is said at its field, nothing is done', async (does, extra, typed, fields) => {
  offer(does, extra);
  expect((await post(typed)).status).toBe(422);
  expect((last() as OfficeActionPage).issues.map(({ field }) => field)).toEqual(fields);
  expect(office.acted).toEqual([]);
});

test('every operation says what it does; its fields all have a label', () => {
  for (const does of Object.keys(operationTexts) as ShapeAction['does'][]) {
    const action: ShapeAction = { label: 'Schritt', does, by: ['caseworker'], from: ['offen'], flags: { a: 'A' } };
    for (const field of actionFields({ id: 'schritt', action, found: fakeCase(), staff, values: {}, now: '2026-11-24' }))
      expect(field.type === 'hidden' || field.label.length > 2).toBe(true);
    expect(operationTexts[does].lead).toMatch(/\.$/);
  }
});

test('a set mark can only be taken off; everything recorded is listed, links lead to the other case', async () => {
  const flags = [{ id: 'eilig', label: 'Eilig' }];
  const related = [{ kind: 'objection-to' as const, number: '2026-000001', incoming: true }];
  const benefit = { amount: 24500, rhythm: 'monthly' as const, from: '2027-01-01', until: '2027-12-31' };
  const more = {
    appointment: { on: '2026-12-01T09:30' },
    orders: [{ at: '', by: 'Bert', benefit }],
    place: { title: 'Kurs', state: 'waiting' as const, rank: 2 },
  };
  offer('flag', { flags: { eilig: 'Eilig' } }, { flags, related, ...more });
  await fetch(office.url + step);
  expect((last() as OfficeActionPage).fields).toMatchObject([{ name: 'flag', options: [{ value: '-eilig', label: 'Eilig entfernen' }] }]);
  await fetch(`${office.url}/vorgang/S-2026-7`);
  expect((last() as OfficeCasePage).records).toEqual([
    { label: 'Kennzeichen', text: 'Eilig' },
    { label: 'Widerspruch dagegen', text: '2026-000001', url: '/stadt/amt/vorgang/2026-000001' },
    { label: 'Platz', text: 'Kurs: Warteliste (Nr. 2)' },
    { label: 'Termin', text: '01.12.2026, 09:30 Uhr' },
    { label: 'Zahlung angeordnet', text: '245,00 € monatlich ab 01.01.2027 bis 31.12.2027, angeordnet von Bert' },
  ]);
});

describe('offers', () => {
  const send = (path: string, fields: Record<string, string> = {}) =>
    fetch(office.url + path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
  test('the page says how full they are and offers only what is possible', async () => {
    await fetch(`${office.url}/angebote`);
    const page = last() as OfficeOffersPage;
    expect(page.offers.map(({ id, drawUrl, evaluateUrl }) => [id, drawUrl, evaluateUrl])).toEqual([
      ['lager', '/stadt/amt/angebote/lager/auslosen', undefined],
      ['plan', undefined, '/stadt/amt/angebote/plan/auswerten'],
    ]);
    expect(page.offers[1]!.counts).toEqual([{ label: 'Stellungnahmen', value: 2 }]);
  });
  test('lots are drawn and statements evaluated; a refusal says why and keeps what was typed', async () => {
    expect((await send('/angebote/lager/auslosen')).headers.get('location')).toBe('/stadt/amt/angebote');
    expect((await send('/angebote/plan/auslosen')).status).toBe(409);
    expect((await send('/angebote/plan/auswerten', { text: ' ' })).status).toBe(422);
    expect(last()).toMatchObject({ problem: { offer: 'plan', message: 'Bitte schreiben Sie die Auswertung.' } });
    expect((await send('/angebote/plan/auswerten', { text: 'Folgt.' })).status).toBe(303);
    expect((await send('/angebote/fremd/auswerten', { text: 'x' })).status).toBe(404);
  });
});
