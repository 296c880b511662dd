import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ActionInput, LetterView, OfficeCase, Result, StaffIdentity } from '../../engine/application/api.ts';
import { refreshPayment } from '../../engine/application/payments/refresh-payment.ts';
import { explainService } from '../../engine/cli/explain/explain-service.ts';
import type { Bundle } from '../../engine/definition/bundle.ts';
import { catalogWith, findingsWith, type Change } from '../rejected-definitions/rejected-definition.ts';
import { serveService } from '../support/generated/serve-service.ts';
import { startTestApplication, type TestApplication } from '../support/test-application.ts';

/** Several whom a decision concerns get it each in their own name, by their own way, with their own day (§ 41 (1) VwVfG). */
const changes = parse(readFileSync('tests/parties/definition.yaml', 'utf8')) as Change[];
const staff = (id: string): StaffIdentity => ({ id, login: id, name: id, units: ['amt', 'rat'], functions: ['caseworker', 'second'] });
const [anna, bert] = [staff('anna'), staff('bert')];
const erika = { account: 'konto-erika', name: 'Muster', email: 'erika@example.org', assurance: 'hoch' as const };

let town: TestApplication;
let bundle: Bundle;
beforeAll(async () => {
  town = await startTestApplication('SQLite');
  bundle = await serveService(town, catalogWith(changes), 'dienst', 'stadt');
  town.payAll();
});
afterAll(() => town.close());

const ref = (number: string) => ({ tenant: 'stadt', number });
function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result.value;
}
async function file(others: { name: string; ort: string }[]): Promise<string> {
  const draft = must(await town.app.drafts.start('stadt', 'dienst', { channel: 'online', identity: erika }));
  const miteigentuemer = others.map((person, index) => ({ _id: `00000000-0000-4000-8000-00000000000${index}`, ...person }));
  const answers = {
    person: { name: 'Muster', ort: 'Musterstadt' },
    wunsch: { art: 'karte', farbe: 'rot', anzahl: 2, ...(others.length > 0 && { miteigentuemer }) },
  };
  for (const page of bundle.form.pages) must(await town.app.drafts.savePage(draft, page.id, () => answers));
  const { caseNumber } = must(await town.app.drafts.submit(draft, { key: 'x' }));
  const { id } = (await town.store.read.findCase('stadt', caseNumber))!;
  for (const payment of await town.store.read.listPayments('stadt', id)) await refreshPayment(town.deps, payment);
  return caseNumber;
}
const find = async (number: string): Promise<OfficeCase> => must(await town.app.office.find(ref(number), anna));
async function act(number: string, action: string, input: ActionInput = {}, who = anna): Promise<OfficeCase> {
  return must(await town.app.office.act(ref(number), who, action, input, (await find(number)).version));
}
const decisions = async (number: string): Promise<LetterView[]> => (await find(number)).letters.filter(({ role }) => role === 'decision');

test('the checker has nothing to say, and explain names who gets letters', () => {
  expect(findingsWith(changes)).toEqual([]);
  expect(explainService(bundle)).toContain('Antragsteller, je Eintrag bei „Miteigentümer“; bekommt eigene Schreiben.');
});

test('each gets an own letter, draft by draft, signed together, by postbox or post, with an own day', async () => {
  const number = await file([
    { name: 'Beispiel', ort: 'Beispielheim' },
    { name: 'Probe', ort: 'Probedorf' },
  ]);
  await act(number, 'uebernehmen');
  await act(number, 'vorbereiten', { outcome: 'granted' });
  const drafts = await decisions(number);
  expect(drafts.map(({ addressee, state }) => [addressee, state])).toEqual([
    ['Muster', 'draft'],
    ['Beispiel', 'draft'],
    ['Probe', 'draft'],
  ]);
  expect(drafts.map(({ text }) => /Guten Tag \w+/.exec(text)?.[0])).toEqual(['Guten Tag Muster', 'Guten Tag Beispiel', 'Guten Tag Probe']);
  // What is written into one of them stays there, and a decision prepared anew makes no further drafts.
  must(await town.app.office.saveLetter(ref(number), anna, drafts[2]!.id, `${drafts[2]!.text}\n\nIhr Anteil ist der kleinste.`));
  await act(number, 'freigeben', {}, bert);
  expect((await decisions(number)).map(({ state }) => state)).toEqual(['approved', 'approved', 'approved']);
  await act(number, 'versenden');
  await town.drain();
  const sent = await decisions(number);
  expect(sent.map(({ addressee, delivery, legalDate }) => [addressee, delivery, legalDate])).toEqual([
    ['Muster', 'portal', '2026-11-28'],
    ['Beispiel', 'print', undefined],
    ['Probe', 'print', undefined],
  ]);
  expect(sent[2]!.text).toContain('Ihr Anteil ist der kleinste.');
  // Printed on another day, it counts from there, for this person alone.
  town.setNow('2026-11-30T09:00:00.000Z');
  must(await town.app.office.markPrinted('stadt', anna, sent[1]!.id));
  expect((await decisions(number)).map(({ legalDate }) => legalDate)).toEqual(['2026-11-28', '2026-12-04', undefined]);
  town.setNow('2026-11-24T09:00:00.000Z');
  // The applicant reads the own letter only.
  const status = must(await town.app.citizen.find(ref(number), erika));
  expect(status.letters.map(({ id }) => id)).toEqual([sent[0]!.id]);
  expect(status.letterByPost).toBe(false);
  expect((await find(number)).chainOk).toBe(true);
});

test('who is alone gets one letter as before', async () => {
  const number = await file([]);
  await act(number, 'uebernehmen');
  await act(number, 'vorbereiten', { outcome: 'granted' });
  expect((await decisions(number)).map(({ addressee }) => addressee)).toEqual([undefined]);
});
