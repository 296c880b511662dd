import type { ActionInput, StaffIdentity } from '../../engine/application/api.ts';
import type { JsonObject } from '../../engine/definition/bundle.ts';
import { startTestApplication, type TestApplication } from '../support/test-application.ts';

const tenant = 'teststadt';
const staff = (id: string, unit: string, ...functions: StaffIdentity['functions']): StaffIdentity => ({
  id,
  login: id,
  name: id,
  units: [unit],
  functions,
});
const anna = staff('anna', 'amt', 'caseworker');
const bert = staff('bert', 'amt', 'caseworker', 'second');
const kreis = staff('kreis', 'kreisamt', 'caseworker');
const boss = staff('boss', 'kreisamt', 'caseworker', 'second');
const person: JsonObject = { name: 'Muster', email: 'm@beispiel.de', strasse: 'Weg 1', plz: '00000', ort: 'Teststadt' };

describe('The new procedures, through the use cases and the database', () => {
  let town: TestApplication;
  beforeEach(async () => void (town = await startTestApplication('SQLite')));
  afterEach(() => town.close());

  const file = async (service: string, answers: JsonObject = {}): Promise<string> => {
    const started = await town.app.drafts.start(tenant, service, { channel: 'online' });
    if (!started.ok) throw new Error(started.message);
    for (const [page, value] of Object.entries({ person, ...answers }))
      await town.app.drafts.savePage(started.value, page, () => ({ [page]: value }));
    const sent = await town.app.drafts.submit(started.value, { key: 'x' });
    if (!sent.ok) throw new Error(sent.message);
    return sent.value.caseNumber;
  };
  const see = async (number: string, who = anna) => {
    const found = await town.app.office.find({ tenant, number }, who);
    if (!found.ok) throw new Error(found.message);
    return found.value;
  };
  const act = async (number: string, who: StaffIdentity, action: string, input: ActionInput = {}) =>
    town.app.office.act({ tenant, number }, who, action, input, (await see(number, who)).version);
  const steps = async (number: string, ...list: [StaffIdentity, string, ActionInput?][]): Promise<void> => {
    for (const [who, action, input] of list) {
      const done = await act(number, who, action, input);
      if (!done.ok) throw new Error(`${action}: ${done.message}`);
    }
  };
  const citizen = async (number: string) => {
    const found = await town.app.citizen.find({ tenant, number });
    if (!found.ok) throw new Error(found.message);
    return found.value;
  };

  test('a benefit: found, decided by two, ordered by another, changed by the citizen, claimed back', async () => {
    const number = await file('leistung-beantragen');
    const benefit = { amount: 24500, rhythm: 'monthly' as const, from: '2026-12-01', until: '2027-11-30' };
    await steps(
      number,
      [anna, 'uebernehmen'],
      [anna, 'anspruch-feststellen', { text: 'Wohnt hier.' }],
      [anna, 'einkommen-feststellen', { text: 'Lohn', amount: 90000 }],
      [anna, 'vorbereiten', { outcome: 'granted', reasons: '', ...benefit }],
      [bert, 'freigeben'],
    );
    expect(await act(number, anna, 'ablehnung-versenden')).toMatchObject({ ok: false, message: 'Vorbereitet ist keine Ablehnung.' });
    await steps(number, [anna, 'bewilligung-versenden']);
    expect(await act(number, anna, 'zahlung-anordnen')).toMatchObject({ ok: false });
    await steps(number, [bert, 'zahlung-anordnen']);
    expect(await act(number, bert, 'zahlung-anordnen')).toMatchObject({ ok: false, message: expect.stringContaining('schon angeordnet') });
    const seen = await see(number);
    expect(seen).toMatchObject({ decision: { benefit }, orders: [{ by: 'bert', benefit }], deadlines: [] });
    expect(seen.findings.map(({ label, amount }) => [label, amount])).toEqual([
      ['Anspruch feststellen', undefined],
      ['Einkommen feststellen', 90000],
    ]);
    expect((await town.app.citizen.act({ tenant, number }, 'aenderung-melden', { text: 'Ich verdiene mehr.' })).ok).toBe(true);
    await steps(
      number,
      [anna, 'rueckforderung-vorbereiten', { outcome: 'refused', reasons: 'Überzahlt', amount: 5000 }],
      [bert, 'aenderung-freigeben'],
    );
    expect(await act(number, anna, 'aenderung-versenden')).toMatchObject({ ok: false, message: 'Vorbereitet ist ein anderes Schreiben.' });
    await steps(number, [anna, 'rueckforderung-versenden'], [anna, 'beenden']);
    expect((await citizen(number)).closed).toBe(true);
  });

  test('an objection is linked with its case, handed over, and decided where it went', async () => {
    const first = await file('erlaubnis-verfeinert');
    const number = await file('widerspruch-einlegen');
    await steps(number, [anna, 'uebernehmen']);
    expect(await act(number, anna, 'vorlegen', { unit: 'kreisamt', queue: 'widersprueche', reason: 'x' })).toMatchObject({ ok: false });
    expect(await act(number, anna, 'verknuepfen', { number: '2026-999999', kind: 'objection-to' })).toMatchObject({ ok: false });
    expect(await act(number, anna, 'verknuepfen', { number, kind: 'objection-to' })).toMatchObject({ ok: false });
    await steps(number, [anna, 'verknuepfen', { number: first, kind: 'objection-to' }]);
    expect((await see(first)).related).toEqual([{ kind: 'objection-to', number, incoming: true }]);
    await steps(number, [anna, 'vorlegen', { unit: 'kreisamt', queue: 'widersprueche', reason: 'Wir helfen nicht ab.' }]);
    expect((await town.app.office.find({ tenant, number }, anna)).ok).toBe(false);
    await steps(
      number,
      [kreis, 'uebernehmen'],
      [kreis, 'bescheid-vorbereiten', { outcome: 'refused', reasons: 'Unbegründet' }],
      [boss, 'bescheid-freigeben'],
      [kreis, 'bescheid-versenden'],
    );
    expect(await see(number, kreis)).toMatchObject({ row: { state: 'entschieden' }, decision: { outcome: 'refused', approvedBy: 'boss' } });
  });

  test('a deadline is extended once, in time, and the citizen reads why', async () => {
    const number = await file('erlaubnis-verfeinert');
    expect((await citizen(number)).deadlines[0]!.date).toBe('2027-02-24');
    await steps(number, [anna, 'uebernehmen']);
    const extend = { deadline: 'entscheidung', until: '2027-04-30', reason: 'Ein Gutachten steht aus.' };
    expect(await act(number, anna, 'verlaengern', { ...extend, until: '2027-02-01' })).toMatchObject({ ok: false });
    await steps(number, [anna, 'verlaengern', extend]);
    expect(await act(number, anna, 'verlaengern', { ...extend, until: '2027-05-30' })).toMatchObject({ ok: false });
    const seen = await citizen(number);
    expect(seen.deadlines[0]!.date).toBe('2027-04-30');
    expect(seen.extensions).toEqual([{ label: 'Entscheidung', until: '2027-04-30', reason: extend.reason }]);
  });

  test('at the counter: appointment, identity, then the handing over', async () => {
    const number = await file('ausweis-abholen');
    await steps(number, [anna, 'uebernehmen'], [anna, 'termin-vereinbaren', { at: '2026-12-01T09:30', where: 'Zimmer 4' }]);
    expect((await citizen(number)).appointment).toEqual({ on: '2026-12-01T09:30', where: 'Zimmer 4' });
    expect((await town.app.citizen.act({ tenant, number }, 'termin-absagen', { text: 'Ich bin krank.' })).ok).toBe(true);
    expect((await citizen(number)).appointment).toBeUndefined();
    await steps(
      number,
      [anna, 'termin-vereinbaren', { at: '2026-12-03T10:00' }],
      [anna, 'identitaet-pruefen', { document: 'personalausweis' }],
    );
    await steps(number, [anna, 'sofort-aushaendigen', { text: 'Reisepass, an die Person selbst' }]);
    expect(await see(number)).toMatchObject({ row: { state: 'ausgehaendigt' }, identified: { document: 'personalausweis', by: 'anna' } });
  });

  describe('a fee at the counter', () => {
    const arrive = async (): Promise<string> => {
      const number = await file('pass-beantragen');
      await steps(number, [anna, 'uebernehmen'], [anna, 'identitaet-pruefen', { document: 'reisepass' }]);
      return number;
    };

    test('is not owed before, is charged and paid in one moment, and closes the books', async () => {
      const number = await arrive();
      expect(await citizen(number)).toMatchObject({ payments: [], fees: { total: 4600 } });
      expect(await act(number, anna, 'in-herstellung-geben', { text: 'x' })).toMatchObject({ ok: false });
      expect(await act(number, anna, 'kassieren', { method: 'card' })).toMatchObject({ ok: false, code: 'input-invalid' });
      await steps(number, [anna, 'kassieren', { method: 'card', reference: 'B-17' }], [anna, 'in-herstellung-geben', { text: 'Bestellt' }]);
      expect(await see(number)).toMatchObject({
        cashed: { by: 'anna', text: '46,00\u00a0€, mit Karte, Beleg B-17' },
        payments: [{ amount: 4600, state: 'paid', reference: 'B-17' }],
      });
      const seen = await citizen(number);
      expect(seen.timeline.map(({ text }) => text)).toContain('Sie haben am Schalter 46,00\u00a0€ bezahlt.');
      expect(seen.payments).toMatchObject([{ amount: 4600, state: 'paid' }]);
    });

    test('can be reduced or waived with reasons', async () => {
      const reduced = await arrive();
      const relief = { reliefs: { pass: 'ermaessigung' }, fees: { pass: 1000 }, feeReasons: { pass: 'Geringe Rente' } };
      await steps(reduced, [anna, 'kassieren', { ...relief, method: 'cash', reference: 'B-18' }]);
      expect(await see(reduced)).toMatchObject({ cashed: { text: '10,00\u00a0€, bar, Beleg B-18' }, fees: { total: 1000 } });
      const waived = await arrive();
      await steps(waived, [anna, 'kassieren', { reliefs: { pass: 'erlass' }, feeReasons: { pass: 'Ohne Einkommen' } }]);
      expect(await see(waived)).toMatchObject({ cashed: { text: 'gebührenfrei' }, payments: [], fees: { total: 0 } });
    });
  });

  test('statements are evaluated together, after the day until which one could take part', async () => {
    const answers = { verfahren: { plan: 'bebauungsplan', text: 'Bitte den Bach schützen.' } };
    const numbers = [await file('stellung-nehmen', answers), await file('stellung-nehmen', answers)];
    await town.app.citizen.act({ tenant, number: numbers[1]! }, 'zuruecknehmen', {});
    expect(await town.app.offers.evaluate(tenant, anna, 'bebauungsplan', 'Der Bach bleibt.')).toMatchObject({ ok: false });
    town.setNow('2026-12-01T09:00:00.000Z');
    expect(await town.app.offers.evaluate(tenant, kreis, 'bebauungsplan', 'x')).toMatchObject({ ok: false, code: 'offer-unknown' });
    expect(await town.app.offers.evaluate(tenant, anna, 'bebauungsplan', 'Der Bach bleibt.')).toEqual({
      ok: true,
      value: { done: 1, left: 0 },
    });
    expect(await citizen(numbers[0]!)).toMatchObject({ state: 'ausgewertet', evaluation: 'Der Bach bleibt.' });
    const late = await town.app.drafts.start(tenant, 'stellung-nehmen', { channel: 'online' });
    const saved = late.ok && (await town.app.drafts.savePage(late.value, 'verfahren', () => answers));
    expect(saved && saved.ok).toBe(true);
    const sent = late.ok && (await town.app.drafts.submit(late.value, { key: 'x' }));
    expect(sent).toMatchObject({ ok: false, code: 'issues' });
  });

  test('a report is public only in the words the office released, and can be taken up again', async () => {
    const number = await file('hinweis-geben');
    await steps(number, [anna, 'uebernehmen']);
    expect(await town.app.reports(tenant)).toEqual([]);
    await steps(
      number,
      [anna, 'veroeffentlichen', { text: 'Loses Pflaster am Markt' }],
      [anna, 'kennzeichnen', { flag: 'gefahr', on: true }],
      [anna, 'beheben', {}],
    );
    const [report] = await town.app.reports(tenant);
    expect(report).toMatchObject({ text: 'Loses Pflaster am Markt', status: 'behoben' });
    expect(JSON.stringify(report)).not.toContain('Muster');
    expect((await see(number)).flags).toEqual([{ id: 'gefahr', label: 'Gefahr' }]);
    expect((await town.app.citizen.act({ tenant, number }, 'wieder-oeffnen', { text: 'Es ist noch lose.' })).ok).toBe(true);
    await steps(number, [anna, 'beheben', {}]);
    town.setNow('2026-12-24T09:00:00.000Z');
    await town.drain();
    expect(await citizen(number)).toMatchObject({ state: 'abgeschlossen', closed: true });
  });
});
