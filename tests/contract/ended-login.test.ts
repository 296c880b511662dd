import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IdentityProvider } from '../../engine/application/ports.ts';
import { createHttpServer } from '../../engine/http/server.ts';
import { render, renderInstallation } from '../../renderer/render.tsx';
import { formOf, PlainCitizen } from '../support/plain-citizen.ts';
import { startTestApplication, type TestApplication } from '../support/test-application.ts';
import { serve, type Served } from './serve.ts';

/** Who logs in next. */
let account = 'konto-1';
const provider: IdentityProvider = {
  label: 'Testkonto',
  begin: async ({ returnTo }) => ({
    ok: true,
    redirectUrl: `${returnTo}?state=s`,
    kept: { state: 's', verifier: 'v', nonce: 'n' },
  }),
  finish: async () => ({ ok: true, person: { account, name: account, email: `${account}@beispiel.de`, assurance: 'basis' } }),
  logoutUrl: async () => undefined,
};
let town: TestApplication;
let served: Served;
const assetsFolder = mkdtempSync(join(tmpdir(), 'amtsweg-assets-'));
const begun = '2026-11-24T09:00:00.000Z';
const after = (minutes: number): void => town.setNow(new Date(Date.parse(begun) + minutes * 60_000).toISOString());

beforeEach(async () => {
  account = 'konto-1';
  town = await startTestApplication('SQLite', begun);
  const { app, store, deps } = town;
  const context = { app, render, renderInstallation, identity: provider, clock: deps.clock, publicUrl: 'http://localhost' };
  const outside = { store, clock: deps.clock, log: deps.log, assetsFolder, findValidator: async () => undefined, formTargets: [] };
  served = await serve(createHttpServer({ context, ...outside, citizenIdleMs: 60 * 60_000 }));
});
afterEach(async () => {
  await served.close();
  await town.close();
});
afterAll(() => rmSync(assetsFolder, { recursive: true }));

const logIn = async (citizen: PlainCitizen, next: string): Promise<string> => {
  await (await citizen.get(`/teststadt/anmelden?weiter=${encodeURIComponent(next)}`)).arrayBuffer();
  const back = await citizen.get('/teststadt/anmelden/zurueck?state=s');
  await back.arrayBuffer();
  return back.headers.get('location') ?? '';
};
const answers = { name: 'Muster', email: 'm@beispiel.de', strasse: 'Weg 1', plz: '00000', ort: 'Teststadt' };
const post = (citizen: PlainCitizen, page: string, given: object) => citizen.post(page, formOf(given as never, 'person', new Map(), false));
const textOf = async (response: Response): Promise<string> => response.text();

test('a form begun without login goes on after any pause, as long as its draft lives', async () => {
  const citizen = new PlainCitizen(served.url, 'teststadt');
  const page = await citizen.begin('gewerbe-anzeigen');
  after(10 * 24 * 60);
  expect((await post(citizen, page, { ...answers, name: '' })).status).toBe(422);
  after(35 * 24 * 60);
  expect((await post(citizen, page, answers)).status).toBe(303);
});

test('a login that is used does not end; one that is not used ends', async () => {
  const citizen = new PlainCitizen(served.url, 'teststadt');
  await logIn(citizen, '/teststadt/postfach');
  for (const minutes of [40, 80, 120]) {
    after(minutes);
    expect((await citizen.get('/teststadt/postfach')).status).toBe(200);
  }
  after(160);
  const extended = await citizen.post('/teststadt/sitzung', new URLSearchParams());
  expect(await extended.json()).toEqual({ secondsLeft: 3600, loggedIn: true });
  after(221);
  expect((await citizen.get('/teststadt/postfach')).status).toBe(303);
  expect(await (await citizen.post('/teststadt/sitzung', new URLSearchParams())).json()).toMatchObject({ loggedIn: false });
});

test('what is posted after the login has ended is there after the next login of the same account', async () => {
  const citizen = new PlainCitizen(served.url, 'teststadt');
  await logIn(citizen, '/teststadt/');
  const page = await citizen.begin('gewerbe-anzeigen');
  after(90);
  expect((await citizen.get(page)).status).toBe(401);
  const autosave = await citizen.post(`${page}/stand`, new URLSearchParams({ 'person.name': 'Zu spät' }));
  expect(autosave.status).toBe(401);
  expect(await autosave.json()).toMatchObject({ code: 'login-ended', detail: expect.stringContaining('bleibt hier stehen') });
  const late = await post(citizen, page, { ...answers, name: 'Zu spät' });
  expect(late.status).toBe(401);
  const said = await textOf(late);
  expect(said).toContain('Ihre Anmeldung ist abgelaufen');
  expect(said).toContain('auch was Sie zuletzt eingegeben haben');
  expect(said).toContain(`href="/teststadt/anmelden?weiter=${encodeURIComponent(citizen.draft)}"`);
  // Nothing of the draft without the login, and nothing sent.
  expect((await citizen.post(`${citizen.draft}/absenden`, new URLSearchParams())).status).toBe(401);
  expect(await logIn(citizen, citizen.draft)).toBe(citizen.draft);
  await (await citizen.get(citizen.draft)).arrayBuffer();
  expect(await textOf(await citizen.get(page))).toContain('value="Zu spät"');
});

