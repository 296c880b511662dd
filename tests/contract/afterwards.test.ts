import { createHash } from 'node:crypto';
import type { ActionInput, CitizenIdentity, StaffIdentity } from '../../engine/application/api.ts';
import { describeWith } from '../support/services.ts';
import { startTestApplication, type TestApplication } from '../support/test-application.ts';

const tenant = 'teststadt';
const anna: StaffIdentity = { id: 'anna', login: 'anna', name: 'anna', units: ['amt'], functions: ['caseworker'] };
const person: CitizenIdentity = { account: 'konto-1', name: 'Erika Muster', email: 'konto@beispiel.de', assurance: 'basis' };
const answers = { name: 'Muster', email: 'm@beispiel.de', strasse: 'Weg 1', plz: '00000', ort: 'Teststadt' };

/** After the decision: checking it, objecting to it, taking one's data along. */
function suite(database: 'SQLite' | 'PostgreSQL'): void {
  let town: TestApplication;
  beforeEach(async () => void (town = await startTestApplication(database)));
  afterEach(() => town.close());

  const file = async (service: string, identity?: CitizenIdentity, objectsTo?: string): Promise<string> => {
    const options = { channel: 'online' as const, identity, ...(objectsTo && { objectsTo: { tenant, number: objectsTo } }) };
    const started = await town.app.drafts.start(tenant, service, options);
    if (!started.ok) throw new Error(started.message);
    await town.app.drafts.savePage(started.value, 'person', () => ({ person: answers }));
    const sent = await town.app.drafts.submit(started.value, { key: 'x' });
    if (!sent.ok) throw new Error(sent.message);
    return sent.value.caseNumber;
  };
  const act = async (number: string, action: string, input: ActionInput = {}): Promise<void> => {
    const found = await town.app.office.find({ tenant, number }, anna);
    if (!found.ok) throw new Error(found.message);
    const done = await town.app.office.act({ tenant, number }, anna, action, input, found.value.version);
    if (!done.ok) throw new Error(`${action}: ${done.message}`);
  };
  const decide = async (identity?: CitizenIdentity): Promise<string> => {
    const number = await file('erlaubnis-verfeinert', identity);
    await act(number, 'uebernehmen');
    await act(number, 'vorbereiten', { outcome: 'refused', reasons: 'Zu groß.' });
    await act(number, 'versenden');
    await town.drain();
    return number;
  };
  const see = async (number: string, viewer?: CitizenIdentity) => {
    const found = await town.app.citizen.find({ tenant, number }, viewer);
    if (!found.ok) throw new Error(found.message);
    return found.value;
  };

  test('the period for an objection runs from the notification, and ends', async () => {
    const number = await decide(person);
    // Provided on 24 November, notified on the 28th; a month later is a Monday.
    expect((await see(number)).remedy).toMatchObject({
      kind: 'widerspruch',
      notifiedOn: '2026-11-28',
      until: '2026-12-28',
      running: true,
      byPost: false,
      service: 'widerspruch-einlegen',
      filed: [],
    });
    town.setNow('2026-12-28T20:00:00.000Z');
    expect((await see(number)).remedy?.running).toBe(true);
    town.setNow('2026-12-28T23:30:00.000Z');
    expect((await see(number)).remedy?.running).toBe(false);
  });

  test('a letter in the print stack starts no period; a case without a decision has none', async () => {
    const number = await decide();
    expect((await see(number)).remedy).toBeUndefined();
    const [letter] = await town.app.office.printStack(tenant, anna);
    await town.app.office.markPrinted(tenant, anna, letter!.id);
    expect((await see(number)).remedy).toMatchObject({ until: '2026-12-28', byPost: true });
    expect((await see(await file('gewerbe-anzeigen'))).remedy).toBeUndefined();
  });

  test('an objection is a case of its own, linked with the decision for both sides', async () => {
    const first = await decide(person);
    const second = await file('widerspruch-einlegen', person, first);
    expect((await see(second)).timeline.at(-1)!.text).toBe(`Ihr Widerspruch richtet sich gegen die Entscheidung im Vorgang ${first}.`);
    expect((await see(first)).remedy?.filed).toEqual([second]);
    const office = await town.app.office.find({ tenant, number: second }, anna);
    expect(office).toMatchObject({
      ok: true,
      value: { related: [{ kind: 'objection-to', number: first, incoming: false }], chainOk: true },
    });
  });

  test('a letter is known by its hash, a history by number and check value; a changed history is told', async () => {
    const number = await decide(person);
    const pdf = createHash('sha256').update('%PDF-').digest('hex');
    expect(await town.app.verify.letter(tenant, pdf)).toEqual({ issuedOn: '2026-11-24', copy: 'original' });
    for (const other of [pdf.replace(/./, 'x'), '', createHash('sha256').update('anders').digest('hex')])
      expect(await town.app.verify.letter(tenant, other)).toBeUndefined();
    expect(await town.app.verify.letter('andere-stadt', pdf)).toBeUndefined();
    const row = (await town.store.read.findCase(tenant, number))!;
    const [first, second] = await town.store.read.listEvents(tenant, row.id);
    const printed = first!.hash.match(/.{8}/g)!.join(' ').toUpperCase();
    expect(await town.app.verify.history(tenant, number, printed)).toEqual({ recordedOn: '2026-11-24', intact: true });
    expect(await town.app.verify.history(tenant, '2026-999999', printed)).toBeUndefined();
    expect(await town.app.verify.history(tenant, number, 'f'.repeat(64))).toBeUndefined();
    await town.store.write((tx) => tx.updateCase({ ...row, lastHash: second!.hash, version: row.version + 1 }, row.version));
    expect(await town.app.verify.history(tenant, number, printed)).toEqual({ recordedOn: '2026-11-24', intact: false });
  });

  test('all data comes as one archive; letters only for their account, and handing them out is recorded', async () => {
    const number = await decide(person);
    const anonymous = await town.app.citizen.exportData({ tenant, number });
    const own = await town.app.citizen.exportData({ tenant, number }, person);
    if (!anonymous.ok || !own.ok) throw new Error('No archive');
    const [plain, full] = [anonymous.value.toString('utf8'), own.value.toString('utf8')];
    expect(plain).toContain('daten.json');
    expect(plain).toContain('Eingangsbestätigung.pdf');
    expect(plain).toContain('m@beispiel.de');
    expect(plain).not.toContain('Schreiben/');
    expect(full).toContain('Schreiben/');
    expect((await see(number, person)).letters[0]!.fetchedAt).toBeDefined();
  });

  test('how long a case is kept is said by its own rule', async () => {
    const open = await see(await file('erlaubnis-verfeinert'));
    expect(open.retention).toEqual({ law: 'Test', periods: ['P1Y'] });
    const closed = await see(await decide(person));
    expect(closed.closed).toBe(true);
    expect(closed.retention).toEqual({ law: 'Test', periods: ['P1Y'], until: '2027-11-24' });
  });
}

describe('After the decision, on SQLite', () => suite('SQLite'));
describeWith('PostgreSQL', 'After the decision, on PostgreSQL', () => suite('PostgreSQL'));
