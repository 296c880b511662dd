import { startFakeOffice, fakeCase, type FakeOffice } from './fake-office.ts';
import type {
  OfficeActionPage,
  OfficeCatalogPage,
  OfficeCasePage,
  OfficeLetterPage,
  OfficePage,
  OfficeQueuePage,
} from '../../contract/office-pages.ts';

let office: FakeOffice;
afterEach(() => office.close());
const get = (path: string) => fetch(office.url + path, { redirect: 'manual' });
const post = (path: string, fields: Record<string, string>) =>
  fetch(office.url + path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
const last = <Kind extends OfficePage>() => office.shown.at(-1) as Kind;
const step = (name: string) => `/vorgang/S-2026-7/aktion/${name}`;

describe('login', () => {
  test('whoever is not logged in is sent to the login, with the way back', async () => {
    office = await startFakeOffice({ login: false });
    const answer = await get('/vorgang/S-2026-7');
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/stadt/amt/anmelden?zurueck=%2Fstadt%2Famt%2Fvorgang%2FS-2026-7');
    expect((await post(step('nehmen'), { version: '3' })).headers.get('location')).toBe('/stadt/amt/anmelden');
    expect(office.acted).toEqual([]);
  });
  test('a login renews the session and returns only inside the office', async () => {
    office = await startFakeOffice({ login: false });
    const answer = await post('/anmelden', { login: 'mia', password: 'richtig', zurueck: '//evil.example/stadt/amt/' });
    expect(answer.headers.get('location')).toBe('/stadt/amt');
    expect(office.session.get('renewed')).toBe(true);
    expect(office.session.get('staff')).toBe('s1');
  });
  test('a wrong password says one thing and keeps the login name; too many are braked', async () => {
    office = await startFakeOffice({ login: false });
    for (let i = 0; i < 10; i++) expect((await post('/anmelden', { login: 'mia', password: 'x' })).status).toBe(401);
    expect(last()).toMatchObject({ kind: 'office-login', login: 'mia' });
    expect((await post('/anmelden', { login: 'mia', password: 'richtig' })).status).toBe(429);
    expect(office.session.has('staff')).toBe(false);
  });
  test('logout empties the session', async () => {
    office = await startFakeOffice();
    expect((await post('/abmelden', {})).status).toBe(303);
    expect(office.session.size).toBe(0);
  });
});

describe('reading', () => {
  beforeEach(async () => void (office = await startFakeOffice()));
  test('the queue says in words what is due', async () => {
    await get('/?ansicht=meine&bereich=neu');
    const page = last<OfficeQueuePage>();
    expect(page.rows[0]).toMatchObject({
      number: 'S-2026-7',
      traffic: { tone: 'warning', text: 'in 2 Tagen' },
      url: '/stadt/amt/vorgang/S-2026-7',
    });
    expect(page.views.find(({ current }) => current)).toMatchObject({ label: 'Meine' });
    expect(page.filters).toMatchObject({ queue: 'neu', active: true });
  });
  test('a number opens its case, an unknown one says so', async () => {
    expect((await get('/vorgang?nummer=S-2026-7')).headers.get('location')).toBe('/stadt/amt/vorgang/S-2026-7');
    expect((await get('/vorgang?nummer=%22x')).headers.get('location')).toBe('/stadt/amt?gesucht=%22x');
  });
  test('the case shows allowed steps first and refused ones with their reason', async () => {
    await get('/vorgang/S-2026-7');
    const page = last<OfficeCasePage>();
    expect(page.actions.find(({ primary }) => primary)?.id).toBe('stellung');
    expect(page.actions.at(-1)).toMatchObject({ id: 'versenden', refused: 'Es ist noch keine Entscheidung vorbereitet.' });
    expect(page.head).toMatchObject({ who: 'Erika <b>Muster</b>', unit: 'Amt', queue: 'Neues', channel: 'Online, Vertrauensniveau Basis' });
  });
  test('unknown cases, files and pages all look alike', async () => {
    for (const path of [
      '/vorgang/X',
      '/vorgang/S-2026-7/datei/zz',
      '/vorgang/S-2026-7/schreiben/zz',
      '/vorgang/S-2026-7/aktion/constructor',
      '/nirgends',
    ]) {
      expect([path, (await get(path)).status]).toEqual([path, 404]);
      expect(last()).toMatchObject({ kind: 'office-error', title: 'Diese Seite gibt es hier nicht' });
    }
  });
  test('files come as attachments that no browser runs', async () => {
    const { headers } = await get('/vorgang/S-2026-7/datei/f1');
    expect(headers.get('content-disposition')).toBe(`attachment; filename="Plan ___.pdf"; filename*=UTF-8''Plan%20%22%C3%A4%22.pdf`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toContain('no-store');
  });
  test('a file whose kind browsers show is looked at in place, with no way to load or run anything', async () => {
    const { headers } = await get('/vorgang/S-2026-7/datei/f1?ansehen=1');
    expect(headers.get('content-disposition')).toMatch(/^inline;/);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });
  test('cases are only for who works on them', async () => {
    await office.close();
    office = await startFakeOffice({ functions: ['author'] });
    expect((await get('/')).headers.get('location')).toBe('/stadt/amt/katalog');
    for (const path of ['/vorgang/S-2026-7', '/vorgang/S-2026-7/datei/f1', '/druckstapel', '/erfassen'])
      expect([path, (await get(path)).status]).toEqual([path, 403]);
    expect((await post(step('nehmen'), { version: '3' })).status).toBe(403);
    expect(office.acted).toEqual([]);
  });
  test('the catalog is for authors and operators', async () => {
    expect((await get('/katalog')).status).toBe(403);
    await office.close();
    office = await startFakeOffice({ functions: ['author'] });
    expect((await get('/katalog')).status).toBe(200);
    expect(last<OfficeCatalogPage>().problems).toEqual([
      { service: 'hund', serving: 'Die letzte fehlerfreie Fassung bleibt in Betrieb.', messages: ['hund/workflow.yaml:3:1 Fehler'] },
    ]);
  });
});

describe('steps', () => {
  beforeEach(async () => void (office = await startFakeOffice()));
  test('one click claims a case', async () => {
    const answer = await post(step('nehmen'), { version: '3' });
    expect(answer.headers.get('location')).toBe('/stadt/amt/vorgang/S-2026-7');
    expect(office.acted).toEqual([{ action: 'nehmen', input: {}, version: 3 }]);
  });
  test('asking proposes two weeks; a mistake keeps what was typed', async () => {
    await get(step('fragen'));
    expect(last<OfficeActionPage>().fields).toContainEqual(expect.objectContaining({ name: 'due', value: '2026-12-08' }));
    expect((await post(step('fragen'), { version: '3', text: 'Bitte Foto', due: '31.02.2027' })).status).toBe(422);
    expect(last<OfficeActionPage>().fields).toContainEqual(expect.objectContaining({ name: 'text', value: 'Bitte Foto' }));
    expect(last<OfficeActionPage>().issues).toEqual([{ field: 'due', message: expect.stringContaining('Datum') }]);
    await post(step('fragen'), { version: '3', text: 'Bitte Foto', due: '24.12.2026' });
    expect(office.acted).toEqual([{ action: 'fragen', input: { text: 'Bitte Foto', due: '2026-12-24' }, version: 3 }]);
  });
  test('a decision takes its fee in euros within the bounds and opens the letter', async () => {
    const fields = { version: '3', outcome: 'granted', conditions: 'Eins\r\n\r\n Zwei ', 'fee-gebuehr': '251' };
    await post(step('entscheiden'), fields);
    expect(last<OfficeActionPage>().issues).toEqual([
      { field: 'fee-gebuehr', message: 'Der Betrag muss zwischen 30,00 € und 250,00 € liegen.' },
    ]);
    await post(step('entscheiden'), { ...fields, 'fee-gebuehr': '45,5' });
    expect(last<OfficeActionPage>().issues).toEqual([{ field: 'fee-reason-gebuehr', message: expect.stringContaining('begründen') }]);
    const answer = await post(step('entscheiden'), { ...fields, 'fee-gebuehr': '45,5', 'fee-reason-gebuehr': 'zwei Ortstermine' });
    expect(office.acted[0]?.input).toEqual({
      outcome: 'granted',
      conditions: ['Eins', 'Zwei'],
      fees: { gebuehr: 4550 },
      feeReasons: { gebuehr: 'zwei Ortstermine' },
    });
    expect(answer.headers.get('location')).toBe('/stadt/amt/vorgang/S-2026-7/schreiben/l1');
  });
  test('the lowest fee needs no reasons; a waiver does', async () => {
    await post(step('entscheiden'), { version: '3', outcome: 'granted', 'fee-gebuehr': '30,00' });
    expect(office.acted[0]?.input).toEqual({ outcome: 'granted', fees: { gebuehr: 3000 } });
    const line = {
      ...office.case.fees.lines[0]!,
      range: undefined,
      amount: 5000,
      reliefs: [{ id: 'erlass', label: 'Bedürftigkeit', law: '§ 9', open: false }],
    };
    office.case = { ...office.case, fees: { lines: [line], total: 5000 } };
    await post(step('entscheiden'), { version: '3', outcome: 'granted', 'fee-relief-gebuehr': 'erlass' });
    expect(last<OfficeActionPage>().issues.map(({ field }) => field)).toEqual(['fee-reason-gebuehr']);
    await post(step('entscheiden'), {
      version: '3',
      outcome: 'granted',
      'fee-relief-gebuehr': 'erlass',
      'fee-reason-gebuehr': 'wohnungslos',
    });
    expect(office.acted[1]?.input).toEqual({ outcome: 'granted', reliefs: { gebuehr: 'erlass' }, feeReasons: { gebuehr: 'wohnungslos' } });
  });
  test('a refusal needs reasons and costs nothing', async () => {
    await post(step('entscheiden'), { version: '3', outcome: 'refused' });
    expect(last<OfficeActionPage>().issues.map(({ field }) => field)).toEqual(['reasons']);
    await post(step('entscheiden'), { version: '3', outcome: 'refused', reasons: 'Der Baum ist gesund.' });
    expect(office.acted[0]?.input).toEqual({ outcome: 'refused', reasons: 'Der Baum ist gesund.' });
  });
  test('an outcome that is not offered is refused before the application hears of it', async () => {
    expect((await post(step('entscheiden'), { version: '3', outcome: 'withdrawn', 'fee-gebuehr': '45' })).status).toBe(422);
    expect(office.acted).toEqual([]);
  });
  test('a case changed in between is not touched; the input stays and carries the new version', async () => {
    office.case = fakeCase({ version: 4 });
    expect((await post(step('fragen'), { version: '3', text: 'Bitte Foto', due: '24.12.2026' })).status).toBe(409);
    const page = last<OfficeActionPage>();
    expect(page.conflict).toContain('inzwischen geändert');
    expect(page.head.version).toBe(4);
    expect(page.fields).toContainEqual(expect.objectContaining({ name: 'text', value: 'Bitte Foto' }));
    expect(office.acted).toEqual([]);
  });
  test('a refusal of the process is shown with the input', async () => {
    office.refusal = { ok: false, code: 'action-refused', message: 'Bitte übernehmen Sie den Vorgang zuerst.', status: 409 };
    expect((await post(step('fragen'), { version: '3', text: 'Foto', due: '24.12.2026' })).status).toBe(409);
    expect(last<OfficeActionPage>()).toMatchObject({ refusal: 'Bitte übernehmen Sie den Vorgang zuerst.' });
  });
  test('an opinion answers the one open question of the own unit', async () => {
    await post(step('stellung'), { version: '3', consultation: 'c1', text: 'Keine Bedenken.' });
    expect(office.acted[0]?.input).toEqual({ consultation: 'c1', text: 'Keine Bedenken.' });
  });
  test('a transfer names unit and queue', async () => {
    await post(step('abgeben'), { version: '3', target: 'bau plan', reason: 'zuständig' });
    expect(office.acted[0]?.input).toEqual({ unit: 'bau', queue: 'plan', reason: 'zuständig' });
    expect((await post(step('abgeben'), { version: '3', target: 'bau neu', reason: 'x' })).status).toBe(422);
  });
});

describe('letters, print stack, capture', () => {
  beforeEach(async () => void (office = await startFakeOffice()));
  test('an edit is compared with the template and never overwrites a newer text', async () => {
    await get('/vorgang/S-2026-7/schreiben/l1');
    const page = last<OfficeLetterPage>();
    expect(page.diff.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'removed Hallo',
      'added Guten Tag',
    ]);
    expect((await post('/vorgang/S-2026-7/schreiben/l1', { text: '# Neu\n\nText', stand: 'veraltet' })).status).toBe(409);
    expect(last<OfficeLetterPage>().text).toBe('# Neu\n\nText');
    expect((await post('/vorgang/S-2026-7/schreiben/l1', { text: 'ohne Betreff', stand: 'veraltet' })).status).toBe(422);
    expect(last<OfficeLetterPage>().base).toBe('veraltet');
    expect(last<OfficeLetterPage>().next).toEqual({ label: 'Weiter zum Vorgang', url: '/stadt/amt/vorgang/S-2026-7' });
    expect((await post('/vorgang/S-2026-7/schreiben/l1', { text: '# Neu\n\nText', stand: page.base })).status).toBe(303);
  });
  test('conditions are asked for only where the letter prints them', async () => {
    const names = (): string[] => last<OfficeActionPage>().fields.map(({ name }) => name);
    await get(step('entscheiden'));
    expect(names()).toContain('conditions');
    Object.assign(office.case.bundle.letters, { decision: '# Bescheid' });
    await get(step('entscheiden'));
    expect(names()).not.toContain('conditions');
  });
  test('the print stack hands out the original', async () => {
    await get('/druckstapel');
    expect(last()).toMatchObject({ waiting: [{ printUrl: '/stadt/amt/druckstapel/l9' }], printed: [] });
    expect((await post('/druckstapel/l9', {})).headers.get('content-type')).toContain('application/pdf');
    expect((await post('/druckstapel/l8', {})).status).toBe(404);
  });
  test('a paper application starts a draft of which this session knows the secret', async () => {
    expect((await post('/erfassen', { service: 'gibtsnicht', channel: 'online', received: '25.11.2026' })).status).toBe(422);
    expect((last() as { issues: { field: string }[] }).issues.map(({ field }) => field)).toEqual(['service', 'channel', 'received']);
    const answer = await post('/erfassen', { service: 'baum', channel: 'counter', received: '23.11.2026' });
    expect(answer.headers.get('location')).toBe('/stadt/antrag/d1/seite/baum');
    expect(office.session.get('draft:d1')).toBe('geheim');
  });
});