test('somebody else who logs in at the same browser finds nothing of it', async () => {
  const citizen = new PlainCitizen(served.url, 'teststadt');
  await logIn(citizen, '/teststadt/');
  const page = await citizen.begin('gewerbe-anzeigen');
  await post(citizen, page, answers);
  after(90);
  await (await post(citizen, page, { ...answers, name: 'Zu spät' })).arrayBuffer();
  account = 'konto-2';
  await logIn(citizen, citizen.draft);
  for (const path of [page, `${citizen.draft}/pruefen`, citizen.draft]) {
    const shown = await citizen.get(path);
    expect(shown.status).toBe(404);
    expect(await textOf(shown)).not.toContain('Muster');
  }
  expect(await textOf(await citizen.get('/teststadt/entwuerfe'))).not.toContain('gewerbe-anzeigen');
});

test('a browser that has lost its session keeps what was posted until the draft is open in it again by the link', async () => {
  const citizen = new PlainCitizen(served.url, 'teststadt');
  const page = await citizen.begin('gewerbe-anzeigen');
  await (await citizen.post(`${citizen.draft}/link`, new URLSearchParams({ email: 'wer@beispiel.de' }))).arrayBuffer();
  await town.drain();
  const link = new URL(/http:\S+\/weiter\/\S+/.exec(town.mails[0]!.text)![0]).pathname;
  const reopened = new PlainCitizen(served.url, 'teststadt');
  const late = await post(reopened, page, { ...answers, name: 'Zu spät' });
  expect(late.status).toBe(404);
  expect(await textOf(late)).toContain('ist aufgehoben');
  expect(await textOf(await reopened.get(link))).toContain('Hier weitermachen?');
  expect((await reopened.post(link, new URLSearchParams())).headers.get('location')).toBe(citizen.draft);
  await (await reopened.get(citizen.draft)).arrayBuffer();
  expect(await textOf(await reopened.get(page))).toContain('value="Zu spät"');
});

test('a message written too late is kept for its form', async () => {
  const citizen = new PlainCitizen(served.url, 'teststadt');
  const page = await citizen.begin('erlaubnis-verfeinert');
  await citizen.fill(page, { person: answers });
  const number = (await citizen.send()).split('/')[3]!;
  const receipt = await textOf(await citizen.get(`/teststadt/vorgang/${number}/quittung`));
  const code = /([2-9A-Z]{4}-){3}[2-9A-Z]{4}/.exec(receipt)![0];
  after(90);
  const text = new URLSearchParams({ text: 'Ich ziehe um.' });
  expect((await citizen.post(`/teststadt/vorgang/${number}/aktion/nachricht-schreiben`, text)).status).toBe(303);
  expect(await textOf(await citizen.get(`/teststadt/status?nummer=${number}`))).toContain('noch nicht abgeschickt, aber aufgehoben');
  await (await citizen.post('/teststadt/status', new URLSearchParams({ nummer: number, code }))).arrayBuffer();
  expect(await textOf(await citizen.get(`/teststadt/vorgang/${number}`))).toContain('Ich ziehe um.');
});

test('links are sent three times an hour to one address, and no more', async () => {
  const citizen = new PlainCitizen(served.url, 'teststadt');
  await citizen.begin('gewerbe-anzeigen');
  const ask = async (email: string): Promise<number> => {
    const response = await citizen.post(`${citizen.draft}/link`, new URLSearchParams({ email }));
    await response.arrayBuffer();
    return response.status;
  };
  expect([await ask('a@beispiel.de'), await ask('a@beispiel.de'), await ask('A@beispiel.de'), await ask('a@beispiel.de ')]).toEqual([
    303, 303, 303, 429,
  ]);
  expect(await ask('b@beispiel.de')).toBe(303);
  expect(await ask('kein')).toBe(422);
  after(61);
  expect(await ask('a@beispiel.de')).toBe(303);
});
