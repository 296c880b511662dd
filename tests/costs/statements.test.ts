import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHttpServer } from '../../engine/http/server.ts';
import { render, renderInstallation } from '../../renderer/render.tsx';
import { serve, type Served } from '../contract/serve.ts';
import { formOf, PlainCitizen } from '../support/plain-citizen.ts';
import { startTestApplication, type TestApplication } from '../support/test-application.ts';

/** What one request costs the database: exact numbers, so that a statement more is a decision and not an accident. */
let statements: string[] = [];
let town: TestApplication;
let served: Served;
const assetsFolder = mkdtempSync(join(tmpdir(), 'amtsweg-assets-'));

beforeAll(async () => {
  town = await startTestApplication('SQLite', undefined, (text) => statements.push(text));
  // Effects of a submission run after it and are no part of its cost.
  town.deps.wake = async () => undefined;
  const { app, store, deps } = town;
  const listener = createHttpServer({
    context: { app, render, renderInstallation, clock: deps.clock, publicUrl: 'http://localhost' },
    store,
    clock: deps.clock,
    log: deps.log,
    assetsFolder,
    findValidator: async () => undefined,
    formTargets: [],
  });
  served = await serve(listener);
});
afterAll(async () => {
  await served.close();
  await town.close();
  rmSync(assetsFolder, { recursive: true });
});

interface Cost {
  reads: number;
  writes: number;
  commits: number;
}
/** Savepoints cost nothing on disk and come with each write; they are left out. */
function cost(): Cost {
  const count = (pattern: RegExp): number => statements.filter((text) => pattern.test(text)).length;
  return { reads: count(/^select/i), writes: count(/^(insert|update|delete)/i), commits: count(/^commit/i) };
}
async function costOf(request: () => Promise<Response>, status: number): Promise<Cost> {
  statements = [];
  const response = await request();
  await response.arrayBuffer();
  expect(response.status).toBe(status);
  return cost();
}

const answers = { name: 'Muster', email: 'm@beispiel.de', strasse: 'Weg 1', plz: '00000', ort: 'Teststadt' };

test('each step from the start button to the receipt', async () => {
  const citizen = new PlainCitizen(served.url, 'teststadt');
  // The first to look at a service loads its bundle, nobody after.
  expect((await costOf(() => citizen.get('/teststadt/leistung/gewerbe-anzeigen'), 200)).reads).toBe(1);
  statements = [];
  const page = await citizen.begin('gewerbe-anzeigen');
  // The key, the draft, the session; nothing is read but the new draft.
  expect(cost()).toEqual({ reads: 1, writes: 3, commits: 3 });

  // The session and the draft.
  expect(await costOf(() => citizen.get(page), 200)).toEqual({ reads: 2, writes: 0, commits: 0 });
  const post = (given: object) => (): Promise<Response> => citizen.post(page, formOf(given as never, 'person', new Map(), false));
  // The session, the draft before and again when it is changed; one change.
  expect(await costOf(post({}), 422)).toEqual({ reads: 3, writes: 1, commits: 1 });
  expect(await costOf(post(answers), 303)).toEqual({ reads: 3, writes: 1, commits: 1 });
  expect(await costOf(() => citizen.get(`${citizen.draft}/pruefen`), 200)).toEqual({ reads: 2, writes: 0, commits: 0 });

  const send = (): Promise<Response> => citizen.post(`${citizen.draft}/absenden`, new URLSearchParams());
  // Serial, draft, case, event, party, old timers, mail; then the session that may see the case.
  expect(await costOf(send, 303)).toEqual({ reads: 3, writes: 8, commits: 2 });
});

test('drafts that begin together share their commits', async () => {
  statements = [];
  await Promise.all(Array.from({ length: 8 }, () => town.app.drafts.start('teststadt', 'gewerbe-anzeigen', { channel: 'online' })));
  expect(cost()).toEqual({ reads: 0, writes: 16, commits: 2 });
});
