import { drawLots } from '../../engine/cases/index.ts';
import type { JsonObject } from '../../engine/definition/bundle.ts';
import type { StaffIdentity } from '../../engine/application/api.ts';
import { describeWith } from '../support/services.ts';
import { startTestApplication, type TestApplication } from '../support/test-application.ts';

const tenant = 'teststadt';
const clerk: StaffIdentity = { id: 's1', login: 's1', name: 'Anna', units: ['amt'], functions: ['caseworker'] };

function suite(database: 'SQLite' | 'PostgreSQL'): void {
  let town: TestApplication;
  beforeEach(async () => void (town = await startTestApplication(database)));
  afterEach(() => town.close());

  const draft = async (offer: string, name = 'Muster') => {
    const started = await town.app.drafts.start(tenant, 'kurs-buchen', { channel: 'online' });
    if (!started.ok) throw new Error(started.message);
    const person: JsonObject = { name, email: `${name}@beispiel.de`, strasse: 'Weg 1', plz: '00000', ort: 'Teststadt' };
    await town.app.drafts.savePage(started.value, 'person', () => ({ person }));
    await town.app.drafts.savePage(started.value, 'kurs', () => ({ kurs: { angebot: offer, geboren: '2020-05-04' } }));
    return started.value;
  };
  const send = async (offer: string, name?: string) => town.app.drafts.submit(await draft(offer, name), { key: 'x' });
  const numberOf = (sent: Awaited<ReturnType<typeof send>>): string => {
    if (!sent.ok) throw new Error(sent.message);
    return sent.value.caseNumber;
  };
  const look = async (number: string) => {
    const found = await town.app.citizen.find({ tenant, number });
    if (!found.ok) throw new Error(found.message);
    return found.value;
  };
  const taken = async (offer: string) => Number((await town.store.read.listOffers(tenant)).find((row) => row.id === offer)!.taken);

  test('many at once: never more places than there are, nobody is lost', async () => {
    const drafts = await Promise.all(Array.from({ length: 12 }, (_, index) => draft('seepferdchen', `Kind${index}`)));
    const sent = await Promise.all(drafts.map((ref) => town.app.drafts.submit(ref, { key: 'x' })));
    const states = await Promise.all(sent.map(async (result) => (await look(numberOf(result))).state));
    expect(states.filter((state) => state === 'zugesagt')).toHaveLength(2);
    expect(states.filter((state) => state === 'warteliste')).toHaveLength(10);
    expect(await taken('seepferdchen')).toBe(2);
    const waiting = await town.store.read.listPlaces(tenant, 'seepferdchen', 'waiting', 100);
    expect(new Set(waiting.map((place) => place.rank)).size).toBe(10);
  });

  test('the last place goes once; who comes too late is told and keeps the draft', async () => {
    const refs = await Promise.all([draft('bronze', 'Eins'), draft('bronze', 'Zwei'), draft('bronze', 'Drei')]);
    const sent = await Promise.all(refs.map((ref) => town.app.drafts.submit(ref, { key: 'x' })));
    expect(sent.filter((result) => result.ok)).toHaveLength(1);
    for (const result of sent) if (!result.ok) expect(result).toMatchObject({ code: 'offer-full', status: 409 });
    const late = refs[sent.findIndex((result) => !result.ok)]!;
    const reopened = await town.app.drafts.open(late);
    expect(reopened.ok && reopened.value.sent).toBeUndefined();
    const page = reopened.ok ? reopened.value.pages.find((entry) => entry.page.id === 'kurs')!.page : undefined;
    expect(page!.field.fields![0]!.options!.map((option) => option.hint)).toEqual([
      'Hallenbad, für 5 bis 7 Jahre, noch 2 von 2 Plätzen frei',
      '45,00\u00a0€, ausgebucht',
      '3 Plätze werden verlost',
    ]);
  });

  test('who withdraws frees the place for who waits longest, who is told', async () => {
    const [first, , third, fourth] = [
      await send('seepferdchen', 'A'),
      await send('seepferdchen', 'B'),
      await send('seepferdchen', 'C'),
      await send('seepferdchen', 'D'),
    ].map(numberOf);
    expect((await look(third!)).state).toBe('warteliste');
    expect((await town.app.citizen.act({ tenant, number: first! }, 'zuruecknehmen', {})).ok).toBe(true);
    await town.drain();
    expect([(await look(third!)).state, (await look(fourth!)).state]).toEqual(['zugesagt', 'warteliste']);
    expect(await taken('seepferdchen')).toBe(2);
    expect(town.mails).toContainEqual(expect.objectContaining({ to: 'C@beispiel.de', subject: `Sie haben einen Platz (${third})` }));
    expect((await town.app.office.find({ tenant, number: third! }, clerk)).ok).toBe(true);
  });

  test('withdrawals and registrations at the same time keep the count right', async () => {
    const numbers = [];
    for (const name of ['A', 'B', 'C', 'D', 'E']) numbers.push(numberOf(await send('seepferdchen', name)));
    const refs = await Promise.all(['F', 'G', 'H'].map((name) => draft('seepferdchen', name)));
    await Promise.all([
      ...numbers.slice(0, 3).map((number) => town.app.citizen.act({ tenant, number }, 'zuruecknehmen', {})),
      ...refs.map((ref) => town.app.drafts.submit(ref, { key: 'x' })),
      town.drain(),
      town.drain(),
    ]);
    for (let round = 0; round < 3; round++) await town.drain();
    const held = await town.store.read.listPlaces(tenant, 'seepferdchen', 'held', 100);
    expect(held).toHaveLength(2);
    expect(await taken('seepferdchen')).toBe(2);
    for (const place of held) expect((await look(place.caseNumber)).state).toBe('zugesagt');
  });

  test('a place that costs something is reserved until it is paid, and lapses when it is not', async () => {
    const paid = await send('bronze');
    expect(paid.ok && paid.value.payment).toBeDefined();
    const number = numberOf(paid);
    expect(await look(number)).toMatchObject({ state: 'zahlung-offen', awaitsPlace: false });
    town.setNow('2026-12-02T09:00:00.000Z');
    await town.drain();
    expect((await look(number)).state).toBe('nicht-bezahlt');
    expect(await taken('bronze')).toBe(0);
    const again = await send('bronze', 'Zweite');
    town.payAll();
    if (again.ok) await town.app.citizen.refreshPayment(tenant, again.value.payment!.id);
    expect((await look(numberOf(again))).state).toBe('zugesagt');
  });

  test('lots are drawn once, after the registration, by a seed that everyone can check', async () => {
    const numbers: string[] = [];
    for (const name of ['A', 'B', 'C', 'D', 'E']) numbers.push(numberOf(await send('ferienlager', name)));
    expect((await look(numbers[0]!)).state).toBe('angemeldet');
    expect(await town.app.offers.draw(tenant, clerk, 'ferienlager')).toMatchObject({ ok: false, code: 'offer-not-drawable' });
    await town.app.citizen.act({ tenant, number: numbers[4]! }, 'zuruecknehmen', {});
    town.setNow('2026-12-01T09:00:00.000Z');
    const draws = await Promise.all([1, 2].map(() => town.app.offers.draw(tenant, clerk, 'ferienlager')));
    expect(draws.filter((draw) => draw.ok).map((draw) => draw.ok && draw.value)).toEqual([{ entries: 4, held: 3 }]);
    const [view] = (await town.app.offers.list(tenant, clerk)).filter(({ offer }) => offer.offer === 'ferienlager');
    const order = drawLots(view!.drawn!.seed, numbers.slice(0, 4));
    const states = await Promise.all(order.map(async (number) => (await look(number)).state));
    expect(states).toEqual(['zugesagt', 'zugesagt', 'zugesagt', 'warteliste']);
    const office = await town.app.office.find({ tenant, number: order[3]! }, clerk);
    expect(office.ok && office.value.place).toEqual({ title: 'Ferienlager', state: 'waiting', rank: 4 });
  });
}

describe('Places on SQLite', () => suite('SQLite'));
describeWith('PostgreSQL', 'Places on PostgreSQL', () => suite('PostgreSQL'));
