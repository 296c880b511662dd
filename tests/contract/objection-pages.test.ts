import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StaffIdentity } from '../../engine/application/api.ts';
import type { IdentityProvider } from '../../engine/application/ports.ts';
import { createHttpServer } from '../../engine/http/server.ts';
import { render, renderInstallation } from '../../renderer/render.tsx';
import { PlainCitizen } from '../support/plain-citizen.ts';
import { startTestApplication, type TestApplication } from '../support/test-application.ts';
import { serve, type Served } from './serve.ts';

const tenant = 'teststadt';
const anna: StaffIdentity = { id: 'anna', login: 'anna', name: 'anna', units: ['amt'], functions: ['caseworker'] };
const provider: IdentityProvider = {
  label: 'Testkonto',
  begin: async ({ returnTo }) => ({ ok: true, redirectUrl: `${returnTo}?state=s`, kept: { state: 's', verifier: 'v', nonce: 'n' } }),
  finish: async () => ({ ok: true, person: { account: 'k', name: 'Erika', email: 'e@beispiel.de', assurance: 'basis' } }),
  logoutUrl: async () => undefined,
};
const answers = { name: 'Muster', email: 'm@beispiel.de', strasse: 'Weg 1', plz: '00000', ort: 'Teststadt' };
let town: TestApplication;
let served: Served;
const assetsFolder = mkdtempSync(join(tmpdir(), 'amtsweg-assets-'));

beforeAll(async () => {
  town = await startTestApplication('SQLite');
  const { app, store, deps } = town;
  const context = { app, render, renderInstallation, identity: provider, clock: deps.clock, publicUrl: 'http://localhost' };
  const outside = { store, clock: deps.clock, log: deps.log, assetsFolder, findValidator: async () => undefined, formTargets: [] };
  served = await serve(createHttpServer({ context, ...outside }));
});
afterAll(async () => {
  await served.close();
  await town.close();
  rmSync(assetsFolder, { recursive: true });
});

const logIn = async (citizen: PlainCitizen): Promise<void> => {
  await (await citizen.get(`/${tenant}/anmelden`)).arrayBuffer();
  await (await citizen.get(`/${tenant}/anmelden/zurueck?state=s`)).arrayBuffer();
};
const work = async (number: string, ...actions: [string, object?][]): Promise<void> => {
  for (const [action, input = {}] of actions) {
    const found = await town.app.office.find({ tenant, number }, anna);
    if (!found.ok) throw new Error(found.message);
    const done = await town.app.office.act({ tenant, number }, anna, action, input, found.value.version);
    if (!done.ok) throw new Error(done.message);
  }
  await town.drain();
};

test('from the decision to the objection: offered under a login only, begun once, linked, and over when its period is', async () => {
  const citizen = new PlainCitizen(served.url, tenant);
  await logIn(citizen);
  await citizen.fill(await citizen.begin('erlaubnis-verfeinert'), { person: answers });
  const number = (await citizen.send()).split('/')[3]!;
  const status = `/${tenant}/vorgang/${number}`;
  expect(await (await citizen.get(status)).text()).not.toContain('Nicht einverstanden?');
  await work(number, ['uebernehmen'], ['vorbereiten', { outcome: 'refused', reasons: 'Zu groß.' }], ['versenden']);
  const decided = await (await citizen.get(status)).text();
  expect(decided).toContain('können Sie bis zum 28.12.2026 Widerspruch einlegen');
  expect(decided).toContain(`action="${status}/widerspruch"`);
  expect(decided).toContain('Eine einfache E-Mail genügt nicht');

  const english = await (await citizen.get(`${status}?sprache=en`)).text();
  expect(english).toContain('You can object to the decision (Widerspruch) until 28 December 2026.');
  expect(english).toContain('The retention period (1 year) ends on 24 November 2027.');
  expect(english).toMatch(/<p[^>]* lang="de"[^>]*>[^<]*28\.12\.2026/);
  await (await citizen.get(`${status}?sprache=de`)).arrayBuffer();

  const begin = async (): Promise<string> => {
    const response = await citizen.post(`${status}/widerspruch`, new URLSearchParams());
    await response.arrayBuffer();
    return response.headers.get('location') ?? '';
  };
  const draft = await begin();
  expect(draft).toContain('/antrag/');
  expect(await begin()).toBe(draft);
  await citizen.fill(`${draft}/seite/person`, { person: answers });
  expect(await (await citizen.get(`${draft}/pruefen`)).text()).toContain(`gegen die Entscheidung im Vorgang ${number}`);
  const sent = await citizen.post(`${draft}/absenden`, new URLSearchParams());
  const objection = sent.headers.get('location')!.split('/')[3]!;
  expect(await (await citizen.get(status)).text()).toContain(`ist ein Widerspruch eingegangen: Vorgang ${objection}`);

  town.setNow('2026-12-29T09:00:00.000Z');
  await logIn(citizen);
  const over = await (await citizen.get(status)).text();
  expect(over).toContain('am 28.12.2026 abgelaufen');
  expect(over).not.toContain(`action="${status}/widerspruch"`);
  expect((await citizen.post(`${status}/widerspruch`, new URLSearchParams())).status).toBe(409);
});

test('pages for going on later and for checking letters speak English where it was chosen', async () => {
  const citizen = new PlainCitizen(served.url, tenant);
  const title = async (path: string): Promise<string> => {
    const html = await (await citizen.get(path)).text();
    return `${/<html lang="(.*?)"/.exec(html)?.[1]} ${/<h1.*?>(.*?)<\/h1>/.exec(html)?.[1]}`;
  };
  expect(await title(`/${tenant}/pruefen?sprache=en`)).toBe('en Check a letter');
  const draft = (await citizen.begin('erlaubnis-verfeinert')).split('/').slice(0, 4).join('/');
  expect(await title(`${draft}/spaeter`)).toBe('en Continue later');
  const refused = await (await citizen.post(`${draft}/link`, new URLSearchParams({ email: 'nobody' }))).text();
  expect(refused).toContain('Please enter a valid e-mail address');
  const list = await (await citizen.get(`/${tenant}/entwuerfe`)).text();
  expect(list).toContain('My drafts');
  // Nobody translated the name of this service.
  expect(list).toContain('<h3 class="kern-heading-small" lang="de">erlaubnis-verfeinert</h3>');
  expect(await title(`/${tenant}/weiter/unknown`)).toBe('en Not found');
  const gone = await (await citizen.get(`/${tenant}/antrag/unknown`)).text();
  expect(gone).toContain('We cannot open this draft here.');
  expect(gone).toContain('See my drafts');
});
