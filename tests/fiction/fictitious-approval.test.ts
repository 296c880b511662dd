import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ActionInput, OfficeCase, Result, StaffIdentity } from '../../engine/application/api.ts';
import { refreshPayment } from '../../engine/application/payments/refresh-payment.ts';
import { explainService } from '../../engine/cli/explain/explain-service.ts';
import type { Bundle } from '../../engine/definition/bundle.ts';
import { catalogWith, findingsWith, type Change } from '../rejected-definitions/rejected-definition.ts';
import { serveService } from '../support/generated/serve-service.ts';
import { startTestApplication, type TestApplication } from '../support/test-application.ts';

/** § 42a VwVfG, on an invented service: which law orders the fiction, no shipped service could name yet. */
const changes = parse(readFileSync('tests/fiction/definition.yaml', 'utf8')) as Change[];
const staff = (id: string): StaffIdentity => ({ id, login: id, name: id, units: ['amt', 'rat'], functions: ['caseworker', 'second'] });
const [anna, bert] = [staff('anna'), staff('bert')];

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

/** A paid application of 24 November 2026. */
async function file(): Promise<string> {
  town.setNow('2026-11-24T09:00:00.000Z');
  const draft = must(await town.app.drafts.start('stadt', 'dienst', { channel: 'online' }));
  const answers = { person: { name: 'Muster', ort: 'Musterstadt' }, wunsch: { art: 'karte', farbe: 'rot', anzahl: 2 } };
  for (const page of bundle.form.pages) must(await town.app.drafts.savePage(draft, page.id, () => answers));
  const { caseNumber } = must(await town.app.drafts.submit(draft, { key: 'x' }));
  for (const payment of await town.store.read.listPayments('stadt', (await town.store.read.findCase('stadt', caseNumber))!.id))
    await refreshPayment(town.deps, payment);
  return caseNumber;
}
const find = async (number: string, who = anna): Promise<OfficeCase> => must(await town.app.office.find(ref(number), who));
async function act(number: string, action: string, input: ActionInput = {}, who = anna): Promise<OfficeCase> {
  return must(await town.app.office.act(ref(number), who, action, input, (await find(number)).version));
}
const outcomeOf = async (number: string) => (await town.store.read.findCase('stadt', number))!.outcome;
async function onDay(day: string): Promise<void> {
  town.setNow(`${day}T09:00:00.000Z`);
  await town.drain();
}
const last = ({ deadlines }: OfficeCase): string | undefined => deadlines.find(({ id }) => id === 'fiktion')?.date;

test('the checker has nothing to say, and explain says what happens by itself', () => {
  expect(findingsWith(changes)).toEqual([]);
  expect(explainService(bundle)).toContain(
    'Entscheidung: 3 Monate ab Vollständigkeit, gesetzlich (§ 42a VwVfG). Läuft sie ohne Entscheidung ab, geschieht von selbst: „Genehmigung gilt als erteilt“ (Probegesetz (Beispiel)).',
  );
});

test('the period begins with completeness, and on the day after its last one the approval counts as given', async () => {
  const number = await file();
  expect(last(await find(number))).toBeUndefined();
  const complete = await act(number, 'vollstaendig', { from: '2026-11-24' });
  expect(last(complete)).toBe('2027-02-24');
  expect(complete.deadlines.find(({ id }) => id === 'fiktion')!.steps.slice(-2)).toEqual([
    'Ist bis dahin keine Entscheidung bekannt gegeben, geschieht am Tag danach von selbst: „Genehmigung gilt als erteilt“ (Probegesetz (Beispiel)).',
    'Im Postfach oder mit der Post muss ein Bescheid dafür bis Samstag, 20.02.2027 hinausgehen.',
  ]);
  await onDay('2027-02-24');
  expect((await find(number)).row.state).toBe('eingegangen');
  await onDay('2027-02-25');
  const deemed = await find(number);
  expect([deemed.row.state, deemed.decision?.outcome, deemed.chainOk]).toEqual(['gilt', 'granted', true]);
  expect(deemed.timeline.at(-1)!.details).toBe('Frist abgelaufen am 24.02.2027 (Probegesetz (Beispiel))');
  // Certified on request, signed by a second person, with the remedy notice.
  await act(number, 'bescheinigen', { outcome: 'granted' });
  await act(number, 'bescheinigung-freigeben', {}, bert);
  const printed: string[] = [];
  const { letter } = town.deps.letters;
  town.deps.letters.letter = async (document) => (printed.push(JSON.stringify(document)), letter(document));
  await act(number, 'bescheinigung-versenden');
  await town.drain();
  expect(await outcomeOf(number)).toBe('granted');
  expect(printed[0]).toContain('gilt mit Ablauf des 24. Februar 2027 als erteilt (Probegesetz (Beispiel))');
  expect(printed[0]).toContain('Rechtsbehelfsbelehrung');
});

test('while the citizen is asked the clock stands, and the days are added at the end', async () => {
  const number = await file();
  await act(number, 'vollstaendig', { from: '2026-11-24' });
  await act(number, 'uebernehmen');
  await act(number, 'fragen', { text: 'Was?', due: '2026-12-10' });
  await onDay('2027-03-10');
  expect((await find(number)).row.state).toBe('rueckfrage');
  must(await town.app.citizen.act(ref(number), 'antworten', { text: 'Das.', files: [] }));
  expect(last(await find(number))).toBe('2027-06-10');
  await onDay('2027-06-10');
  expect((await find(number)).row.state).toBe('eingegangen');
  await onDay('2027-06-11');
  expect((await find(number)).row.state).toBe('gilt');
});

test('one extension with reasons, before the end, moves the day', async () => {
  const number = await file();
  await act(number, 'vollstaendig', { from: '2026-11-24' });
  await act(number, 'uebernehmen');
  const extension = { deadline: 'fiktion', until: '2027-04-30', reason: 'Ein Gutachten fehlt.' };
  expect(last(await act(number, 'verlaengern', extension))).toBe('2027-04-30');
  const again = await town.app.office.act(
    ref(number),
    anna,
    'verlaengern',
    { ...extension, until: '2027-06-30' },
    (await find(number)).version,
  );
  expect(again.ok).toBe(false);
  await onDay('2027-04-30');
  expect((await find(number)).row.state).toBe('eingegangen');
  await onDay('2027-05-01');
  expect((await find(number)).row.state).toBe('gilt');
});

test('a decision that went out in time stands: nothing counts as given any more', async () => {
  const number = await file();
  await act(number, 'vollstaendig', { from: '2026-11-24' });
  await act(number, 'uebernehmen');
  await act(number, 'vorbereiten', { outcome: 'refused', reasons: 'Nein.' });
  await act(number, 'freigeben', {}, bert);
  await act(number, 'versenden');
  await onDay('2027-03-01');
  expect([(await find(number)).row.state, await outcomeOf(number)]).toEqual(['entschieden', 'refused']);
});

test('a decision that is only prepared does not stop the clock', async () => {
  const number = await file();
  await act(number, 'vollstaendig', { from: '2026-11-24' });
  await act(number, 'uebernehmen');
  await act(number, 'vorbereiten', { outcome: 'refused', reasons: 'Nein.' });
  await onDay('2027-02-25');
  expect([(await find(number)).row.state, (await find(number)).decision?.outcome]).toEqual(['gilt', 'granted']);
});

test('nobody can say that it was complete before it came in, or will be', async () => {
  const number = await file();
  const version = (await find(number)).version;
  for (const from of ['2026-11-23', '2026-11-25', ''])
    expect((await town.app.office.act(ref(number), anna, 'vollstaendig', { from }, version)).ok).toBe(false);
});
